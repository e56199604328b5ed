package org.marrowwatch.dashboard.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.MriReading;
import org.marrowwatch.episode.Term;

/** Says in words what the map shows. */
final class Telling {

    /** Oedema that is new, then oedema that stays, then what is clear. */
    private static final Comparator<Sight> MOST_URGENT_FIRST = Comparator.comparing((Sight sight) -> !sight.fresh())
            .thenComparing(sight -> !sight.reading().oedema());

    private final Tongue tongue;
    private final int keepsWeeks;
    private final Map<LocalDate, String> days = new HashMap<>();

    /** @param keepsWeeks so long a report or an image says how a site is */
    Telling(Tongue tongue, int keepsWeeks) {
        this.tongue = tongue;
        this.keepsWeeks = keepsWeeks;
    }

    Tongue tongue() {
        return tongue;
    }

    int keepsWeeks() {
        return keepsWeeks;
    }

    /** A day in words; each is asked for many times. */
    String day(LocalDate day) {
        return days.computeIfAbsent(day, tongue::say);
    }

    /** What came with a step: what the images of its day showed, and pain that came, changed or went. */
    String news(Step step, @Nullable Step previous) {
        List<String> news = new ArrayList<>();
        step.sights().values().stream()
                .filter(sight -> sight.readOn(step.day()) && !sight.unclear())
                .sorted(MOST_URGENT_FIRST)
                .map(sight -> tongue.say(sight.site().text()) + colon() + change(sight))
                .forEach(news::add);
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
                ? nothing(previous)
                : tongue.capital(String.join(tongue.pick("; ", "\u00a0; "), news)) + ".";
    }

    private String nothing(@Nullable Step previous) {
        return previous == null
                ? tongue.pick("Nothing known yet.", "Rien de connu encore.")
                : tongue.pick("Nothing new since ", "Rien de nouveau depuis le ") + day(previous.day()) + ".";
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
        return day(sight.reading().on()) + (sight.old() ? ", " + old() : "");
    }

    /** The day of a report of pain, and whether it was long ago. */
    String reported(Ache ache) {
        return day(ache.on()) + (ache.old() ? ", " + old() : "");
    }

    private String old() {
        return tongue.pick("over " + keepsWeeks + " weeks before", "plus de " + keepsWeeks + " semaines avant");
    }

    /** What the image before had shown. */
    String before(Sight sight) {
        MriReading before = sight.before();
        return before == null ? "–" : extent(before) + ", " + day(before.on());
    }

    private String colon() {
        return tongue.pick(": ", "\u00a0: ");
    }
}
