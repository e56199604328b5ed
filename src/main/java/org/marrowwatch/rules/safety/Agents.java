package org.marrowwatch.rules.safety;

import static org.marrowwatch.episode.Treatment.Agent.ALENDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.CLODRONATE;
import static org.marrowwatch.episode.Treatment.Agent.IBANDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.NERIDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.PAMIDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.RISEDRONATE;

import java.util.function.Predicate;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.episode.Treatment.Agent;
import org.marrowwatch.episode.TreatmentCourse;

/** Agents that share what speaks against them. */
enum Agents implements Term {
    ZOLEDRONATE("zoledronate", "zolédronate", given -> given.agent() == Agent.ZOLEDRONATE),
    OTHER_IV("other intravenous bisphosphonates", "autres bisphosphonates intraveineux", Agents::otherIntravenous),
    ORAL("oral bisphosphonates", "bisphosphonates oraux", Agents::swallowed),
    BISPHOSPHONATE(
            "any bisphosphonate",
            "tout bisphosphonate",
            given -> swallowed(given) || otherIntravenous(given) || given.agent() == Agent.ZOLEDRONATE),
    DENOSUMAB("denosumab", "dénosumab", given -> given.agent() == Agent.DENOSUMAB),
    IV_OR_DENOSUMAB(
            "intravenous bisphosphonates and denosumab",
            "bisphosphonates intraveineux et dénosumab",
            given -> otherIntravenous(given) || given.agent() == Agent.ZOLEDRONATE || given.agent() == Agent.DENOSUMAB),
    NSAID("NSAID", "AINS", given -> given.agent() == Agent.NSAID),
    ILOPROST("iloprost", "iloprost", given -> given.agent() == Agent.ILOPROST);

    private final Text text;
    private final Predicate<TreatmentCourse> members;

    Agents(String en, String fr, Predicate<TreatmentCourse> members) {
        this.text = Text.of(en, fr);
        this.members = members;
    }

    boolean include(TreatmentCourse given) {
        return members.test(given);
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
