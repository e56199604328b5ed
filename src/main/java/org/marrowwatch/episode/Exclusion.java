package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a cause that must be excluded before oedema is called primary. */
public record Exclusion(
        LocalDate on, Cause cause, Status status, @Nullable String basis) implements Fact {

    /** A secondary cause of marrow oedema, or a mimic. */
    public enum Cause implements Term {
        INFECTION("infection", "infection"),
        MALIGNANCY("malignancy", "tumeur maligne"),
        INFLAMMATORY_ARTHRITIS("inflammatory arthritis", "arthrite inflammatoire"),
        FRACTURE("fracture", "fracture"),
        CRPS("complex regional pain syndrome", "syndrome douloureux régional complexe"),
        OSTEOARTHRITIS("osteoarthritis", "arthrose"),
        OSTEONECROSIS("osteonecrosis", "ostéonécrose"),
        TRAUMA("trauma", "traumatisme"),
        METABOLIC("metabolic disease", "maladie métabolique"),
        THROMBOSIS("thrombosis", "thrombose"),
        CELLULITIS("cellulitis", "cellulite infectieuse");

        private final Text text;

        Cause(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** How far it is excluded. */
    public enum Status implements Term {
        EXCLUDED("excluded", "exclu"),
        SUSPECTED("suspected", "suspecté"),
        CONFIRMED("confirmed", "confirmé");

        private final Text text;

        Status(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
