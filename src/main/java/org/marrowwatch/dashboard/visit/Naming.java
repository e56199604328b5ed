package org.marrowwatch.dashboard.visit;

import java.util.Optional;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.intake.Problem;

/** What a field is called far from its place on the form: what it asks, and of which region, bone or result. */
final class Naming {

    private Naming() {}

    /** The name of the field that a problem is about; nothing for one about a document. */
    static String of(Problem problem, String field, Typed typed, Tongue tongue) {
        if (field.equals(VisitFacts.TAKEN) || field.equals(VisitFacts.IMAGED)) {
            return Labels.of(field, tongue);
        }
        String asked = Labels.atEndOf(problem.pointer(), tongue);
        return subject(field, typed)
                .map(tongue::say)
                .map(subject -> problem.pointer().endsWith("/value") ? subject : asked + ", " + subject)
                .orElse(asked);
    }

    /** What the row of a field is about. */
    private static Optional<Text> subject(String field, Typed typed) {
        String row = field.substring(0, field.indexOf('.') + 1);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        if (row.equals("alp.")) {
            return Optional.of(FactKind.ALKALINE_PHOSPHATASE.text());
        }
        return Stream.of(
                        Region.parse(typed.text(row + "region")).map(Region::text),
                        Site.parse(typed.text(row + "site")).map(Site::text),
                        Term.parse(Laboratory.Analyte.class, typed.text(row + "analyte"))
                                .map(Term::text),
                        Term.parse(Treatment.Agent.class, typed.text(row + "agent"))
                                .map(Term::text))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
