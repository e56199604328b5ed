package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.alerts.Ledger.Word;
import org.marrowwatch.alerts.Notices.Unanswered;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagId;

/** Who will be told what, and when, if nothing changes. */
@ApplicationScoped
public class Foreseen {

    /** So many flags of a letter are foreseen by name. */
    public static final int MOST_FLAGS = 200;

    private static final int MOST_ESCALATIONS = 100;

    private final Recipients recipients;
    private final DigestTimes times;
    private final Notices notices;
    private final Ledger ledger;
    private final FlagBoard board;
    private final DigestLetters letters;
    private final Escalation escalation;
    private final Clock clinic;
    private final Duration repeatAfter;

    public Foreseen(
            Recipients recipients,
            DigestTimes times,
            Notices notices,
            Ledger ledger,
            FlagBoard board,
            DigestLetters letters,
            Escalation escalation,
            Clock clinic,
            @ConfigProperty(name = "marrowwatch.alerts.repeat-after") Duration repeatAfter) {
        this.recipients = recipients;
        this.times = times;
        this.notices = notices;
        this.ledger = ledger;
        this.board = board;
        this.letters = letters;
        this.escalation = escalation;
        this.clinic = clinic;
        this.repeatAfter = repeatAfter;
    }

    /**
     * A digest that is not written yet.
     *
     * @param flags at most 200, the most severe first
     */
    public record Letter(Account recipient, Instant due, List<Flag> flags) {}

    /**
     * A step that a critical flag will take when nobody answers.
     *
     * @param owner who looks after the episode; none when nobody does
     * @param told who will hear of it; nobody where there is no deputy
     */
    public record Step(Flag flag, @Nullable String owner, Escalation.Step step, Instant due, List<String> told) {

        /** Whether it is someone's business. */
        public boolean concerns(String name) {
            return name.equals(owner) || told.contains(name);
        }
    }

    /** A digest as it would be written now, and when it will be. */
    public record Draft(Mail mail, Instant due) {}

    /** The digests of one recipient, or of everyone; who has nothing to be told, or wants none, gets none. */
    public List<Letter> digests(Optional<String> wanted) {
        Stand stand = new Stand(notices.standing());
        return readers(wanted)
                .flatMap(reader -> planned(reader, stand).stream())
                .map(plan -> new Letter(plan.reader.account(), plan.due, flags(plan.contents)))
                .toList();
    }

    /** A recipient's next digest as it would be written. */
    public Optional<Draft> preview(String recipient) {
        Stand stand = new Stand(notices.standing());
        return readers(Optional.of(recipient))
                .flatMap(reader -> planned(reader, stand).stream())
                .map(plan -> new Draft(letters.write(plan.reader, plan.contents), plan.due))
                .findFirst();
    }

    private Stream<Recipient> readers(Optional<String> wanted) {
        return recipients.staff().recipients().stream()
                .filter(reader -> wanted.isEmpty() || wanted.get().equals(reader.name()));
    }

    private record Plan(Recipient reader, Instant due, Contents contents) {}

    private Optional<Plan> planned(Recipient reader, Stand stand) {
        if (reader.away()) {
            return Optional.empty();
        }
        Map<FlagId, Word> words = ledger.lastWords(reader.name());
        Optional<Plan> next = times.next(reader, clinic.instant()).map(due -> plan(reader, stand, words, due));
        return next.filter(plan -> !plan.contents.nothing()).or(() -> repeated(reader, stand, words));
    }

    /** The digest in which something is due again. */
    private Optional<Plan> repeated(Recipient reader, Stand stand, Map<FlagId, Word> words) {
        return stand.within(reader).stream()
                .filter(notice -> notice.unanswered() && reader.toldInDigest(notice))
                .map(notice -> words.get(notice.flag()))
                .filter(Objects::nonNull)
                .map(word -> word.at().plus(repeatAfter))
                .min(Comparator.naturalOrder())
                .flatMap(due -> times.first(reader, due))
                .map(due -> plan(reader, stand, words, due));
    }

    private Plan plan(Recipient reader, Stand stand, Map<FlagId, Word> words, ZonedDateTime due) {
        Instant at = due.toInstant();
        return new Plan(reader, at, Contents.of(reader, stand, words, at, repeatAfter));
    }

    private List<Flag> flags(Contents contents) {
        List<FlagId> first = contents.tellings().stream()
                .map(telling -> telling.notice().flag())
                .limit(MOST_FLAGS)
                .toList();
        return board.all(first);
    }

    /** The steps that unanswered critical flags will take, at most a hundred of each kind, the first first. */
    public List<Step> escalations() {
        Staff staff = recipients.staff();
        return Stream.of(Escalation.Step.values())
                .flatMap(step -> notices.unanswered(clinic.instant(), step, MOST_ESCALATIONS).stream()
                        .flatMap(one -> step(staff, one, step).stream()))
                .sorted(Comparator.comparing(Step::due))
                .toList();
    }

    private Optional<Step> step(Staff staff, Unanswered one, Escalation.Step step) {
        List<String> told = Escalation.told(staff, one.notice(), step).stream()
                .map(Account::name)
                .toList();
        Instant due = one.since().plus(escalation.after(step));
        return board.find(one.notice().flag())
                .map(flag -> new Step(flag, one.notice().owner(), step, due, told));
    }
}
