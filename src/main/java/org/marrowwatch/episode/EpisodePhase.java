package org.marrowwatch.episode;

/**
 * Where an episode stands: open, resolved in symptoms, resolved on MRI too, or closed by a clinician. A provisional
 * remission, and an MRI that is clear since the last pain, count as resolved until something comes back (our decision).
 */
public enum EpisodePhase implements Term {
    OPEN(Text.of("open", "ouvert")),
    RESOLVED_CLINICALLY(Text.of("resolved clinically", "résolu cliniquement")),
    RESOLVED(Text.of("resolved", "résolu")),
    CLOSED(Text.of("closed", "clos"));

    private final Text text;

    EpisodePhase(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    static EpisodePhase of(Episode episode) {
        if (episode.closed()) {
            return CLOSED;
        }
        if (episode.regions().isEmpty() || !episode.openRegions().isEmpty()) {
            return OPEN;
        }
        boolean clear =
                episode.regions().stream().allMatch(region -> region.mri().clear() || region.refuted());
        return clear ? RESOLVED : RESOLVED_CLINICALLY;
    }
}
