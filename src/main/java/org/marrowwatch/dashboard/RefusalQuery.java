package org.marrowwatch.dashboard;

import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.intake.Refusals;

/** What the address of the refused messages asks for. */
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

    Refusals.Filter filter() {
        return new Refusals.Filter(stated(sender), stated(pointer), stated(detail), Optional.of(settled));
    }

    private static Optional<String> stated(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    /** The list as it was asked for, from its beginning. */
    Address address() {
        return Address.of("/refusals")
                .with("sender", stated(sender))
                .with("pointer", stated(pointer))
                .with("detail", stated(detail))
                .with("settled", settled ? "true" : "");
    }
}
