package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plain radiograph of one site, with the ARCO 2019 stage if the reader gave one. */
public record Radiograph(
        LocalDate on,
        Site site,
        List<Finding> findings,
        @Nullable Arco arco) implements Fact {

    /** What the reader saw. */
    public enum Finding implements Term {
        NORMAL("normal", "normal"),
        OSTEOPENIA("osteopenia", "ostéopénie"),
        REMINERALISED("remineralised", "reminéralisé"),
        FRACTURE("fracture", "fracture"),
        COLLAPSE("collapse", "effondrement"),
        SCLEROSIS("sclerosis", "sclérose");

        private final Text text;

        Finding(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Stage of osteonecrosis of the femoral head, ARCO 2019. */
    public enum Arco implements Term {
        I("ARCO I", "ARCO I"),
        II("ARCO II", "ARCO II"),
        IIIA("ARCO IIIA", "ARCO IIIA"),
        IIIB("ARCO IIIB", "ARCO IIIB"),
        IV("ARCO IV", "ARCO IV");

        private final Text text;

        Arco(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }

        @Override
        public String slug() {
            return name();
        }
    }
}
