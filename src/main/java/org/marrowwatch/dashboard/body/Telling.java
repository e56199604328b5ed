package org.marrowwatch.dashboard.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.MriReading;
import org.marrowwatch.episode.Term;

/**
 * Says in words what the map shows.
 *
 * @param keepsWeeks so long a report or an image says how a site is
 */
record Telling(Tongue tongue, int keepsWeeks) {

    /** What came with a step: what the images of its day showed, and pain that came, changed or went. */
    String news(Step step, @Nullable Step previous) {
        List<String> news = new ArrayList<>();
        for (Sight sight : step.sights().values()) {
            if (sight.readOn(step.day()) && !sight.unclear()) {
                news.add(tongue.say(sight.site().text()) + colon() + change(sight));
            }
        }
        List<Ache> earlier = previous == null ? List.of() : previous.aches();
        for (Ache ache : step.aches()) {
            if (earlier.stream().noneMatch(before -> before.sameAs(ache))) {
                news.add(tongue.say(ache.region().text()) + colon() + ache.words(tongue));
            }
        }
        for (Ache before : earlier) {
            if (step.aches().stream().noneMatch(ache -> ache.region().equals(before.region()))) {
                news.add(tongue.say(before.region().text()) + colon() + tongue.pick("free of pain", "sans douleur"));
            }
        }
        return news.isEmpty()
                ? tongue.pick("No change since the step before.", "Rien de nouveau depuis l'étape précédente.")
                : tongue.capital(String.join(tongue.pick("; ", " ; "), news)) + ".";
    }

    private String change(Sight sight) {
        Optional<Term> change = sight.change().filter(term -> term != News.NEW || sight.fresh());
        if (change.filter(News.GONE::equals).isPresent()) {
            return tongue.say(News.GONE);
        }
        return extent(sight) + change.map(term -> ", " + tongue.say(term)).orElse("");
    }

    /** How much oedema there is, under which name where that is a wider one, and what else was seen. */
    String extent(Sight sight) {
        MriReading reading = sight.reading();
        String wider = reading.site().equals(sight.site())
                ? ""
                : " (" + tongue.say(reading.site().text()) + ")";
        return extent(reading) + wider + features(reading);
    }

    private String extent(MriReading reading) {
        Mri.Extent extent = reading.finding().graded();
        return extent == Mri.Extent.NONE ? tongue.pick("no oedema", "pas d'œdème") : tongue.say(extent);
    }

    private String features(MriReading reading) {
        return reading.finding().features().stream()
                .map(feature -> ", " + tongue.say(feature))
                .collect(Collectors.joining());
    }

    /** The day of the image, and whether it was long ago. */
    String imaged(Sight sight) {
        return tongue.say(sight.reading().on()) + (sight.old() ? ", " + old() : "");
    }

    /** The day of a report of pain, and whether it was long ago. */
    String reported(Ache ache) {
        return tongue.say(ache.on()) + (ache.old() ? ", " + old() : "");
    }

    private String old() {
        return tongue.pick("over " + keepsWeeks + " weeks before", "plus de " + keepsWeeks + " semaines avant");
    }

    /** What the image before had shown. */
    String before(Sight sight) {
        MriReading before = sight.before();
        return before == null ? "–" : extent(before) + ", " + tongue.say(before.on());
    }

    String colon() {
        return tongue.pick(": ", " : ");
    }
}
