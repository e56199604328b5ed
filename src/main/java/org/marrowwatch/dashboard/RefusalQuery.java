package org.marrowwatch.dashboard;

import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.intake.Refusals;

/** What the address of the refused messages asks for; what somebody typed stands in it under a seal. */
public class RefusalQuery {

    @RestQuery
    @Nullable
    String sender;

    @RestQuery
    @Nullable
    String pointer;

    @RestQuery
    @Nullable
    String detail;

    @RestQuery
    boolean settled;

    @RestQuery
    @Nullable
    UUID after;

    Refusals.Filter filter(WordSeal seal) {
        return new Refusals.Filter(
                stated(sender),
                stated(pointer).flatMap(seal::open),
                stated(detail).flatMap(seal::open),
                Optional.of(settled));
    }

    /** Whether it has words that cannot be opened, or that never were sealed. */
    boolean unopened(WordSeal seal) {
        Refusals.Filter filter = filter(seal);
        return stated(pointer).isPresent() != filter.pointer().isPresent()
                || stated(detail).isPresent() != filter.detail().isPresent();
    }

    private static Optional<String> stated(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    /** The list as it was asked for, from its beginning. */
    Address address() {
        return withoutWords().with("pointer", stated(pointer)).with("detail", stated(detail));
    }

    /** The same without what somebody typed. */
    Address withoutWords() {
        return Address.of("/refusals").with("sender", stated(sender)).with("settled", settled ? "true" : "");
    }
}
