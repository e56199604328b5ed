package org.marrowwatch.intake;

import java.util.List;
import java.util.UUID;
import org.marrowwatch.episode.FactId;

/** Where it is kept what was recorded from which form, so that one that comes again with other content is known. */
public interface SentForms {

    /** The facts that were recorded from a form, withdrawn ones too; none when it never came. */
    List<FactId> facts(String account, UUID form);

    /** Notes what was recorded from a form, in the transaction that records it. */
    void note(String account, UUID form, List<FactId> facts);
}
