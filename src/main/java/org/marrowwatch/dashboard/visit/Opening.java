package org.marrowwatch.dashboard.visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Continuation;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.PatientId;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Sex;

/**
 * The form by which an episode is opened, for a patient who is known or to be registered.
 *
 * @param sheet tells this form from every other, and stays when it comes back
 * @param known the patient who was chosen; nothing when someone new is to be registered
 * @param taken the patient who has the identifier that was typed for someone new
 * @param warning that the complaint continues an episode which the patient has already
 */
public record Opening(
        String sheet,
        List<Form.Mention> problems,
        @Nullable Person known,
        @Nullable Person taken,
        @Nullable Warning warning,
        Field identifier,
        Field name,
        Field sex,
        Field birthYear,
        Field onset,
        Field region) {

    /** Where the patient is searched for. */
    public static final String SEARCH = "/episodes/new";

    /** A patient as people find one. */
    public record Person(
            PatientId id, String identifier, @Nullable String name, String about, List<Past> episodes) {

        /** Where an episode of this patient is opened. */
        public String link() {
            return choosing(id);
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

    public static Opening of(
            Form form, @Nullable Person known, @Nullable Person taken, @Nullable Warning warning, LocalDate today) {
        return new Opening(
                form.typed().stated("sheet").orElseGet(() -> UUID.randomUUID().toString()),
                form.mentions(),
                known,
                taken,
                warning,
                labelled("identifier", form.field("identifier"), form),
                labelled("name", form.field("name"), form),
                labelled("sex", form.choice("sex", Stream.of(Sex.values())), form),
                labelled("birthYear", form.field("birthYear"), form),
                form.field("onset").within(Allowed.days(null, today)),
                labelled("region", regions(form), form));
    }

    /** Where an episode is opened for a patient. */
    public static String choosing(PatientId patient) {
        return SEARCH + "?patient=" + patient;
    }

    /** Where the same complaint is that of the patient who has the identifier. */
    public String instead() {
        return taken == null ? SEARCH : taken.link() + day(onset.value()) + place(region.value());
    }

    /** A day and no other words, which somebody may have typed into the wrong field and which stay out of addresses. */
    private static String day(String typed) {
        try {
            return "&onset=" + LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            return "";
        }
    }

    private static String place(String typed) {
        return Region.parse(typed).map(region -> "&region=" + region.slug()).orElse("");
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
                patient.id(),
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
