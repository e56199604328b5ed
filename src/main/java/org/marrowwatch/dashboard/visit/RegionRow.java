package org.marrowwatch.dashboard.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Term;
import org.marrowwatch.intake.FieldShape;

/**
 * What is asked of one region.
 *
 * @param row what the names of its fields begin with
 * @param name the region of the course; empty in a row that adds one
 * @param phase where the region stands
 * @param well whether it is ticked that there is no pain with full weight-bearing
 */
public record RegionRow(
        String row,
        String name,
        String phase,
        boolean well,
        Field region,
        Field rest,
        Field loading,
        Field weight,
        Field aid,
        Field change,
        Field signs,
        Field began) {

    /** The group of the signs that are red flags. */
    private static final String ALARM = "alarm";

    public boolean added() {
        return name.isEmpty();
    }

    static RegionRow of(String row, Form form, Episode episode, Previously before, Allowed days) {
        Tongue tongue = form.tongue();
        boolean added = form.typed().any(row + "added");
        Optional<Region> place =
                added ? Optional.empty() : Region.parse(form.typed().text(row + "region"));
        Optional<RegionCourse> course = place.flatMap(episode::region);
        List<Known<Symptoms>> reports = course.map(RegionCourse::reports).orElse(List.of());
        return new RegionRow(
                row,
                place.map(region -> tongue.capital(tongue.say(region.text()))).orElse(""),
                course.map(known -> tongue.say(known.phase())).orElse(""),
                form.typed().any(row + "well"),
                asked("regions", row + "region", form),
                pain("painAtRest", row + "rest", form)
                        .last(before.latest(reports, report -> pain(report.painAtRest(), report, tongue))),
                pain("painOnLoading", row + "loading", form)
                        .last(before.latest(reports, report -> pain(report.painOnLoading(), report, tongue))),
                asked("weightBearing", row + "weight", form)
                        .last(before.latest(reports, report -> word(report.weightBearing(), tongue))),
                asked("walkingAid", row + "aid", form)
                        .last(before.latest(reports, report -> aid(report.walkingAid(), tongue))),
                asked("change", row + "change", form),
                signs(row + "signs", form),
                form.field(row + "began")
                        .within(days)
                        .asking(tongue.pick("Its pain began on", "La douleur y a débuté le")));
    }

    private static Field asked(String name, String field, Form form) {
        return form.asked(Questions.of(FactKind.SYMPTOMS, name), field);
    }

    /** Pain on the scale that stands in the form. */
    private static Field pain(String name, String field, Form form) {
        double highest = Term.parse(Symptoms.PainScale.class, form.typed().text("scale"))
                .orElse(Symptoms.PainScale.NRS)
                .highest();
        FieldShape shape = Questions.of(FactKind.SYMPTOMS, name);
        return form.asked(shape, field).within(Allowed.numbers(shape.lowest(), highest));
    }

    /** Pain as it was given, with its scale where that is not the usual one. */
    private static @Nullable String pain(@Nullable Double pain, Symptoms report, Tongue tongue) {
        if (pain == null) {
            return null;
        }
        return report.painScale() == Symptoms.PainScale.NRS
                ? tongue.say(pain)
                : tongue.say(pain) + "/" + tongue.say(report.painScale().highest());
    }

    private static @Nullable String word(@Nullable Term said, Tongue tongue) {
        return said == null ? null : tongue.say(said);
    }

    private static @Nullable String aid(@Nullable Boolean aid, Tongue tongue) {
        if (aid == null) {
            return null;
        }
        return aid ? tongue.pick("yes", "oui") : tongue.pick("no", "non");
    }

    /** Red flags are asked first. */
    private static Field signs(String field, Form form) {
        Field all = asked("signs", field, form);
        List<String> redFlags = Symptoms.Sign.RED_FLAGS.stream().map(Term::slug).toList();
        Stream<Field.Choice> first = redFlags.stream()
                .flatMap(slug -> all.choices().stream()
                        .filter(choice -> choice.value().equals(slug))
                        .map(choice -> choice.in(ALARM)));
        Stream<Field.Choice> others = all.choices().stream().filter(choice -> !redFlags.contains(choice.value()));
        return all.of(Stream.concat(first, others).toList());
    }
}
