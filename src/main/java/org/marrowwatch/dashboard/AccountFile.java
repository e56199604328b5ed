package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.AddressWish;
import org.marrowwatch.access.AddressWishes;
import org.marrowwatch.access.Team;
import org.marrowwatch.access.Teams;
import org.marrowwatch.alerts.AddressConfirmation;
import org.marrowwatch.alerts.Cover;
import org.marrowwatch.alerts.Covers;
import org.marrowwatch.alerts.Deputies;
import org.marrowwatch.alerts.Recipients;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.dashboard.people.Clinic;
import org.marrowwatch.dashboard.people.CoverForm;
import org.marrowwatch.dashboard.people.CoverInWords;
import org.marrowwatch.dashboard.people.Person;
import org.marrowwatch.dashboard.people.Sheet;
import org.marrowwatch.dashboard.people.SubscriptionForm;
import org.marrowwatch.dashboard.people.Told;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;

/** Brings together what is shown of accounts. */
@ApplicationScoped
class AccountFile {

    private final Accounts accounts;
    private final Subscriptions subscriptions;
    private final AddressWishes wishes;
    private final AddressConfirmation confirmation;
    private final Covers covers;
    private final Deputies deputies;
    private final Teams teams;
    private final Recipients recipients;
    private final Clinic clinic;
    private final Reader reader;

    AccountFile(
            Accounts accounts,
            Subscriptions subscriptions,
            AddressWishes wishes,
            AddressConfirmation confirmation,
            Covers covers,
            Deputies deputies,
            Teams teams,
            Recipients recipients,
            Clinic clinic,
            Reader reader) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.wishes = wishes;
        this.confirmation = confirmation;
        this.covers = covers;
        this.deputies = deputies;
        this.teams = teams;
        this.recipients = recipients;
        this.clinic = clinic;
        this.reader = reader;
    }

    /** Every account, by name. */
    List<Person> people() {
        Map<String, Subscription> chosen = subscriptions.chosen();
        Map<String, Instant> unsubscribed = subscriptions.unsubscribed();
        Map<String, AddressWish> waiting = wishes.all();
        return accounts.all().stream()
                .map(account -> person(
                        account,
                        new Person.Kept(
                                chosen.getOrDefault(account.name(), Subscription.USUAL),
                                Optional.ofNullable(waiting.get(account.name())),
                                unsubscribed.get(account.name()))))
                .toList();
    }

    private Person person(Account account, Person.Kept kept) {
        return Person.of(account, kept, reader.name(), clinic, reader.tongue());
    }

    /** One account, with the forms that came back in the place of those that show what is kept. */
    Sheet sheet(Account account, @Nullable Form told, @Nullable Form away) {
        String name = account.name();
        Subscription subscription = subscriptions.of(name);
        Person.Kept kept = new Person.Kept(
                subscription, wishes.of(name), subscriptions.unsubscribed().get(name));
        Cover cover = covers.of(name);
        LocalDate today = today(subscription);
        CoverInWords words = new CoverInWords(reader.tongue(), today);
        List<Team> all = teams.all();
        return new Sheet(
                person(account, kept),
                Told.of(account, subscription, kept.unsubscribed(), clinic, reader.tongue()),
                SubscriptionForm.of(
                        Objects.requireNonNullElseGet(told, () -> form(SubscriptionForm.typed(subscription))),
                        subscription,
                        clinic),
                List.of(words.meaning(cover, clinic.deputyAfter())),
                troubles(cover, words),
                CoverForm.of(
                        Objects.requireNonNullElseGet(away, () -> form(CoverForm.typed(cover, today))),
                        possibleDeputies(account, cover)),
                CoverInWords.standingIn(deputies.standsInFor(name), reader.tongue()),
                all.stream()
                        .filter(team -> team.members().contains(name))
                        .map(Team::name)
                        .toList(),
                !all.isEmpty(),
                recipients.criticalFlagsReachSomeone(),
                confirmation.staysHere());
    }

    private Form form(Typed typed) {
        return new Form(typed, reader.tongue());
    }

    private List<String> troubles(Cover cover, CoverInWords words) {
        String deputy = cover.deputy();
        return deputy == null
                ? List.of()
                : words.troubles(cover, accounts.named(deputy).orElse(null), covers.of(deputy));
    }

    /** What a filled form arranges for an absence, with the problems noted; nothing when there are any. */
    Optional<Cover> cover(Account account, Typed typed, Form form) {
        Cover before = covers.of(account.name());
        LocalDate today = today(subscriptions.of(account.name()));
        return CoverForm.read(typed, form, before, possibleDeputies(account, before), today);
    }

    /** Today where its owner is. */
    private LocalDate today(Subscription subscription) {
        return clinic.today(subscription.hours().zone(clinic.zone()));
    }

    /** Who treats and may enter, the account itself aside; and who was chosen, to be seen whatever became of that one. */
    private List<String> possibleDeputies(Account account, Cover cover) {
        return accounts.all().stream()
                .filter(other -> !other.name().equals(account.name()))
                .filter(other -> (other.role().alerted() && !other.suspended())
                        || other.name().equals(cover.deputy()))
                .map(Account::name)
                .toList();
    }
}
