package org.marrowwatch.rules.exclusion;

import static org.marrowwatch.episode.Area.ANKLE_FOOT;
import static org.marrowwatch.episode.Context.Factor.ALCOHOL_EXCESS;
import static org.marrowwatch.episode.Context.Factor.HYPERPARATHYROIDISM;
import static org.marrowwatch.episode.Context.Factor.HYPOTHYROIDISM;
import static org.marrowwatch.episode.Context.Factor.KNOWN_CANCER;
import static org.marrowwatch.episode.Context.Factor.RECENT_TRAUMA;
import static org.marrowwatch.episode.Context.Factor.TRANSPLANT;
import static org.marrowwatch.episode.Laboratory.Analyte.CRP;
import static org.marrowwatch.episode.Laboratory.Analyte.ESR;
import static org.marrowwatch.episode.Laboratory.Analyte.PTH;
import static org.marrowwatch.episode.Laboratory.Analyte.TSH;
import static org.marrowwatch.episode.Laboratory.Analyte.WHITE_CELLS;
import static org.marrowwatch.episode.Symptoms.Sign.ALLODYNIA;
import static org.marrowwatch.episode.Symptoms.Sign.ERYTHEMA;
import static org.marrowwatch.episode.Symptoms.Sign.FEVER;
import static org.marrowwatch.episode.Symptoms.Sign.MORNING_STIFFNESS;
import static org.marrowwatch.episode.Symptoms.Sign.NIGHT_PAIN;
import static org.marrowwatch.episode.Symptoms.Sign.SOFT_TISSUE_SWELLING;
import static org.marrowwatch.episode.Symptoms.Sign.WEIGHT_LOSS;

import java.util.List;
import java.util.stream.Stream;
import org.marrowwatch.episode.Exclusion.Cause;
import org.marrowwatch.episode.Text;

/** A cause that may lie behind the oedema, and what makes one think of it. */
record SecondaryCause(Cause cause, List<Prompt> strong, List<Prompt> weak) {

    /** Below so many ng/mL vitamin D is a prompt. */
    static final int VITAMIN_D = 20;

    /** Up to so many times its printed limit a C-reactive protein in pregnancy is a mild rise (our decision). */
    static final int MILD_CRP = 3;

    private static final Text COMMA = Text.same(", ");
    private static final Text WEAK = Text.of("weak", "éléments faibles");

    private static final List<Prompt> NONE = List.of();

    /** Whether a passing relief must not silence it. */
    boolean dangerous() {
        return cause == Cause.INFECTION || cause == Cause.MALIGNANCY;
    }

    /** All causes. One without prompts of its own is raised when it was recorded as suspected or confirmed. */
    static final List<SecondaryCause> TABLE = List.of(
            new SecondaryCause(
                    Cause.INFECTION,
                    List.of(
                            Reported.anywhere(FEVER),
                            Reported.anywhere(ERYTHEMA),
                            Measured.above(CRP).usualInPregnancyUpTo(MILD_CRP),
                            Measured.above(ESR).usualInPregnancyUpTo(Double.MAX_VALUE),
                            Measured.above(WHITE_CELLS).usualInPregnancyUpTo(Double.MAX_VALUE),
                            new EffusionUnderImmunosuppression()),
                    NONE),
            new SecondaryCause(
                    Cause.MALIGNANCY,
                    List.of(new Recorded(KNOWN_CANCER), Reported.anywhere(WEIGHT_LOSS)),
                    List.of(Reported.anywhere(NIGHT_PAIN))),
            new SecondaryCause(Cause.INFLAMMATORY_ARTHRITIS, NONE, List.of(Reported.anywhere(MORNING_STIFFNESS))),
            new SecondaryCause(Cause.FRACTURE, List.of(new FractureImaged()), NONE),
            new SecondaryCause(Cause.CRPS, List.of(Reported.anywhere(ALLODYNIA)), NONE),
            new SecondaryCause(Cause.OSTEOARTHRITIS, NONE, NONE),
            new SecondaryCause(
                    Cause.OSTEONECROSIS,
                    NONE,
                    List.of(new Recorded(ALCOHOL_EXCESS), new Steroids(), new Recorded(TRANSPLANT))),
            new SecondaryCause(Cause.TRAUMA, NONE, List.of(new Recorded(RECENT_TRAUMA), new Injured())),
            new SecondaryCause(
                    Cause.METABOLIC,
                    List.of(new Recorded(HYPERPARATHYROIDISM), Measured.above(PTH)),
                    List.of(
                            new Recorded(HYPOTHYROIDISM),
                            Measured.outside(TSH),
                            Measured.vitaminDBelow(VITAMIN_D),
                            new LowAlp())),
            new SecondaryCause(
                    Cause.THROMBOSIS,
                    List.of(Reported.at(ANKLE_FOOT, ERYTHEMA)),
                    List.of(Reported.at(ANKLE_FOOT, SOFT_TISSUE_SWELLING))),
            new SecondaryCause(
                    Cause.CELLULITIS,
                    List.of(Reported.at(ANKLE_FOOT, ERYTHEMA)),
                    List.of(Reported.at(ANKLE_FOOT, SOFT_TISSUE_SWELLING))));

    /** The table in words, for the card: a cause and what prompts it. */
    static List<Text> inWords() {
        Stream<Text> prompted = TABLE.stream().filter(SecondaryCause::prompted).map(SecondaryCause::said);
        List<Text> others = TABLE.stream()
                .filter(line -> !line.prompted())
                .map(line -> line.cause.text())
                .toList();
        Text recorded = said(
                Text.join(others, COMMA),
                Text.of(
                        "only when recorded as suspected or confirmed",
                        "seulement quand la cause est consignée comme suspectée ou confirmée"));
        return Stream.concat(prompted, Stream.of(recorded)).toList();
    }

    private static Text said(Text cause, Text what) {
        return Text.join(List.of(cause, what), Text.of(": ", " : "));
    }

    private boolean prompted() {
        return !strong.isEmpty() || !weak.isEmpty();
    }

    private Text said() {
        if (weak.isEmpty()) {
            return said(cause.text(), names(strong));
        }
        return strong.isEmpty()
                ? said(cause.text().then(Text.of("(weak prompts only)", "(éléments faibles seulement)")), names(weak))
                : said(cause.text(), Text.join(List.of(names(strong), said(WEAK, names(weak))), Text.of("; ", " ; ")));
    }

    private static Text names(List<Prompt> prompts) {
        return Text.join(prompts.stream().map(Prompt::text).toList(), COMMA);
    }
}
