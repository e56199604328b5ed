package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plain radiograph of one site, with the ARCO 2019 stage if the reader gave one. */
public record Radiograph(
        LocalDate on,
        Site site,
        List<Finding> findings,
        @Nullable Arco arco) implements Fact {

    /** Whether bone has given way, by the reader's word or the stage. */
    public boolean collapsed() {
        return findings.contains(Finding.COLLAPSE) || (arco != null && arco.compareTo(Arco.IIIA) >= 0);
    }

    public boolean fractured() {
        return findings.contains(Finding.FRACTURE);
    }

    /** Shows a fracture, collapse or a stage of osteonecrosis. */
    boolean alarming() {
        return fractured() || collapsed() || earlyNecrosis();
    }

    /** Staged as osteonecrosis that has not given way. */
    public boolean earlyNecrosis() {
        return !collapsed() && arco != null;
    }

    /** Collapse and the stage of osteonecrosis, those of the two that the reader gave. */
    public List<Text> necroticSigns() {
        Stream<Term> collapse = findings.stream().map(finding -> (Term) finding).filter(Finding.COLLAPSE::equals);
        return Stream.concat(collapse, Stream.ofNullable(arco)).map(Term::text).toList();
    }

    /** Says in words that the bone looks sound again, and gives no stage. */
    boolean sound() {
        boolean sound = findings.contains(Finding.NORMAL) || findings.contains(Finding.REMINERALISED);
        return sound && !collapsed() && arco == null;
    }

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
