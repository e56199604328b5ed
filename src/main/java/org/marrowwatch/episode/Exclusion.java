package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a cause that must be excluded before oedema is called primary. */
public record Exclusion(
        LocalDate on, Cause cause, Status status, @Nullable String basis) implements Fact {

    /** A secondary cause of marrow oedema, or a mimic. */
    public enum Cause implements Term {
        INFECTION("infection", "infection", Noun.FEMININE),
        MALIGNANCY("malignancy", "tumeur maligne", Noun.FEMININE),
        INFLAMMATORY_ARTHRITIS("inflammatory arthritis", "arthrite inflammatoire", Noun.FEMININE),
        FRACTURE("fracture", "fracture", Noun.FEMININE),
        CRPS("complex regional pain syndrome", "syndrome douloureux régional complexe", Noun.MASCULINE),
        OSTEOARTHRITIS("osteoarthritis", "arthrose", Noun.FEMININE),
        OSTEONECROSIS("osteonecrosis", "ostéonécrose", Noun.FEMININE),
        TRAUMA("trauma", "traumatisme", Noun.MASCULINE),
        METABOLIC("metabolic disease", "maladie métabolique", Noun.FEMININE),
        THROMBOSIS("thrombosis", "thrombose", Noun.FEMININE),
        CELLULITIS("cellulitis", "cellulite infectieuse", Noun.FEMININE);

        private final Text text;
        private final Noun noun;

        Cause(String en, String fr, Noun noun) {
            this.text = Text.of(en, fr);
            this.noun = noun;
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

    /** How far the cause is excluded, as its name wants it said. */
    public Text statusOfCause() {
        Text said = status.text();
        return cause.noun.feminine() ? Text.of(said.en(), said.fr() + "e") : said;
    }
}
