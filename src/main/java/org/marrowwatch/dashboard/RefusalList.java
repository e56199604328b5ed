package org.marrowwatch.dashboard;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.intake.Problem;
import org.marrowwatch.intake.Refusals;

/**
 * Refused messages as they are shown.
 *
 * @param lost whether the address had words that cannot be opened any more
 * @param asked the query of the address, for the forms that come back to it
 */
public record RefusalList(
        List<Tab> tabs,
        List<Refused> refusals,
        boolean settled,
        boolean lost,
        boolean filtered,
        String asked,
        Field sender,
        Field pointer,
        Field detail,
        @Nullable String first,
        @Nullable String next) {

    private static final int LONGEST_BODY = 20_000;

    /**
     * A refused message.
     *
     * @param body what it said, a very long one cut; none for readers who may not know patients
     */
    public record Refused(
            String id,
            String sender,
            String at,
            @Nullable String body,
            boolean cut,
            List<Wrong> problems,
            @Nullable String settledBy,
            @Nullable String settledAt) {

        static Refused of(Refusals.Refused message, Reader reader, ZoneId zone) {
            Tongue tongue = reader.tongue();
            String body = message.body();
            return new Refused(
                    message.id().toString(),
                    message.sender(),
                    tongue.moment(message.at(), zone),
                    reader.records() ? body.substring(0, Math.min(LONGEST_BODY, body.length())) : null,
                    body.length() > LONGEST_BODY,
                    Wrong.all(message.problems(), tongue),
                    message.settlement().map(Refusals.Settlement::by).orElse(null),
                    message.settlement()
                            .map(settlement -> tongue.moment(settlement.at(), zone))
                            .orElse(null));
        }
    }

    /**
     * Where something is wrong, and how.
     *
     * @param place a JSON pointer or the name of a column; empty for the whole
     */
    public record Wrong(String place, String detail) {

        static List<Wrong> all(List<Problem> problems, Tongue tongue) {
            return problems.stream()
                    .map(problem -> new Wrong(problem.pointer(), tongue.say(problem.detail())))
                    .toList();
        }
    }
}
