package org.marrowwatch.episode;

import static org.marrowwatch.episode.Treatment.Agent.ALENDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.CALCITONIN;
import static org.marrowwatch.episode.Treatment.Agent.CLODRONATE;
import static org.marrowwatch.episode.Treatment.Agent.CORE_DECOMPRESSION;
import static org.marrowwatch.episode.Treatment.Agent.DENOSUMAB;
import static org.marrowwatch.episode.Treatment.Agent.IBANDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.ILOPROST;
import static org.marrowwatch.episode.Treatment.Agent.NERIDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.PAMIDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.RISEDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.SHOCK_WAVE;
import static org.marrowwatch.episode.Treatment.Agent.TERIPARATIDE;
import static org.marrowwatch.episode.Treatment.Agent.ZOLEDRONATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What became, since the first dose of an agent, of the regions that were open on that day and still are. */
public final class TreatmentResponse {

    /** The share of the pain before that a response leaves at most (our decision). */
    public static final double PAIN_LEFT = 0.5;

    /** Of these the oedema itself is expected to respond; the others relieve pain, unload or supplement. */
    private static final Set<Treatment.Agent> EXPECTED = EnumSet.of(
            ALENDRONATE,
            CLODRONATE,
            IBANDRONATE,
            PAMIDRONATE,
            ZOLEDRONATE,
            NERIDRONATE,
            RISEDRONATE,
            DENOSUMAB,
            TERIPARATIDE,
            CALCITONIN,
            ILOPROST,
            SHOCK_WAVE,
            CORE_DECOMPRESSION);

    private final Known<Treatment> firstDose;
    private final List<RegionResponse> regions;

    private TreatmentResponse(Known<Treatment> firstDose, List<RegionResponse> regions) {
        this.firstDose = firstDose;
        this.regions = regions;
    }

    /** One for each agent of which a response is expected, in the order in which they were first given. */
    static List<TreatmentResponse> allOf(Episode episode) {
        List<Known<Treatment>> doses = episode.all(Treatment.class);
        if (doses.isEmpty()) {
            return List.of();
        }
        List<TreatmentResponse> responses = new ArrayList<>();
        Set<Treatment.Agent> counted = EnumSet.noneOf(Treatment.Agent.class);
        for (Known<Treatment> dose : doses) {
            Treatment treatment = dose.fact();
            boolean given = treatment.action() != Treatment.Action.STOP;
            if (given && EXPECTED.contains(treatment.agent()) && !counted.contains(treatment.agent())) {
                List<RegionResponse> open = openSince(dose.on(), episode);
                if (!open.isEmpty()) {
                    counted.add(treatment.agent());
                    responses.add(new TreatmentResponse(dose, open));
                }
            }
        }
        return responses;
    }

    private static List<RegionResponse> openSince(LocalDate day, Episode episode) {
        List<RegionResponse> open = new ArrayList<>();
        for (RegionCourse region : episode.regions()) {
            if (!region.clockStart().isAfter(day) && region.open()) {
                open.add(RegionResponse.since(day, region));
            }
        }
        return open;
    }

    /** The first dose, start or procedure in the present course. */
    public Known<Treatment> firstDose() {
        return firstDose;
    }

    /** The regions that were open on the day of the first dose and are open now; never none. */
    public List<Region> regions() {
        return regions.stream().map(region -> region.region().region()).toList();
    }

    /** The first day on which one of the regions was known to be painful or oedematous. */
    public LocalDate firstSeen() {
        return regions.get(0).region().firstSeen();
    }

    /** Whether pain has fallen enough or is gone, was said to be better, or oedema has regressed on MRI since. */
    public boolean shown() {
        for (RegionResponse region : regions) {
            if (region.better()) {
                return true;
            }
        }
        double before = worstBefore();
        return before > 0 && worstLeft().painLeft() <= Math.max(before * PAIN_LEFT, Symptoms.REMISSION_PAIN);
    }

    /** Whether there are figures of before and since that can be compared. */
    public boolean measured() {
        return worstBefore() > 0 && worstLeft().best() != null;
    }

    /** The worst pain of the regions, 0 to 10, by the last figures up to the first dose; 0 when there are none. */
    public double worstBefore() {
        double worst = 0;
        for (RegionResponse region : regions) {
            worst = Math.max(worst, region.painBefore());
        }
        return worst;
    }

    /** The worst pain that is left of it, 0 to 10, by the best figures since; unchanged where there are none. */
    public double painLeft() {
        return worstLeft().painLeft();
    }

    private RegionResponse worstLeft() {
        return Collections.max(regions, RegionResponse.WORST_LAST);
    }

    /** The first dose, what the present judgement of the regions rests on, and the reports that were compared. */
    public List<FactId> evidence() {
        Stream<FactId> ofRegions = regions.stream().flatMap(RegionResponse::evidence);
        return Stream.concat(Stream.of(firstDose.id()), ofRegions).distinct().toList();
    }

    /** Whether any report or image speaks of one of the regions since. */
    public boolean followed() {
        return regions.stream().anyMatch(RegionResponse::followed);
    }
}
