package org.marrowwatch.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.flags.FlagChange.Kind;

class AnsweredTest {

    private static final FlagId FLAG = FlagId.of(EpisodeBuilder.ID, "a-rule", "left-hip");

    private static FlagBoard.Event event(FlagId flag, Kind kind) {
        return new FlagBoard.Event(flag, 1, kind, Instant.EPOCH, LocalDate.EPOCH, "clinician", kind.slug(), List.of());
    }

    private static Answered after(Kind... kinds) {
        return Answered.of(FLAG, Stream.of(kinds).map(kind -> event(FLAG, kind)).toList());
    }

    @Test
    void theLastAnswerHoldsAndCoversTheOneBefore() {
        Answered answered = after(Kind.RAISED, Kind.ACKNOWLEDGED, Kind.SNOOZED);

        assertThat(answered.last()).map(FlagBoard.Event::kind).contains(Kind.SNOOZED);
        assertThat(answered.before()).map(FlagBoard.Event::kind).contains(Kind.ACKNOWLEDGED);
    }

    @Test
    void undoingBringsBackTheOneBefore() {
        Answered answered = after(Kind.RAISED, Kind.ACKNOWLEDGED, Kind.SNOOZED, Kind.UNDONE);

        assertThat(answered.last()).map(FlagBoard.Event::kind).contains(Kind.ACKNOWLEDGED);
        assertThat(answered.before()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RAISED", "RAISED_AGAIN", "WORSENED", "WOKEN", "CLEARED", "REOPENED"})
    void noAnswerOutlivesThatTheFlagAsksAgain(Kind asking) {
        assertThat(after(Kind.RAISED, Kind.ACKNOWLEDGED, Kind.SNOOZED, asking).last())
                .isEmpty();
    }

    @Test
    void anAnswerOutlivesARevision() {
        assertThat(after(Kind.RAISED, Kind.ACKNOWLEDGED, Kind.REVISED).last()).isPresent();
    }

    @Test
    void answersToOtherFlagsDoNotCount() {
        FlagId other = FlagId.of(EpisodeBuilder.ID, "a-rule", "right-hip");

        assertThat(Answered.of(FLAG, List.of(event(other, Kind.ACKNOWLEDGED))).last())
                .isEmpty();
    }
}
