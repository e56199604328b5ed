package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** Reads case files as the desk does, without a desk. */
public final class CaseFiles {

    private CaseFiles() {}

    /**
     * Reads a case file; what comes back is to be believed only when no problem was noted.
     *
     * @param problems where what is wrong is noted
     */
    public static CaseFile read(JsonNode document, LocalDate today, List<Problem> problems) {
        CaseFile file = CaseFile.read(document, today, problems);
        Withdrawals.none(file.facts(), "/facts/", problems);
        return file;
    }
}
