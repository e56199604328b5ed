package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.course.Sentences;
import org.marrowwatch.episode.BoneDensity;
import org.marrowwatch.episode.BookedVisit;
import org.marrowwatch.episode.Closure;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Fracture;
import org.marrowwatch.episode.FunctionScore;
import org.marrowwatch.episode.Injury;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.episode.Scintigraphy;
import org.marrowwatch.episode.Visit;

/** What happened on single days: turning points, causes considered, other tests, visits and the next appointment. */
final class Events {

    /** What other panels have put into the table. */
    private static final Set<FactKind> ELSEWHERE = EnumSet.of(
            FactKind.SYMPTOMS, FactKind.ALKALINE_PHOSPHATASE, FactKind.MRI, FactKind.TREATMENT, FactKind.WITHDRAWAL);

    private final Scene scene;
    private final Sheet sheet;
    private final Occasions occasions;

    private Events(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
        this.occasions = new Occasions(scene);
    }

    static void draw(Scene scene, Sheet sheet) {
        new Events(scene, sheet).draw();
    }

    private void draw() {
        read();
        List<Occasion> turns = sorted(Stream.of(
                        all(Context.class).map(occasions::of).flatMap(Optional::stream),
                        all(Injury.class).map(occasions::of),
                        all(Fracture.class).map(occasions::of),
                        all(Closure.class).map(occasions::of))
                .flatMap(some -> some));
        List<Occasion> causes = sorted(all(Exclusion.class).map(occasions::of));
        List<Occasion> tests = sorted(Stream.of(
                        all(Radiograph.class).map(occasions::of),
                        all(Scintigraphy.class).map(occasions::of),
                        all(BoneDensity.class).map(occasions::of),
                        all(Laboratory.class).map(occasions::of),
                        all(FunctionScore.class).map(occasions::of))
                .flatMap(some -> some));
        List<LocalDate> visits = all(Visit.class).map(Fact::on).distinct().toList();
        String heading = scene.pick("Events", "Événements");
        if (turns.isEmpty() && causes.isEmpty() && tests.isEmpty() && visits.isEmpty()) {
            sheet.empty(heading, scene.pick("no event recorded", "aucun événement enregistré"));
            return;
        }
        sheet.panel(heading);
        Row.draw(scene.pick("Turning points", "Moments clés"), turns, scene, sheet);
        Row.draw(scene.pick("Causes considered", "Causes envisagées"), causes, scene, sheet);
        Row.draw(scene.pick("Other tests", "Autres examens"), tests, scene, sheet);
        if (!visits.isEmpty()) {
            visits(visits);
        }
    }

    private <F extends Fact> Stream<F> all(Class<F> type) {
        return scene.episode().all(type).stream().map(Known::fact);
    }

    private static List<Occasion> sorted(Stream<Occasion> occasions) {
        return occasions.sorted(Comparator.comparing(Occasion::on)).toList();
    }

    private void visits(List<LocalDate> visits) {
        int y = sheet.lane(scene.pick("Visits", "Consultations"));
        String seen = scene.pick("visit", "consultation");
        for (LocalDate visit : visits) {
            sheet.sign(Sign.of(Layer.EVENTS, visit, y, Shape.TICK, Fill.FULL, scene.title(visit, seen)));
        }
        sheet.key(new Key(Layer.EVENTS, Shape.TICK, Fill.FULL, "", "", seen));
        scene.episode().unattendedVisit(0).map(BookedVisit::on).ifPresent(day -> appointment(day, y));
    }

    private void appointment(LocalDate day, int y) {
        boolean missed = day.isBefore(scene.today());
        String words = missed
                ? scene.pick("appointment, no visit recorded", "rendez-vous, consultation non consignée")
                : scene.pick("next appointment", "prochain rendez-vous");
        sheet.sign(Sign.of(Layer.EVENTS, day, y, Shape.DIAMOND, Fill.HOLLOW, scene.title(day, words)));
        sheet.key(new Key(Layer.EVENTS, Shape.DIAMOND, Fill.HOLLOW, "", "", words));
        sheet.read(day, scene.tongue().capital(scene.tongue().say(FactKind.VISIT)), "", words);
        sheet.wish(new Wish(
                Layer.EVENTS, day, y, scene.say(day), List.of(Note.Side.RIGHT, Note.Side.LEFT, Note.Side.OVER_BEFORE)));
    }

    private void read() {
        for (Entry entry : scene.episode().facts()) {
            FactKind kind = entry.fact().kind();
            if (!ELSEWHERE.contains(kind)) {
                sheet.read(
                        entry.on(),
                        scene.tongue().capital(scene.tongue().say(kind)),
                        "",
                        Sentences.of(entry.fact(), scene.tongue()));
            }
        }
    }
}
