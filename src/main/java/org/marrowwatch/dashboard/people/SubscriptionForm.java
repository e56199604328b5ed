package org.marrowwatch.dashboard.people;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.marrowwatch.alerts.Hours;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.Rhythm;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Topics;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Term;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;

/**
 * The form of what someone is told of by mail.
 *
 * @param atOnce what else is told at once, beside critical flags
 * @param reach of which episodes the digest tells, and what is told at once without being critical
 */
public record SubscriptionForm(
        Field critical, Field atOnce, Field reach, Field rhythm, TopicsForm topics, HoursForm hours) {

    private static final String CRITICAL = "critical";
    private static final String AT_ONCE = "at-once";
    private static final String REACH = "reach";
    private static final String RHYTHM = "rhythm";

    /** The form as it was sent, or that of what is kept. */
    public static SubscriptionForm of(Form form, Subscription kept, Clinic clinic) {
        Tongue tongue = form.tongue();
        return new SubscriptionForm(
                form.choice(CRITICAL, Stream.of(Reach.values())),
                form.choice(
                        AT_ONCE,
                        Stream.of(Severity.CRITICAL, Severity.WARNING, Severity.INFO),
                        Term::slug,
                        from -> TopicsInWords.say(from, tongue)),
                form.choice(REACH, Stream.of(Reach.ALL, Reach.TEAM, Reach.MINE)),
                form.choice(RHYTHM, Stream.of(Rhythm.values())),
                TopicsForm.of(form, kept.topics()),
                HoursForm.of(form, kept.hours(), clinic));
    }

    /** What stands in the form of a subscription at first. */
    public static Typed typed(Subscription subscription) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.add(CRITICAL, subscription.critical().slug());
        fields.add(AT_ONCE, subscription.atOnce().slug());
        fields.add(REACH, subscription.reach().slug());
        fields.add(RHYTHM, subscription.rhythm().slug());
        TopicsForm.fill(fields, subscription.topics());
        HoursForm.fill(fields, subscription.hours());
        return new Typed(fields);
    }

    /**
     * The subscription that a filled form describes, with the problems noted; nothing when there are any.
     *
     * @param before what was chosen before, which stays where the form does not ask
     */
    public static Optional<Subscription> read(Typed typed, Form form, Subscription before) {
        Optional<Reach> critical = Term.parse(Reach.class, typed.text(CRITICAL));
        Optional<Severity> atOnce = Term.parse(Severity.class, typed.text(AT_ONCE));
        Optional<Reach> reach = Term.parse(Reach.class, typed.text(REACH)).filter(known -> known != Reach.NONE);
        Optional<Rhythm> rhythm = Term.parse(Rhythm.class, typed.text(RHYTHM));
        need(critical, CRITICAL, form);
        need(atOnce, AT_ONCE, form);
        need(reach, REACH, form);
        need(rhythm, RHYTHM, form);
        Optional<Topics> topics = TopicsForm.read(typed, form, before.topics());
        Optional<Hours> hours = HoursForm.read(typed, form, before.hours());
        if (form.refused()) {
            return Optional.empty();
        }
        Subscription chosen = new Subscription(
                critical.orElseThrow(),
                atOnce.orElseThrow(),
                reach.orElseThrow(),
                rhythm.orElseThrow(),
                topics.orElseThrow(),
                hours.orElseThrow());
        if (chosen.rhythm() != Rhythm.NEVER && empty(chosen.topics())) {
            form.note(
                    RHYTHM,
                    form.tongue()
                            .pick(
                                    "Every rule is told only when it is critical, so a digest would hold nothing; let it hold something, or choose never.",
                                    "Aucune règle n'est signalée sinon en cas critique : le résumé serait vide. Gardez-en une ou choisissez jamais."));
            return Optional.empty();
        }
        return Optional.of(chosen);
    }

    private static boolean empty(Topics topics) {
        return RuleBook.standard().rules().stream()
                .map(Rule::card)
                .map(RuleCard::id)
                .allMatch(rule -> topics.from(rule) == Severity.CRITICAL);
    }

    private static void need(Optional<?> choice, String field, Form form) {
        if (choice.isEmpty()) {
            form.note(field, form.tongue().pick("Choose one of these.", "Choisissez l'une de ces options."));
        }
    }
}
