package org.marrowwatch.alerts;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.alerts.DigestLog.Outcome;
import org.marrowwatch.alerts.DigestLog.Unsent;
import org.marrowwatch.alerts.NotSent.Entry;
import org.marrowwatch.alerts.UntoldLog.Place;

/**
 * How far what was not sent has been read.
 *
 * @param flag the last flag that was read; none before the first
 * @param digest the last digest
 */
public record NotSentPlace(Optional<Place> flag, Optional<Unsent> digest) {

    public static final NotSentPlace BEGINNING = new NotSentPlace(Optional.empty(), Optional.empty());

    private static final String BETWEEN = "\n";

    NotSentPlace after(List<Entry> read) {
        NotSentPlace place = this;
        for (Entry entry : read) {
            place = entry.match(place::past, place::past);
        }
        return place;
    }

    private NotSentPlace past(UntoldLog.Untold untold) {
        Place last =
                new Place(untold.at(), untold.recipient(), untold.flag().id().value());
        return new NotSentPlace(Optional.of(last), digest);
    }

    private NotSentPlace past(Unsent unsent) {
        return new NotSentPlace(flag, Optional.of(unsent));
    }

    /** As it stands in an address. */
    public String written() {
        String ofFlag = flag.map(last -> String.join(
                        BETWEEN,
                        last.at().toString(),
                        last.recipient(),
                        last.flag().toString()))
                .orElse(BETWEEN + BETWEEN);
        String ofDigest = digest.map(last -> String.join(
                        BETWEEN,
                        last.at().toString(),
                        last.recipient(),
                        last.day().toString()))
                .orElse(BETWEEN + BETWEEN);
        byte[] bytes = (ofFlag + BETWEEN + ofDigest).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** None where an address says something else. */
    public static Optional<NotSentPlace> read(String written) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(BETWEEN, -1);
            return parts.length == 6 ? Optional.of(new NotSentPlace(flag(parts), digest(parts))) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<Place> flag(String[] parts) {
        return parts[0].isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(Instant.parse(parts[0]), parts[1], UUID.fromString(parts[2])));
    }

    private static Optional<Unsent> digest(String[] parts) {
        return parts[3].isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Unsent(parts[4], LocalDate.parse(parts[5]), Outcome.NOTHING, Instant.parse(parts[3])));
    }
}
