package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Context.Factor;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Pregnancy;

/** Circumstances that last: pregnancy, breastfeeding, calcineurin inhibitors. */
final class Circumstances {

    private final Scene scene;
    private final Sheet sheet;

    private Circumstances(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    static void draw(Scene scene, Sheet sheet) {
        new Circumstances(scene, sheet).draw();
    }

    private void draw() {
        List<Pregnancy> pregnancies = scene.episode().circumstances().pregnancies();
        List<Known<Context>> feeding = of(Factor.BREASTFEEDING_START, Factor.BREASTFEEDING_STOP);
        List<Known<Context>> drugs = of(Factor.CALCINEURIN_INHIBITOR_START, Factor.CALCINEURIN_INHIBITOR_STOP);
        if (pregnancies.isEmpty() && feeding.isEmpty() && drugs.isEmpty()) {
            return;
        }
        sheet.panel(scene.pick("Circumstances", "Terrain"));
        pregnancies(pregnancies);
        lane(scene.pick("Breastfeeding", "Allaitement"), Factor.BREASTFEEDING_START, feeding);
        Map<String, List<Known<Context>>> byDrug = new LinkedHashMap<>();
        for (Known<Context> known : drugs) {
            String drug = known.fact().drug() == null
                    ? ""
                    : known.fact().drug().strip().toLowerCase(Locale.ROOT);
            byDrug.computeIfAbsent(drug, first -> new ArrayList<>()).add(known);
        }
        String inhibitor = scene.pick("Calcineurin inhibitor", "Inhibiteur de la calcineurine");
        byDrug.values().forEach(facts -> lane(inhibitor, Factor.CALCINEURIN_INHIBITOR_START, facts));
    }

    private List<Known<Context>> of(Factor start, Factor stop) {
        return scene.episode().all(Context.class).stream()
                .filter(known -> Stream.of(start, stop).anyMatch(known.fact().factor()::equals))
                .toList();
    }

    private void pregnancies(List<Pregnancy> pregnancies) {
        if (pregnancies.isEmpty()) {
            return;
        }
        String name = scene.pick("Pregnancy", "Grossesse");
        Bars bars = new Bars(scene, sheet, Layer.CIRCUMSTANCES, name, sheet.lane(name));
        for (Pregnancy pregnancy : pregnancies) {
            if (pregnancy.ongoing(scene.today())) {
                bars.goesOn(pregnancy.began());
            } else {
                bars.stopped(pregnancy.began(), pregnancy.end());
            }
        }
    }

    private void lane(String name, Factor start, List<Known<Context>> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Bars bars = new Bars(scene, sheet, Layer.CIRCUMSTANCES, name, sheet.lane(name));
        @Nullable LocalDate since = null;
        for (Known<Context> known : facts) {
            if (known.fact().factor() == start) {
                since = since == null ? known.on() : since;
            } else {
                bars.stopped(since, known.on());
                since = null;
            }
        }
        if (since != null) {
            bars.goesOn(since);
        }
    }
}
