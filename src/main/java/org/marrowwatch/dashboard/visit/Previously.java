package org.marrowwatch.dashboard.visit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.MriReading;
import org.marrowwatch.episode.Site;

/** What was recorded the last time, as it stands beside the field that asks for it again. */
final class Previously {

    private final Episode episode;
    private final LocalDate today;
    private final Tongue tongue;

    Previously(Episode episode, LocalDate today, Tongue tongue) {
        this.episode = episode;
        this.today = today;
        this.tongue = tongue;
    }

    /** What the latest image that shows it said of a site. */
    String ofSite(Site site, Function<Mri.Finding, @Nullable String> said) {
        return latest(episode.all(Mri.class), image -> {
            for (Mri.Finding finding : image.findings()) {
                if (finding.site().equals(site)) {
                    return said.apply(finding);
                }
            }
            return null;
        });
    }

    /** The last result of an analysis. */
    Optional<Laboratory> result(Laboratory.Analyte analyte) {
        return episode.all(Laboratory.class).stream()
                .map(Known::fact)
                .filter(result -> result.analyte() == analyte)
                .reduce((earlier, later) -> later);
    }

    /** What the latest of some facts said, if one of them did. */
    <F extends Fact> String latest(List<Known<F>> facts, Function<F, @Nullable String> said) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            String answer = said.apply(facts.get(i).fact());
            if (answer != null) {
                return answer + " (" + day(facts.get(i).on()) + ")";
            }
        }
        return "";
    }

    /** A day as short as it can be said: without the year when that is this one. */
    String day(LocalDate day) {
        String pattern = day.getYear() == today.getYear() ? "d MMM" : "d MMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, tongue.language().locale()).format(day);
    }

    /** The sites of the course, those with oedema when last imaged first. */
    static List<Site> sites(Episode episode) {
        return episode.regions().stream()
                .flatMap(region ->
                        region.mri().sites().stream().map(site -> region.mri().latest(site)))
                .sorted((one, other) -> Boolean.compare(other.oedema(), one.oedema()))
                .map(MriReading::site)
                .toList();
    }
}
