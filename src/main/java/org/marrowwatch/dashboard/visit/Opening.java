package org.marrowwatch.dashboard.visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Continuation;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Sex;

/**
 * The form by which an episode is opened, for a patient who is known or to be registered.
 *
 * @param known the patient whose identifier stands in it; nothing when nobody has it
 * @param warning that the complaint continues an episode which the patient has already
 */
public record Opening(
        List<Form.Mention> problems,
        @Nullable Person known,
        @Nullable Warning warning,
        Field identifier,
        Field name,
        Field sex,
        Field birthYear,
        Field onset,
        Field region) {

    /** A patient as people find one. */
    public record Person(String identifier, @Nullable String name, String about, List<Past> episodes) {

        /** Where an episode of this patient is opened. */
        public String link() {
            return choosing(identifier);
        }
    }

    /** An episode that a patient has already. */
    public record Past(String id, String code, String onset, String regions, String phase) {}

    /**
     * That a complaint continues an episode, and why.
     *
     * @param there where the complaint is recorded in that episode
     */
    public record Warning(Past episode, String why, String there) {}

    public static Opening of(Form form, @Nullable Person known, @Nullable Warning warning, LocalDate today) {
        return new Opening(
                form.mentions(),
                known,
                warning,
                labelled("identifier", form.field("identifier"), form),
                labelled("name", form.field("name"), form),
                labelled("sex", form.choice("sex", Stream.of(Sex.values())), form),
                labelled("birthYear", form.field("birthYear"), form),
                form.field("onset").within(Allowed.days(null, today)),
                labelled("region", regions(form), form));
    }

    /** Where an episode is opened for whoever has an identifier, or may get it. */
    public static String choosing(String identifier) {
        return "/episodes/new?identifier=" + URLEncoder.encode(identifier, StandardCharsets.UTF_8);
    }

    /** The field at which typing begins; none where there is something to read first. */
    public String first() {
        if (!problems.isEmpty() || warning != null) {
            return "";
        }
        if (known != null) {
            return "onset";
        }
        return identifier.value().isEmpty() ? "identifier" : "name";
    }

    private static Field labelled(String name, Field field, Form form) {
        return field.asking(Labels.of(name, form.tongue()));
    }

    private static Field regions(Form form) {
        Tongue tongue = form.tongue();
        return form.choice(
                "region", Region.all().stream(), Region::slug, region -> tongue.capital(tongue.say(region.text())));
    }

    /** A patient with the episodes that there are. */
    public static Person person(Patient patient, List<Episode> episodes, Tongue tongue) {
        String born = patient.birthYear() == null
                ? ""
                : tongue.pick(", born ", ", année de naissance ") + patient.birthYear();
        return new Person(
                patient.identifier(),
                patient.name(),
                tongue.say(patient.sex()) + born,
                episodes.stream().map(episode -> past(episode, tongue)).toList());
    }

    private static Past past(Episode episode, Tongue tongue) {
        return new Past(
                episode.id().toString(),
                episode.id().code(),
                tongue.say(episode.onset()),
                episode.regions().stream()
                        .map(RegionCourse::region)
                        .map(region -> tongue.say(region.text()))
                        .collect(Collectors.joining(", ")),
                tongue.say(episode.phase()));
    }

    /** The warning that a complaint continues one of the patient's episodes, the latest of those. */
    public static Optional<Warning> warning(
            List<Episode> episodes, Optional<Region> region, LocalDate onset, Tongue tongue) {
        return episodes.stream()
                .flatMap(episode -> Continuation.of(episode, region, onset)
                        .map(why -> new Warning(
                                past(episode, tongue),
                                tongue.say(why),
                                recording(episode.id().toString(), region, onset)))
                        .stream())
                .findFirst();
    }

    /** Where the first complaint of an episode, or one that joins it, is recorded. */
    public static String recording(String episode, Optional<Region> region, LocalDate onset) {
        String form = "/episodes/" + episode + "/record";
        return region.map(place -> form + "?region=" + place.slug() + "&began=" + onset)
                .orElse(form);
    }
}
