package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marrowwatch.alerts.DigestLog.Unsent;
import org.marrowwatch.alerts.UntoldLog.Untold;

/** All that might have been mailed and was not, with the reason: flags told at once, and digests; the latest first. */
@ApplicationScoped
public class NotSent {

    private final UntoldLog flags;
    private final DigestLog digests;

    public NotSent(UntoldLog flags, DigestLog digests) {
        this.flags = flags;
        this.digests = digests;
    }

    /** A flag that was not told at once, or a digest that was not sent. */
    public record Entry(Optional<Untold> flag, Optional<Unsent> digest) {

        public Instant at() {
            return match(Untold::at, Unsent::at);
        }

        public <T> T match(Function<Untold, T> ofFlag, Function<Unsent, T> ofDigest) {
            return flag.map(ofFlag).or(() -> digest.map(ofDigest)).orElseThrow();
        }
    }

    /** Some of it, and where the next begins if there is more. */
    public record Page(List<Entry> entries, Optional<NotSentPlace> next) {}

    /** Those of one recipient, or of all, from a place on. */
    public Page page(Optional<String> recipient, NotSentPlace from, int size) {
        List<Untold> ofFlags = flags.page(recipient, from.flag(), size + 1);
        List<Unsent> ofDigests = digests.unsent(recipient, from.digest(), size + 1);
        List<Entry> merged = Stream.concat(
                        ofDigests.stream().map(digest -> new Entry(Optional.empty(), Optional.of(digest))),
                        ofFlags.stream().map(flag -> new Entry(Optional.of(flag), Optional.empty())))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
        List<Entry> shown = merged.subList(0, Math.min(size, merged.size()));
        return new Page(shown, merged.size() > size ? Optional.of(from.after(shown)) : Optional.empty());
    }
}
