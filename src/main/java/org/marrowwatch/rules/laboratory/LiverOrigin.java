package org.marrowwatch.rules.laboratory;

import static org.marrowwatch.episode.Laboratory.Analyte.GGT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Severity;

/** What a gamma-glutamyl transferase of the same days says about where a risen alkaline phosphatase comes from. */
record LiverOrigin(Optional<Known<Laboratory>> ggt) {

    /** So far apart the two may have been drawn (our decision). */
    static final int WITHIN_DAYS = 14;

    static final Text CARD = Text.of(
            "Ask for GGT: the liver raises alkaline phosphatase too. With a GGT at or above its printed upper limit"
                    + " within " + WITHIN_DAYS + " days (our decision) the flag says so and is only information. A"
                    + " healing fracture raises it as well (unverified).",
            "Demander les GGT : le foie élève aussi les phosphatases alcalines. Si des GGT atteignent leur limite"
                    + " supérieure imprimée à " + WITHIN_DAYS + " jours au plus (notre décision), le signalement le dit"
                    + " et n'est qu'une information. Une fracture qui guérit les élève aussi (non vérifié).");

    private static final Text NOT_MEASURED = Text.of(
            "Ask for GGT (liver) and look for a healing fracture.",
            "Demander les GGT (foie) et rechercher une fracture en voie de guérison.");

    private static final Text RAISED = Text.of(
            "GGT {ggt} {ggtUnit} on {ggtOn}, not below its upper limit of {ggtLimit}, points to the liver.",
            "Les GGT à {ggt} {ggtUnit} le {ggtOn}, non inférieures à leur limite supérieure de {ggtLimit}, orientent"
                    + " vers le foie.");

    private static final Text NOT_RAISED = Text.of(
            "GGT {ggt} {ggtUnit} on {ggtOn} is below its upper limit of {ggtLimit}; look for a healing fracture.",
            "GGT à {ggt} {ggtUnit} le {ggtOn}, sous leur limite supérieure de {ggtLimit} ; rechercher une fracture en"
                    + " voie de guérison.");

    static LiverOrigin of(Episode episode, LocalDate day) {
        return new LiverOrigin(
                episode.laboratory(GGT, Laboratory::upperLimitPrinted).nearest(day, WITHIN_DAYS));
    }

    private boolean likely() {
        return ggt.isPresent() && ggt.get().fact().atOrAboveLimit();
    }

    /** The severity of a rise that is of such severity unless it comes from the liver. */
    Severity severity(Severity unlessFromLiver) {
        return likely() ? Severity.INFO : unlessFromLiver;
    }

    Text phrase() {
        if (ggt.isEmpty()) {
            return NOT_MEASURED;
        }
        return likely() ? RAISED : NOT_RAISED;
    }

    void putInto(List<FactId> evidence, Map<String, Object> values) {
        if (ggt.isPresent()) {
            Laboratory result = ggt.get().fact();
            evidence.add(ggt.get().id());
            values.put("ggt", result.value());
            values.put("ggtUnit", result.unit());
            values.put("ggtOn", result.on());
            if (result.upperLimit() != null) {
                values.put("ggtLimit", result.upperLimit());
            }
        }
    }
}
