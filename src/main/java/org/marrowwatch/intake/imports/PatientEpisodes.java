package org.marrowwatch.intake.imports;

import java.util.List;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.PatientId;

/** Which episodes a patient has had, open or closed. */
public interface PatientEpisodes {

    List<EpisodeId> of(PatientId patient);
}
