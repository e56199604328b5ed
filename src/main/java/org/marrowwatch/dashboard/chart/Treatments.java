package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Treatment;

/** A row for each agent: a bar while it was taken, a diamond where it was given once; what is of one kind lies together. */
final class Treatments {

    private Treatments() {}

    static void draw(Scene scene, Sheet sheet) {
        // in the order of the vocabulary: against pain, for the bone, supplements, physical, surgery
        Map<Treatment.Agent, List<Known<Treatment>>> agents = new EnumMap<>(Treatment.Agent.class);
        for (Known<Treatment> known : scene.episode().all(Treatment.class)) {
            agents.computeIfAbsent(known.fact().agent(), first -> new ArrayList<>())
                    .add(known);
        }
        String heading = scene.pick("Treatments", "Traitements");
        if (agents.isEmpty()) {
            sheet.empty(heading, scene.pick("no treatment recorded", "aucun traitement enregistré"));
            return;
        }
        sheet.panel(heading);
        agents.forEach((agent, facts) -> draw(agent, facts, scene, sheet));
    }

    private static void draw(Treatment.Agent agent, List<Known<Treatment>> facts, Scene scene, Sheet sheet) {
        Tongue tongue = scene.tongue();
        String name = tongue.capital(tongue.say(agent));
        Bars bars = new Bars(scene, sheet, Layer.TREATMENTS, name, sheet.lane(name));
        @Nullable LocalDate since = null;
        for (Known<Treatment> known : facts) {
            Treatment treatment = known.fact();
            String words = tongue.say(treatment.action())
                    + Tongue.after(", ", treatment.route())
                    + tongue.also(treatment.detail());
            sheet.read(known.on(), scene.pick("Treatment", "Traitement"), tongue.say(agent), words);
            switch (treatment.action()) {
                case START -> since = since == null ? known.on() : since;
                case STOP -> {
                    bars.stopped(since, known.on());
                    since = null;
                }
                case GIVEN -> bars.given(known.on());
            }
        }
        if (since != null) {
            bars.goesOn(since);
        }
    }
}
