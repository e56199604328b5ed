package org.marrowwatch.rules.safety;

import static org.marrowwatch.episode.Treatment.Agent.ALENDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.CLODRONATE;
import static org.marrowwatch.episode.Treatment.Agent.IBANDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.NERIDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.PAMIDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.RISEDRONATE;

import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.episode.Treatment.Agent;
import org.marrowwatch.episode.TreatmentCourse;

/** Agents that share what speaks against them. */
enum Agents implements Term {
    ZOLEDRONATE("zoledronate", "zolédronate"),
    OTHER_IV("other intravenous bisphosphonates", "autres bisphosphonates intraveineux"),
    ORAL("oral bisphosphonates", "bisphosphonates oraux"),
    BISPHOSPHONATE("any bisphosphonate", "tout bisphosphonate"),
    DENOSUMAB("denosumab", "dénosumab"),
    IV_OR_DENOSUMAB("intravenous bisphosphonates and denosumab", "bisphosphonates intraveineux et dénosumab"),
    NSAID("NSAID", "AINS"),
    ILOPROST("iloprost", "iloprost");

    private final Text text;

    Agents(String en, String fr) {
        this.text = Text.of(en, fr);
    }

    boolean include(TreatmentCourse given) {
        Agent agent = given.agent();
        return switch (this) {
            case ZOLEDRONATE -> agent == Agent.ZOLEDRONATE;
            case OTHER_IV -> otherIntravenous(given);
            case ORAL -> swallowed(given);
            case BISPHOSPHONATE -> agent == Agent.ZOLEDRONATE || otherIntravenous(given) || swallowed(given);
            case DENOSUMAB -> agent == Agent.DENOSUMAB;
            case IV_OR_DENOSUMAB -> agent == Agent.ZOLEDRONATE || otherIntravenous(given) || agent == Agent.DENOSUMAB;
            case NSAID -> agent == Agent.NSAID;
            case ILOPROST -> agent == Agent.ILOPROST;
        };
    }

    private static boolean swallowed(TreatmentCourse given) {
        return given.agent() == ALENDRONATE
                || given.agent() == RISEDRONATE
                || (eitherWay(given) && given.saidToBeOral());
    }

    private static boolean otherIntravenous(TreatmentCourse given) {
        return given.agent() == PAMIDRONATE
                || given.agent() == NERIDRONATE
                || (eitherWay(given) && !given.saidToBeOral());
    }

    /** Of these both forms exist; where no route is stated the stricter limit of the infused one counts. */
    private static boolean eitherWay(TreatmentCourse given) {
        return given.agent() == IBANDRONATE || given.agent() == CLODRONATE;
    }

    @Override
    public Text text() {
        return text;
    }
}
