package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A treatment started, stopped or given once. */
public record Treatment(
        LocalDate on,
        Agent agent,
        Action action,
        @Nullable String route,
        @Nullable String detail) implements Fact {

    /** What the patient is treated with. */
    public enum Agent implements Term {
        ANALGESIC("analgesic", "antalgique"),
        OPIOID("opioid", "opioïde"),
        NSAID("NSAID", "AINS"),
        GLUCOCORTICOID("glucocorticoid", "glucocorticoïde"),
        ALENDRONATE("alendronate", "alendronate"),
        CLODRONATE("clodronate", "clodronate"),
        IBANDRONATE("ibandronate", "ibandronate"),
        PAMIDRONATE("pamidronate", "pamidronate"),
        ZOLEDRONATE("zoledronate", "zolédronate"),
        NERIDRONATE("neridronate", "néridronate"),
        RISEDRONATE("risedronate", "risédronate"),
        DENOSUMAB("denosumab", "dénosumab"),
        TERIPARATIDE("teriparatide", "tériparatide"),
        CALCITONIN("calcitonin", "calcitonine"),
        ILOPROST("iloprost", "iloprost"),
        CALCIUM_CHANNEL_BLOCKER("calcium channel blocker", "inhibiteur calcique"),
        VITAMIN_D("vitamin D", "vitamine D"),
        CALCIUM("calcium", "calcium"),
        UNLOADING("unloading", "décharge"),
        IMMOBILISATION("immobilisation", "immobilisation"),
        PHYSIOTHERAPY("physiotherapy", "kinésithérapie"),
        SHOCK_WAVE("shock wave", "ondes de choc"),
        CORE_DECOMPRESSION("core decompression", "forage-décompression");

        private final Text text;

        Agent(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** What happened to the treatment. */
    public enum Action implements Term {
        START("started", "début"),
        STOP("stopped", "arrêt"),
        GIVEN("given", "administré");

        private final Text text;

        Action(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
