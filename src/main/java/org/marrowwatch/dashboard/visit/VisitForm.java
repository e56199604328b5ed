package org.marrowwatch.dashboard.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.intake.FieldShape;

/**
 * The form of a visit, section by section.
 *
 * @param message what the form is known by, each time that it is sent; empty for one that nobody sent
 * @param onset the day on which the episode began; a visit before it is doubted
 * @param taken the day of all laboratory results
 * @param imaged the day of all findings of an MRI
 * @param regions a row for each region of the course, and those that were added
 * @param spare a row of each kind as a script adds it
 * @param kinds what else can be recorded
 */
public record VisitForm(
        boolean refused,
        List<Form.Mention> problems,
        String message,
        String onset,
        Field on,
        Field scale,
        List<RegionRow> regions,
        Field taken,
        AlpSection alp,
        List<ResultRow> results,
        Field imaged,
        List<SiteRow> sites,
        List<Running> running,
        List<TreatmentRow> treatments,
        Field next,
        Field weeks,
        Spare spare,
        List<FactForm.Kind> kinds) {

    /** The field that says which form it is. */
    public static final String MESSAGE = "message";

    /** Usual times to the next visit, in weeks. */
    private static final List<Integer> WEEKS = List.of(4, 6, 8, 12);

    /** What the names of the fields of a spare row begin with, in place of a number. */
    private static final String SPARE = "NEW.";

    /** Rows without a number. */
    public record Spare(RegionRow region, ResultRow result, SiteRow site, TreatmentRow treatment) {}

    public static VisitForm of(Episode episode, Form form, LocalDate today) {
        Typed typed = form.typed();
        Previously before = new Previously(episode, today, form.tongue());
        Allowed days = Allowed.days(bornIn(episode), today);
        Spare spare = new Spare(
                RegionRow.of(VisitFacts.REGIONS + SPARE, form, episode, before, days),
                ResultRow.of(VisitFacts.RESULTS + SPARE, form, before),
                SiteRow.of(VisitFacts.SITES + SPARE, form, before),
                TreatmentRow.of(VisitFacts.TREATMENTS + SPARE, form));
        return new VisitForm(
                form.refused(),
                form.mentions(),
                typed.text(MESSAGE),
                episode.onset().toString(),
                asked(FactKind.SYMPTOMS, "on", "on", form).within(days),
                scale(form),
                typed.rows(VisitFacts.REGIONS).stream()
                        .map(row -> RegionRow.of(row, form, episode, before, days))
                        .toList(),
                asked(FactKind.LABORATORY, "on", VisitFacts.TAKEN, form).within(days),
                AlpSection.of(form, episode, before, LastVisit.defaults(episode, today)),
                typed.rows(VisitFacts.RESULTS).stream()
                        .map(row -> ResultRow.of(row, form, before))
                        .toList(),
                asked(FactKind.MRI, "on", VisitFacts.IMAGED, form).within(days),
                typed.rows(VisitFacts.SITES).stream()
                        .map(row -> SiteRow.of(row, form, before))
                        .toList(),
                running(episode, form, before, today),
                typed.rows(VisitFacts.TREATMENTS).stream()
                        .map(row -> TreatmentRow.of(row, form))
                        .toList(),
                asked(FactKind.VISIT, "next", "next", form).within(Allowed.days(today, null)),
                weeks(form),
                spare,
                FactForm.kinds(form.tongue()));
    }

    /** The field at which typing begins: the first of which it is not known what stands in it; none where problems are read first. */
    public String first() {
        if (refused || regions.isEmpty()) {
            return "";
        }
        RegionRow row = regions.get(0);
        return row.added() && row.region().value().isEmpty()
                ? row.region().name()
                : row.rest().name();
    }

    /** The first field of the last row of a letter. */
    public static String firstOf(String letter, Typed typed) {
        return typed.lastRow(letter)
                + switch (letter) {
                    case VisitFacts.REGIONS -> "region";
                    case VisitFacts.RESULTS -> "analyte";
                    case VisitFacts.SITES -> "site";
                    default -> "agent";
                };
    }

    private static Field asked(FactKind kind, String name, String field, Form form) {
        return form.asked(Questions.of(kind, name), field);
    }

    /** The first day on which a fact of the patient can lie. */
    static @Nullable LocalDate bornIn(Episode episode) {
        Integer year = episode.patient().birthYear();
        return year == null ? null : LocalDate.of(year, 1, 1);
    }

    /** The scale of pain, each with the highest number it knows. */
    private static Field scale(Form form) {
        FieldShape pain = Questions.of(FactKind.SYMPTOMS, "painAtRest");
        Field scale = asked(FactKind.SYMPTOMS, "painScale", "scale", form);
        return scale.of(scale.choices().stream()
                .map(choice -> choice.with(Allowed.numbers(pain.lowest(), highest(choice.value()))))
                .toList());
    }

    private static double highest(String scale) {
        return Term.parse(Symptoms.PainScale.class, scale)
                .orElse(Symptoms.PainScale.NRS)
                .highest();
    }

    private static Field weeks(Form form) {
        Tongue tongue = form.tongue();
        return form.choice(
                        "weeks",
                        WEEKS.stream(),
                        String::valueOf,
                        weeks -> tongue.pick(weeks + " weeks", weeks + " semaines"))
                .asking(tongue.pick("in", "dans"));
    }

    private static List<Running> running(Episode episode, Form form, Previously before, LocalDate today) {
        return form.typed().rows(VisitFacts.RUNNING).stream()
                .flatMap(row -> running(row, episode, form, before, today).stream())
                .toList();
    }

    private static Optional<Running> running(
            String row, Episode episode, Form form, Previously before, LocalDate today) {
        return Term.parse(Treatment.Agent.class, form.typed().text(row + "agent"))
                .flatMap(agent ->
                        episode.treatment(agent, today).map(course -> Running.of(row, agent, course, form, before)));
    }
}
