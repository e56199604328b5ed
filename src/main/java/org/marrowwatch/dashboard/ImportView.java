package org.marrowwatch.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.course.Mark;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.intake.imports.Import;
import org.marrowwatch.intake.imports.KeptRow.Status;
import org.marrowwatch.intake.imports.Progress;
import org.marrowwatch.intake.imports.Raised;
import org.marrowwatch.rules.Severity;

/**
 * An import as it is shown: how far it has come, by numbers.
 *
 * @param title the names of its files; empty for text that was pasted
 * @param minutesLeft how long the rest may take, in begun minutes; none before it can be told, or when there is no rest
 * @param shown the status whose rows the page shows; empty for none
 * @param tabs its rows by status
 */
public record ImportView(
        String id,
        String title,
        String sender,
        String begun,
        int total,
        int settled,
        int waiting,
        int refused,
        boolean finished,
        @Nullable Long minutesLeft,
        String shown,
        List<Tab> tabs,
        List<Flags> raised) {

    /** How many flags of a severity were raised. */
    public record Flags(Mark mark, int count) {

        static List<Flags> of(Raised raised, Tongue tongue) {
            return Stream.of(Severity.CRITICAL, Severity.WARNING, Severity.INFO)
                    .filter(severity -> raised.of(severity) > 0)
                    .map(severity -> new Flags(Mark.of(severity, tongue), raised.of(severity)))
                    .toList();
        }
    }

    static ImportView of(Import made, Optional<Status> shown, Instant now, ZoneId zone, Tongue tongue) {
        Progress progress = made.progress();
        return new ImportView(
                made.id().toString(),
                made.title(),
                made.sender(),
                tongue.moment(made.begunAt(), zone),
                progress.total(),
                progress.settled(),
                progress.of(Status.WAITING),
                progress.of(Status.REFUSED),
                progress.finished(),
                progress.left(now).map(ImportView::begunMinutes).orElse(null),
                shown.map(Status::slug).orElse(""),
                Stream.of(Status.REFUSED, Status.RECORDED, Status.KNOWN, Status.WAITING, Status.CANCELLED)
                        .filter(status -> status != Status.CANCELLED || progress.of(status) > 0)
                        .map(status -> new Tab(
                                label(status, tongue),
                                (long) progress.of(status),
                                "/imports/" + made.id() + "?show=" + status.slug(),
                                shown.filter(status::equals).isPresent()))
                        .toList(),
                Flags.of(progress.raised(), tongue));
    }

    private static String label(Status status, Tongue tongue) {
        return switch (status) {
            case WAITING -> tongue.pick("Waiting", "En attente");
            case RECORDED -> tongue.pick("Recorded", "Enregistrés");
            case KNOWN -> tongue.pick("Known already", "Déjà connus");
            case REFUSED -> tongue.pick("Refused", "Refusés");
            case CANCELLED -> tongue.pick("Cancelled", "Annulés");
        };
    }

    private static long begunMinutes(Duration left) {
        return left.plusSeconds(59).toMinutes();
    }
}
