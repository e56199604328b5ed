package org.marrowwatch.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Symptoms.WeightBearing;
import org.marrowwatch.rules.RuleBook;

/** In the picture of a course no words hide a sign or other words, however much there is to show. */
class CrowdTest {

    /** What stands beside signs of a layer at a desk. */
    private static List<String> words(Chart chart, Layer layer) {
        return chart.notes().stream()
                .filter(note -> note.layer() == layer && note.rooms().wide())
                .map(Note::text)
                .toList();
    }

    /** The report after the end of the window once lay over its date. */
    @Test
    void theEndOfAWindowCanBeReadWhereAReportFollowsIt() {
        Chart chart = Drawing.of(
                anEpisode()
                        .onset("2025-11-20")
                        .pain("right-hip", 7, WeightBearing.PARTIAL, "2025-11-25")
                        .pain("right-hip", 6, WeightBearing.PARTIAL, "2026-05-28")
                        .build(),
                RuleBook.standard(),
                LongCourse.TODAY,
                new Tongue(Language.EN));

        assertThat(words(chart, Layer.WINDOWS)).containsExactly("to heal by 20 May 2026");
        assertThat(chart.bands().stream().filter(band -> band.layer() == Layer.WINDOWS))
                .extracting(Band::from, Band::to)
                .containsOnly(tuple(day("2026-02-20"), day("2026-05-20")));
        assertNothingIsHidden(chart, Room.WIDE);
        assertNothingIsHidden(chart, Room.NARROW);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingHidesAnythingInALongCourseOfManyRegions(Language language) {
        Chart chart = Drawing.of(LongCourse.told(), RuleBook.standard(), LongCourse.TODAY, new Tongue(language));

        assertNothingIsHidden(chart, Room.WIDE);
        assertNothingIsHidden(chart, Room.NARROW);
        assertThat(words(chart, Layer.EVENTS)).isNotEmpty();
    }

    /** Words over words, words over signs, signs with letters over each other, or words that leave the picture. */
    private static void assertNothingIsHidden(Chart chart, Room room) {
        List<Note> notes = chart.notes().stream()
                .filter(note -> note.rooms().rooms().contains(room))
                .toList();
        List<Sign> signs = chart.signs().stream()
                .filter(sign -> sign.rooms().rooms().contains(room))
                .toList();
        for (int i = 0; i < notes.size(); i++) {
            Box box = box(notes.get(i), chart, room);
            assertThat(box.left()).as(notes.get(i).text()).isGreaterThan(-12);
            assertThat(box.right()).as(notes.get(i).text()).isLessThan(room.width() + 12);
            for (Note other : notes.subList(i + 1, notes.size())) {
                assertThat(box.meets(box(other, chart, room)))
                        .as("%s over %s", notes.get(i), other)
                        .isFalse();
            }
            for (Sign sign : signs) {
                assertThat(box.meets(box(sign, chart, room)))
                        .as("%s over %s", notes.get(i), sign)
                        .isFalse();
            }
        }
        List<Sign> boxes =
                signs.stream().filter(sign -> sign.shape() == Shape.BOX).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (Sign other : boxes.subList(i + 1, boxes.size())) {
                assertThat(box(boxes.get(i), chart, room).meets(box(other, chart, room)))
                        .as("%s over %s", boxes.get(i), other)
                        .isFalse();
            }
        }
    }

    private static double x(LocalDate day, Chart chart, Room room) {
        return chart.axis().share(day) * room.width();
    }

    /** Measured anew and not by the class that chose the place: 6.6 pixels a letter is what a browser shows on average. */
    private static Box box(Note note, Chart chart, Room room) {
        double x = x(note.on(), chart, room) + note.side().right();
        double width = note.text().length() * 6.6;
        double left = note.side().anchor().equals("start")
                ? x
                : note.side().anchor().equals("end") ? x - width : x - width / 2;
        return new Box(left, note.y() - 9, left + width, note.y() + 2);
    }

    private static Box box(Sign sign, Chart chart, Room room) {
        return sign.shape().at(x(sign.on(), chart, room), sign.y());
    }
}
