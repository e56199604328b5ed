package org.marrowwatch.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.body.BodyMap;
import org.marrowwatch.dashboard.chart.Chart;
import org.marrowwatch.dashboard.course.Place;
import org.marrowwatch.dashboard.course.Recorded;
import org.marrowwatch.dashboard.course.Standing;
import org.marrowwatch.dashboard.course.Timeline;
import org.marrowwatch.dashboard.course.Urgent;
import org.marrowwatch.dashboard.visit.ExpectedDay;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.BookedVisit;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.flags.Flag;

/**
 * An episode as it is shown.
 *
 * @param look the part of an address by which another page looks the same way
 * @param asOf the other day on which it is looked at, said in words; nothing when that is today
 * @param knownAt the moment up to which facts were recorded, said in words; nothing when none is left out
 * @param notice what was just recorded or answered, and what it meant
 * @param notTaken an answer to a flag that came back
 * @param cleared flags that stood once
 * @param people those who may look after it
 */
public record EpisodeView(
        Head head,
        String day,
        String look,
        @Nullable String asOf,
        boolean future,
        @Nullable String knownAt,
        @Nullable Recorded notice,
        @Nullable NotTaken notTaken,
        List<Standing> flags,
        List<Standing> cleared,
        List<Place> places,
        Chart chart,
        BodyMap map,
        List<Timeline.Day> timeline,
        String today,
        String tomorrow,
        String latestSnooze,
        List<Field.Choice> people) {

    /** What must be seen before anything else. */
    public List<Urgent> urgent() {
        return Urgent.of(flags);
    }

    /** The forms by which the days of open regions are set. */
    public List<ExpectedDay> settings() {
        return places.stream().map(Place::setting).filter(Objects::nonNull).toList();
    }

    /** Whether such a form came back with what is wrong with it. */
    public boolean refused() {
        return settings().stream().anyMatch(ExpectedDay::wrong);
    }

    /** The answer to a flag that came back and can be given again, if it was to this one. */
    public @Nullable NotTaken again(String flag) {
        return notTaken != null && notTaken.flag().equals(flag) ? notTaken : null;
    }

    /** The reason of an answer that came back and has no form any more to stand in; empty when there is none. */
    public String stray() {
        boolean stands = flags.stream().anyMatch(flag -> flag.raised() && again(flag.id()) != null);
        return notTaken == null || stands ? "" : notTaken.reason();
    }

    /**
     * Who it is about and where it stands as a whole.
     *
     * @param patient what the reader calls the patient
     * @param identifier the hospital's, when the patient is called by name
     * @param why the rules that look again on the day of the next look
     * @param nextVisit the appointment that was made last, unless it was kept
     * @param missed whether its day has passed
     * @param owner who looks after it
     */
    public record Head(
            String id,
            String code,
            String patient,
            @Nullable String identifier,
            String sex,
            @Nullable Integer age,
            String onset,
            String phase,
            @Nullable String nextLook,
            @Nullable String why,
            @Nullable String nextVisit,
            boolean missed,
            @Nullable String owner) {}

    static Head head(
            Episode episode,
            Reader reader,
            LocalDate day,
            @Nullable LocalDate nextLook,
            @Nullable String why,
            @Nullable String owner,
            Tongue tongue) {
        Optional<LocalDate> booked = episode.unattendedVisit(0).map(BookedVisit::on);
        boolean named = reader.records() && episode.patient().name() != null;
        return new Head(
                episode.id().toString(),
                episode.id().code(),
                reader.call(episode),
                named ? episode.patient().identifier() : null,
                tongue.say(episode.patient().sex()),
                episode.ageIn(day).orElse(null),
                tongue.say(episode.onset()),
                tongue.say(episode.phase()),
                nextLook == null ? null : look(nextLook, day, tongue),
                why,
                booked.map(tongue::say).orElse(null),
                booked.filter(visit -> visit.isBefore(day)).isPresent(),
                owner);
    }

    /** An episode whose day has come waits for its turn among the others that are due, or was put back for a moment. */
    private static String look(LocalDate next, LocalDate day, Tongue tongue) {
        return next.isAfter(day)
                ? tongue.say(next)
                : tongue.pick("today, as soon as its turn comes", "aujourd'hui, dès que vient son tour");
    }

    static String earliest(LocalDate today) {
        return today.plusDays(1).toString();
    }

    static String latest(LocalDate today) {
        return today.plusDays(Flag.LONGEST_SNOOZE_DAYS).toString();
    }
}
