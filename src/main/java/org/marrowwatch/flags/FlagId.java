package org.marrowwatch.flags;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.marrowwatch.episode.EpisodeId;

/** Names a flag. The same episode, rule and subject always give the same name. */
public record FlagId(UUID value) {

    public static FlagId of(EpisodeId episode, String rule, String subject) {
        String identity = episode + "/" + rule + "/" + subject;
        return new FlagId(UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
