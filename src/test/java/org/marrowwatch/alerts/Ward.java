package org.marrowwatch.alerts;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.access.Role;
import org.marrowwatch.access.Team;
import org.marrowwatch.access.Teams;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.events.Relay;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.Status;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Receipt;
import org.marrowwatch.review.Answering;
import org.marrowwatch.rules.Severity;

/** People who treat, and their patients, for one test: nobody else is told of anything until they leave. */
@ApplicationScoped
public class Ward {

    private static final List<String> ALWAYS_THERE = List.of("clinician", "clinicien", "nurse");

    private final Accounts accounts;
    private final Subscriptions subscriptions;
    private final Covers covers;
    private final Teams teams;
    private final Caseload caseload;
    private final Desk desk;
    private final FlagBoard board;
    private final Answering answering;
    private final MailLog mails;
    private final Relay relay;
    private final Clock clock;
    private final List<String> staff = new ArrayList<>();

    Ward(
            Accounts accounts,
            Subscriptions subscriptions,
            Covers covers,
            Teams teams,
            Caseload caseload,
            Desk desk,
            FlagBoard board,
            Answering answering,
            MailLog mails,
            Relay relay,
            Clock clock) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.covers = covers;
        this.teams = teams;
        this.caseload = caseload;
        this.desk = desk;
        this.board = board;
        this.answering = answering;
        this.mails = mails;
        this.relay = relay;
        this.clock = clock;
    }

    void opens() {
        ALWAYS_THERE.forEach(name -> suspend(name, true));
    }

    /** Everyone of this test leaves, and those who are always there come back. */
    void closes() {
        QuarkusTransaction.requiringNew().run(() -> teams.all().forEach(team -> teams.dissolve(team.name())));
        staff.forEach(name -> suspend(name, true));
        staff.clear();
        ALWAYS_THERE.forEach(name -> suspend(name, false));
    }

    private void suspend(String name, boolean suspended) {
        QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(name, account -> account.suspended(suspended));
            return name;
        });
    }

    String someone(Role role, @Nullable String address, Subscription subscription) {
        String name = role.slug() + "-" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.add(new Account(name, role, address, Language.EN), name);
            subscriptions.choose(name, subscription);
        });
        staff.add(name);
        return name;
    }

    String clinician(Subscription subscription) {
        return someone(Role.CLINICIAN, "c@example.org", subscription);
    }

    void covered(String name, @Nullable String deputy, @Nullable LocalDate from, @Nullable LocalDate until) {
        QuarkusTransaction.requiringNew().run(() -> covers.arrange(name, new Cover(deputy, from, until)));
    }

    void team(String name, @Nullable String head, String... members) {
        QuarkusTransaction.requiringNew().run(() -> teams.keep(new Team(name, head, Set.of(members))));
    }

    /** What was recorded becomes known to those who tell of it. */
    void relays() {
        relay.tick();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An episode with a critical flag. */
    EpisodeId suddenlyWorseHip(@Nullable String owner) {
        return owned(owner, open(today().minusDays(20), """
                {"kind": "symptoms", "on": "%s", "regions": ["left-hip"], "painOnLoading": 9,
                 "signs": ["sudden-worsening"]}""".formatted(today())));
    }

    /** An episode past its window, with a warning. */
    EpisodeId overdueHip(@Nullable String owner) {
        LocalDate onset = today().minusMonths(7);
        return owned(owner, open(onset, """
                {"kind": "symptoms", "on": "%s", "regions": ["left-hip"], "painOnLoading": 7}""".formatted(onset)));
    }

    private EpisodeId owned(@Nullable String owner, EpisodeId episode) {
        QuarkusTransaction.requiringNew().run(() -> caseload.assign(episode, owner, "ward"));
        return episode;
    }

    private EpisodeId open(LocalDate onset, String fact) {
        JsonNode file = json("""
                {"patient": {"identifier": "%s", "sex": "female", "birthYear": 1966}, "episode": {"onset": "%s"},
                 "facts": [%s]}""".formatted("P-" + UUID.randomUUID(), onset, fact));
        return taken(QuarkusTransaction.requiringNew().call(() -> desk.receiveCaseFile(file, "ward")));
    }

    void record(EpisodeId episode, String fact) {
        taken(QuarkusTransaction.requiringNew().call(() -> desk.receive(episode, json(fact), "ward")));
    }

    /** The feared fracture is not there. */
    void normalRadiograph(EpisodeId episode) {
        record(episode, """
                {"kind": "radiograph", "on": "%s", "site": "left-femoral-neck", "findings": ["normal"]}""".formatted(today()));
    }

    private static EpisodeId taken(Receipt receipt) {
        return receipt.match(Receipt.Accepted::episode, Receipt.Duplicate::episode, refused -> {
            throw new AssertionError(refused.problems());
        });
    }

    private static JsonNode json(String text) {
        try {
            return Document.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (Document.Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    Flag flag(EpisodeId episode, Severity severity) {
        return QuarkusTransaction.requiringNew().call(() -> board.of(episode)).stream()
                .filter(flag -> flag.severity() == severity && flag.standing())
                .findFirst()
                .orElseThrow();
    }

    void acknowledge(EpisodeId episode, Severity severity) {
        Flag seen = flag(episode, severity);
        QuarkusTransaction.requiringNew().call(() -> answering.acknowledge(seen, "ward", "seen"));
    }

    void acknowledgeAll(EpisodeId episode) {
        List<Flag> standing = QuarkusTransaction.requiringNew().call(() -> board.of(episode)).stream()
                .filter(flag -> flag.status() == Status.RAISED)
                .toList();
        for (Flag seen : standing) {
            QuarkusTransaction.requiringNew().call(() -> answering.acknowledge(seen, "ward", "seen"));
        }
    }

    void takeBack(EpisodeId episode, Severity severity) {
        Flag seen = flag(episode, severity);
        QuarkusTransaction.requiringNew().call(() -> answering.takeBack(seen, "ward"));
    }

    void snooze(EpisodeId episode, Severity severity, LocalDate until) {
        Flag seen = flag(episode, severity);
        QuarkusTransaction.requiringNew().call(() -> answering.snooze(seen, until, "ward", "not now"));
    }

    /** The mails to someone, the latest first. */
    List<Mail> mailsTo(String name) {
        MailLog.Filter theirs = new MailLog.Filter(Optional.of(name), Optional.empty(), Optional.empty());
        return QuarkusTransaction.requiringNew().call(() -> mails.page(theirs, Optional.empty(), 50));
    }

    List<Mail.Kind> kindsTo(String name) {
        return mailsTo(name).stream().map(Mail::kind).toList();
    }
}
