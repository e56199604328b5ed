package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.book.Decision;
import org.marrowwatch.dashboard.book.Ground;
import org.marrowwatch.dashboard.settings.NumbersForm;
import org.marrowwatch.dashboard.settings.Rollout;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.intake.SettingsChoice;
import org.marrowwatch.review.Agenda;
import org.marrowwatch.review.Choosing;
import org.marrowwatch.review.RuleBooks;
import org.marrowwatch.review.SettingsLog;
import org.marrowwatch.review.Shelf;
import org.marrowwatch.rules.Grade;

/** Shows the numbers that the rules judge by, and passes a choice of others on. */
@ApplicationScoped
class SettingsDesk {

    private final RuleBooks books;
    private final Choosing choosing;
    private final Agenda agenda;
    private final Clock clinic;
    private final SecurityIdentity identity;

    SettingsDesk(RuleBooks books, Choosing choosing, Agenda agenda, Clock clinic, SecurityIdentity identity) {
        this.books = books;
        this.choosing = choosing;
        this.agenda = agenda;
        this.clinic = clinic;
        this.identity = identity;
    }

    /** The page of the numbers with a form on it. */
    TemplateInstance page(Form form, @Nullable String chosen, Tongue tongue) {
        Shelf shelf = books.shelf();
        LocalDate today = LocalDate.now(clinic);
        NumbersForm numbers =
                NumbersForm.of(form, shelf.on(today).settings(), shelf.edition().number(), tongue);
        return Pages.settings(
                numbers,
                identity.hasRole(Role.OF_CLINICIANS) || identity.hasRole(Role.OF_ADMINISTRATORS),
                Rollout.of(agenda, shelf.on(today).fingerprint(), clinic.instant(), tongue)
                        .orElse(null),
                Decision.coming(shelf.choices(), today, clinic.getZone(), tongue),
                Stream.of(Grade.values()).map(grade -> Ground.of(grade, tongue)).toList(),
                chosen);
    }

    /** The choice that was made last. */
    Decision latest(Tongue tongue) {
        List<Decision> all = Decision.all(books.choices(), LocalDate.now(clinic), clinic.getZone(), tongue);
        return all.get(0);
    }

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = SettingsLog.Outdated.class)
    void choose(int seen, SettingsChoice choice, String by, Instant at) throws SettingsLog.Outdated {
        choosing.choose(seen, choice.settings(), choice.effectiveFrom(), by, at, choice.reason());
    }
}
