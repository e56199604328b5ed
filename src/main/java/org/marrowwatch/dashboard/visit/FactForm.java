package org.marrowwatch.dashboard.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.intake.FieldShape;

/**
 * The form for facts of one kind, made from what the code that reads them asks for.
 *
 * @param name the kind as the reader says it
 * @param hint what such facts are
 * @param problems what is wrong with it, where it was refused
 */
public record FactForm(String kind, String name, String hint, List<Form.Mention> problems, List<Item> items) {

    /** Places of one fact that the form has room for. */
    private static final int PLACES = 4;

    /** Kinds that the form of a visit does not ask for. */
    private static final List<FactKind> ELSEWHERE = List.of(
            FactKind.CONTEXT,
            FactKind.EXCLUSION,
            FactKind.INJURY,
            FactKind.FRACTURE,
            FactKind.RADIOGRAPH,
            FactKind.SCINTIGRAPHY,
            FactKind.BONE_DENSITY,
            FactKind.FUNCTION_SCORE,
            FactKind.EXPECTED_RESOLUTION,
            FactKind.CLOSURE);

    /**
     * A field of the form.
     *
     * @param several whether more than one word may be chosen
     */
    public record Item(Field field, boolean required, boolean several) {}

    /** A kind of fact that is recorded on a form of its own. */
    public record Kind(String slug, String name, String hint) {}

    /** What can be recorded beside what the form of a visit asks for. */
    public static List<Kind> kinds(Tongue tongue) {
        return ELSEWHERE.stream()
                .map(kind -> new Kind(kind.slug(), tongue.capital(tongue.say(kind)), hint(kind, tongue)))
                .toList();
    }

    /** Whether facts of a kind have such a form: images have the form of a visit, and withdrawals their own. */
    public static boolean of(FactKind kind) {
        return kind != FactKind.WITHDRAWAL
                && Questions.of(kind).stream().noneMatch(shape -> shape.type() == FieldShape.Type.OBJECT);
    }

    public static FactForm of(FactKind kind, Episode episode, Form form, LocalDate today) {
        return new FactForm(
                kind.slug(),
                form.tongue().capital(form.tongue().say(kind)),
                hint(kind, form.tongue()),
                form.mentions(),
                Questions.of(kind).stream()
                        .flatMap(shape -> items(shape, episode, form, today))
                        .toList());
    }

    private static Stream<Item> items(FieldShape shape, Episode episode, Form form, LocalDate today) {
        if (shape.list() && shape.type() != FieldShape.Type.WORD) {
            return places(shape)
                    .map(field -> new Item(
                            SiteRow.byArea(form.asked(shape, field), form.tongue())
                                    .asking(Labels.of(shape.name(), form.tongue()) + " "
                                            + field.charAt(field.length() - 1)),
                            shape.required() && field.endsWith("1"),
                            false));
        }
        Field field = form.asked(shape, shape.name());
        if (shape.name().equals("on")) {
            field = field.within(Allowed.days(VisitForm.bornIn(episode), today));
        }
        if (shape.type() == FieldShape.Type.SITE) {
            field = SiteRow.byArea(field, form.tongue());
        }
        return Stream.of(new Item(field, shape.required(), shape.list()));
    }

    private static Stream<String> places(FieldShape shape) {
        return IntStream.rangeClosed(1, PLACES).mapToObj(place -> shape.name() + place);
    }

    /** The fact that a filled form states. */
    public static Draft fact(FactKind kind, Typed typed) {
        Draft draft = new Draft(typed);
        Draft.Part fact = draft.fact(kind.slug());
        for (FieldShape shape : Questions.of(kind)) {
            state(fact, shape);
        }
        return draft;
    }

    private static void state(Draft.Part fact, FieldShape shape) {
        if (shape.list()) {
            if (shape.type() == FieldShape.Type.WORD) {
                fact.several(shape.name(), shape.name());
            } else {
                fact.each(shape.name(), places(shape).toList());
            }
            return;
        }
        switch (shape.type()) {
            case NUMBER, WHOLE -> fact.number(shape.name(), shape.name());
            case BOOLEAN -> fact.yesOrNo(shape.name(), shape.name());
            case DAY, TEXT, WORD, SITE, REGION, OBJECT -> fact.text(shape.name(), shape.name());
        }
    }

    private static String hint(FactKind kind, Tongue tongue) {
        return switch (kind) {
            case CONTEXT ->
                tongue.pick(
                        "pregnancy, transplant, a disease, a drug, an exposure",
                        "grossesse, transplantation, maladie, médicament, exposition");
            case EXCLUSION ->
                tongue.pick(
                        "another cause that is excluded, suspected or confirmed",
                        "autre cause exclue, suspectée ou confirmée");
            case INJURY -> tongue.pick("a fall or an injury", "chute ou traumatisme");
            case FRACTURE -> tongue.pick("a fracture that was found", "fracture constatée");
            case RADIOGRAPH -> tongue.pick("findings and ARCO stage", "constatations et stade ARCO");
            case SCINTIGRAPHY -> tongue.pick("uptake by site", "fixation par site");
            case BONE_DENSITY -> tongue.pick("T-score, Z-score, g/cm²", "T-score, Z-score, g/cm²");
            case FUNCTION_SCORE -> tongue.pick("Harris, WOMAC, Oxford and others", "Harris, WOMAC, Oxford et autres");
            case EXPECTED_RESOLUTION ->
                tongue.pick("the day by which you expect healing", "jour où vous attendez la guérison");
            case CLOSURE -> tongue.pick("the follow-up ends, and how", "fin du suivi et issue");
            case SYMPTOMS, ALKALINE_PHOSPHATASE, MRI, LABORATORY, TREATMENT, VISIT, WITHDRAWAL -> "";
        };
    }
}
