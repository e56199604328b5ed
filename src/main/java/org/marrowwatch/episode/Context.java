package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A circumstance that changes what the course means: pregnancy, transplant, an exposure, a known disease. */
public record Context(
        LocalDate on,
        Factor factor,
        @Nullable LocalDate lastMenstrualPeriod,
        @Nullable LocalDate dueDate,
        @Nullable String organ,
        @Nullable String drug,
        @Nullable String text)
        implements Fact {

    /** Which circumstance. */
    public enum Factor implements Term {
        PREGNANCY("pregnancy", "grossesse"),
        DELIVERY("delivery", "accouchement"),
        BREASTFEEDING_START("breastfeeding started", "début de l'allaitement"),
        BREASTFEEDING_STOP("breastfeeding stopped", "arrêt de l'allaitement"),
        TRANSPLANT("transplant", "transplantation"),
        CALCINEURIN_INHIBITOR_START("calcineurin inhibitor started", "début d'inhibiteur de la calcineurine"),
        CALCINEURIN_INHIBITOR_STOP("calcineurin inhibitor stopped", "arrêt d'inhibiteur de la calcineurine"),
        ALCOHOL_EXCESS("alcohol excess", "excès d'alcool"),
        STEROID_USE("steroid use", "corticothérapie"),
        HYPOTHYROIDISM("hypothyroidism", "hypothyroïdie"),
        SMOKING("smoking", "tabagisme"),
        HYPERPARATHYROIDISM("hyperparathyroidism", "hyperparathyroïdie"),
        KNOWN_CANCER("known cancer", "cancer connu"),
        IMMUNOSUPPRESSION("immunosuppression", "immunosuppression"),
        RECENT_TRAUMA("recent trauma", "traumatisme récent"),
        OTHER("other", "autre");

        private final Text text;

        Factor(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
