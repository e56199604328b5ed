package org.marrowwatch.dashboard.course;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.Flag;

/**
 * A form by which what a flag asks for is recorded.
 *
 * @param address what follows the address under which an episode is recorded
 */
public record Remedy(String address, String label) {

    /** The rules that ask for a fact to be recorded, and where that is done. */
    private static final Map<String, Function<Flag, Stream<Form>>> FORMS = Map.of(
            "exclusion-incomplete", Remedy::exclusions,
            "mri-overdue", flag -> Stream.of(new Form("#mri", FactKind.MRI)),
            "symptom-report-overdue", flag -> Stream.of(new Form("#symptoms", FactKind.SYMPTOMS)),
            "visit-overdue", flag -> Stream.of(new Form("", FactKind.VISIT)));

    private record Form(String address, Term fact) {}

    static List<Remedy> of(Flag flag, Tongue tongue) {
        return FORMS.getOrDefault(flag.rule(), none -> Stream.empty())
                .apply(flag)
                .map(form -> new Remedy(form.address, tongue.capital(tongue.say(form.fact))))
                .toList();
    }

    /** A form for each cause that is missing, with that cause chosen. */
    private static Stream<Form> exclusions(Flag flag) {
        return Stream.of(flag.values().getOrDefault("missing", "").split(",", -1))
                .flatMap(slug -> Term.parse(Exclusion.Cause.class, slug).stream())
                .map(cause -> new Form("/" + FactKind.EXCLUSION.slug() + "?cause=" + cause.slug(), cause));
    }
}
