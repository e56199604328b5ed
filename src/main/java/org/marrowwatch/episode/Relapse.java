package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a confirmed remission, of {@value #QUIET_MONTHS} months after one pain-free report, or of {@value
 * Episode#SAME_COURSE_MONTHS} months after a clear MRI: pain of {@value #PAIN} or more, or oedema that MRI shows again.
 *
 * @param healedOn the day of the pain-free report or clear image from which the region had been well
 * @param healedBy that report or image
 * @param on the day from which the clock of the region runs anew
 * @param fact the report or image that showed it
 * @param pain as it was reported, 0 to 10; absent when it was told in words, or when only an image showed the relapse
 * @param site where oedema was seen again, when an image showed the relapse
 */
public record Relapse(
        LocalDate healedOn,
        FactId healedBy,
        LocalDate on,
        FactId fact,
        @Nullable Double pain,
        @Nullable Site site) {

    /** Pain from which it is a relapse (our decision). */
    public static final int PAIN = 3;

    /** What {@link #PAIN} is above every pain of a remission: an important change (Farrar, Pain 2001;94:149). */
    public static final int ABOVE_REMISSION = PAIN - (int) Symptoms.REMISSION_PAIN;

    /** So long after a single pain-free report what comes back is a relapse and not the same spell (our decision). */
    public static final int QUIET_MONTHS = 3;

    static Relapse of(LocalDate healedOn, FactId healedBy, Known<Symptoms> report) {
        Double pain = report.fact().pain().isPresent() ? report.fact().pain().getAsDouble() : null;
        return new Relapse(healedOn, healedBy, report.on(), report.id(), pain, null);
    }

    static Relapse of(Known<Symptoms> remission, MriReading image) {
        return new Relapse(remission.on(), remission.id(), image.on(), image.id(), null, image.site());
    }
}
