package org.marrowwatch.dashboard.chart;

import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.finding;

import java.time.LocalDate;
import java.util.List;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Symptoms.WeightBearing;
import org.marrowwatch.episode.Treatment;

/** A course of twelve regions over six years, of which more than three hundred facts are known. */
final class LongCourse {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static final LocalDate BEGIN = LocalDate.of(2020, 3, 2);
    private static final int ROUNDS = 40;
    private static final int DAYS_APART = 57;
    private static final List<String> PLACES =
            List.of("right-hip", "left-hip", "right-knee", "left-knee", "right-ankle-foot", "left-ankle-foot");
    private static final List<String> SITES = List.of(
            "right-femoral-head",
            "left-femoral-head",
            "right-medial-femoral-condyle",
            "left-medial-femoral-condyle",
            "right-talus",
            "left-talus",
            "right-femoral-neck",
            "left-femoral-neck",
            "right-lateral-femoral-condyle",
            "left-intermediate-cuneiform",
            "right-navicular",
            "left-navicular");

    private LongCourse() {}

    static Episode told() {
        EpisodeBuilder story = anEpisode().transplanted("2020-03-02").starts("tacrolimus", "2020-03-02");
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = BEGIN.plusDays((long) round * DAYS_APART);
            tell(story, round, day);
        }
        return story.books("2026-07-29", "2026-06-01").build();
    }

    private static void tell(EpisodeBuilder story, int round, LocalDate day) {
        String on = day.toString();
        story.pain(next(PLACES, round), round % 9 + 1.0, WeightBearing.PARTIAL, on)
                .painFree(next(PLACES, round + 2), on)
                .alp(80 + round % 7 * 20, 120, on)
                .mri(
                        on,
                        finding(next(SITES, round), next(Mri.Extent.values(), round)),
                        finding(next(SITES, round + 5), Mri.Extent.NONE))
                .treated(next(Treatment.Agent.values(), round), on)
                .measured(Laboratory.Analyte.CRP, 4, "mg/L", on)
                .said(next(Exclusion.Cause.values(), round), next(Exclusion.Status.values(), round), on)
                .visit(on);
        if (round % 8 == 0) {
            story.injured(next(PLACES, round), on).context(Context.Factor.SMOKING, on);
        }
    }

    private static <T> T next(T[] all, int n) {
        return next(List.of(all), n);
    }

    private static <T> T next(List<T> all, int n) {
        return all.get(n % all.size());
    }
}
