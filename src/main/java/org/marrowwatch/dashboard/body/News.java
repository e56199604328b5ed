package org.marrowwatch.dashboard.body;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.MriReading;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** How the oedema of a site compares with the image before, where the reader of the image did not say. */
enum News implements Term {
    NEW("new", "nouveau"),
    GONE("resolved", "disparu"),
    LARGER("larger than before", "plus étendu qu'avant"),
    SMALLER("smaller than before", "moins étendu qu'avant"),
    SAME("as before", "comme avant");

    private final Text text;

    News(String en, String fr) {
        this.text = Text.of(en, fr);
    }

    @Override
    public Text text() {
        return text;
    }

    /** What a reading says beside the one before it; nothing where both are clear or an extent was not stated. */
    static Optional<News> of(@Nullable MriReading before, MriReading now) {
        if (before == null || !before.oedema()) {
            return now.oedema() ? Optional.of(NEW) : Optional.empty();
        }
        if (!now.oedema()) {
            return Optional.of(GONE);
        }
        Mri.Extent was = before.finding().graded();
        Mri.Extent is = now.finding().graded();
        if (was == Mri.Extent.PRESENT || is == Mri.Extent.PRESENT) {
            return Optional.empty();
        }
        int more = is.compareTo(was);
        return Optional.of(more == 0 ? SAME : more > 0 ? LARGER : SMALLER);
    }
}
