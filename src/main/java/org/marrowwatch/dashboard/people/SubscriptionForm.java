package org.marrowwatch.dashboard.people;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Severity;

/**
 * The form of what someone is told of by mail.
 *
 * @param reach of which episodes the digest tells
 * @param chapters the chapters of the rule book that the digest tells of
 */
public record SubscriptionForm(Field critical, Field rhythm, Field from, Field reach, Field chapters) {

    public static SubscriptionForm of(Form form, Tongue tongue) {
        return new SubscriptionForm(
                form.choice("critical", Stream.of(Reach.values())),
                form.choice("rhythm", Stream.of(Rhythm.values())),
                form.choice("from", Stream.of(Severity.INFO, Severity.WARNING), Term::slug, from -> say(from, tongue)),
                form.choice("reach", Stream.of(Reach.ALL, Reach.TEAM, Reach.MINE)),
                form.choice("chapters", subjects(), RuleBook.Chapter::slug, chapter -> tongue.say(chapter.title())));
    }

    static Stream<RuleBook.Chapter> subjects() {
        return RuleBook.standard().chapters().stream();
    }

    /** What a digest holds when it begins with a severity. */
    static String say(Severity from, Tongue tongue) {
        return from == Severity.INFO
                ? tongue.pick("warnings and infos", "alertes et informations")
                : tongue.pick("warnings", "alertes");
    }

    /** What stands in the form of a subscription at first. */
    public static Typed typed(Subscription subscription) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.add("critical", subscription.critical().slug());
        fields.add("rhythm", subscription.rhythm().slug());
        fields.add("from", subscription.topics().from().slug());
        fields.add("reach", subscription.reach().slug());
        subjects()
                .filter(chapter -> !leftOut(chapter, subscription))
                .map(RuleBook.Chapter::slug)
                .forEach(slug -> fields.add("chapters", slug));
        return new Typed(fields);
    }

    static boolean leftOut(RuleBook.Chapter chapter, Subscription subscription) {
        return chapter.rules().stream()
                .allMatch(rule -> subscription.topics().from(rule.card().id()) == Severity.CRITICAL);
    }

    /** The subscription that a filled form describes, with the problems noted; nothing when there are any. */
    public static Optional<Subscription> read(Typed typed, Form form, Tongue tongue) {
        Optional<Reach> critical = Term.parse(Reach.class, typed.text("critical"));
        Optional<Rhythm> rhythm = Term.parse(Rhythm.class, typed.text("rhythm"));
        Optional<Severity> from = Term.parse(Severity.class, typed.text("from")).filter(Severity.CRITICAL::above);
        Optional<Reach> reach = Term.parse(Reach.class, typed.text("reach")).filter(known -> known != Reach.NONE);
        need(critical, "critical", form, tongue);
        need(rhythm, "rhythm", form, tongue);
        need(from, "from", form, tongue);
        need(reach, "reach", form, tongue);
        Set<String> muted = subjects()
                .map(RuleBook.Chapter::slug)
                .filter(slug -> !typed.all("chapters").contains(slug))
                .collect(Collectors.toSet());
        if (muted.size() == subjects().count()
                && rhythm.filter(Rhythm.NEVER::equals).isEmpty()) {
            form.note(
                    "chapters",
                    tongue.pick(
                            "A digest of nothing is never made; leave a subject in it, or choose never above.",
                            "Un résumé sans sujet n'est jamais envoyé ; gardez un sujet ou choisissez jamais plus haut."));
        }
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Subscription(
                        critical.orElseThrow(),
                        Severity.CRITICAL,
                        reach.orElseThrow(),
                        rhythm.orElseThrow(),
                        new Topics(
                                from.orElseThrow(),
                                subjects()
                                        .filter(chapter -> muted.contains(chapter.slug()))
                                        .flatMap(chapter -> chapter.rules().stream())
                                        .collect(Collectors.toMap(
                                                rule -> rule.card().id(), rule -> Severity.CRITICAL)),
                                Set.of()),
                        Hours.USUAL));
    }

    private static void need(Optional<?> choice, String field, Form form, Tongue tongue) {
        if (choice.isEmpty()) {
            form.note(field, tongue.pick("Choose one of these.", "Choisissez l'une de ces options."));
        }
    }
}
