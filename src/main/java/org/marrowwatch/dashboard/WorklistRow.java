package org.marrowwatch.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.course.Standing;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.BookedVisit;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodePhase;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Site;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.Status;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.rules.Severity;

/**
 * A row of the worklist: an episode and the flag that it is ranked by.
 *
 * @param patient what the reader calls the patient
 * @param open whether the episode is
 * @param episodePhase where it stands
 * @param regionPhase where the region stands that the flag is about, if it is about one
 * @param others the other flags that are still new by severity, the most severe first, such as "critical 1, info 2"
 * @param pressing whether one of those is critical
 * @param unanswered the other flags that are still new, which one answer may answer too
 * @param due the day of the next appointment
 * @param missed whether that day has passed
 * @param done what was just done here, and how it is undone
 */
public record WorklistRow(
        String episode,
        String code,
        String patient,
        String sex,
        @Nullable Integer age,
        boolean open,
        String episodePhase,
        @Nullable String regionPhase,
        Standing flag,
        String others,
        boolean pressing,
        List<Done.Seen> unanswered,
        @Nullable String lastSeen,
        @Nullable String due,
        boolean missed,
        @Nullable String owner,
        @Nullable Done done) {

    /** Whether nothing was done, so that the form comes back as it was filled in. */
    public boolean again() {
        return done != null && done.trouble() && done.typed().named("reason");
    }

    /** Whether it or one of those that one answer may answer too is critical. */
    public boolean grave() {
        return pressing || flag.mark().critical();
    }

    static WorklistRow of(Worklist.Row row, Episode episode, Reader reader, @Nullable Done done) {
        Tongue tongue = reader.tongue();
        LocalDate today = reader.today();
        LocalDate due = episode.unattendedVisit(0).map(BookedVisit::on).orElse(null);
        List<Flag> unanswered = row.flags().stream()
                .filter(flag -> flag.status() == Status.RAISED)
                .filter(flag -> !flag.id().equals(row.lead().id()))
                .toList();
        return new WorklistRow(
                row.episode().toString(),
                row.episode().code(),
                reader.call(episode),
                tongue.say(episode.patient().sex()),
                episode.ageIn(today).orElse(null),
                episode.phase() == EpisodePhase.OPEN,
                tongue.say(episode.phase()),
                region(row.lead())
                        .flatMap(episode::region)
                        .map(RegionCourse::phase)
                        .map(tongue::say)
                        .orElse(null),
                Standing.of(row.lead(), today, tongue),
                bySeverity(unanswered, tongue),
                unanswered.stream().anyMatch(flag -> flag.severity() == Severity.CRITICAL),
                unanswered.stream().map(Done.Seen::of).toList(),
                episode.lastSeen().map(day -> tongue.brief(day, today)).orElse(null),
                due == null ? null : tongue.brief(due, today),
                due != null && due.isBefore(today),
                row.owner(),
                done);
    }

    private static String bySeverity(List<Flag> flags, Tongue tongue) {
        Map<Severity, Long> counts = flags.stream()
                .collect(Collectors.groupingBy(
                        Flag::severity, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> tongue.say(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The region that a flag is about, itself or by one of its sites. */
    static java.util.Optional<Region> region(Flag flag) {
        return Region.parse(flag.subject()).or(() -> Site.parse(flag.subject()).map(Site::region));
    }
}
