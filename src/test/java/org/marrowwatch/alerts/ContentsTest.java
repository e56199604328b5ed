package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Ledger.Word;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.flags.Status;
import org.marrowwatch.rules.Severity;

/** A digest tells what has changed since its reader was told, and what waits for too long. */
class ContentsTest {

    private static final Instant NOW = Instant.parse("2026-06-15T05:30:00Z");
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final List<Notice> flags = new ArrayList<>();
    private final Map<FlagId, Word> words = new HashMap<>();

    private static Recipient reader(Subscription subscription) {
        Account nurse = new Account("nurse", Role.NURSE, "nurse@example.org", Language.EN);
        Circle circle = new Circle(
                Set.of("nurse", "colleague who is away"),
                Set.of("nurse", "team mate"),
                Set.of("nurse", "team mate", "stranger"));
        return new Recipient(nurse, subscription, circle, false);
    }

    private Contents contents(Subscription subscription) {
        return Contents.of(reader(subscription), new Stand(flags), words, NOW, TWO_WEEKS);
    }

    private Contents contents() {
        return contents(Choice.everything().subscription());
    }

    private Notice stands(Severity severity, Status status, int occurrence, int news) {
        return stands(null, severity, status, occurrence, news);
    }

    private Notice stands(@Nullable String owner, Severity severity, Status status, int occurrence, int news) {
        EpisodeId episode = new EpisodeId(new UUID(1, flags.size()));
        FlagId id = FlagId.of(episode, "alp-rise", "total");
        Notice notice = new Notice(id, episode, owner, "alp-rise", severity, Area.HIP, status, occurrence, news);
        flags.add(notice);
        return notice;
    }

    private Notice owned(@Nullable String owner) {
        return stands(owner, Severity.WARNING, Status.RAISED, 1, 1);
    }

    private void told(Notice notice, int occurrence, int news, Severity severity, int round, Instant at) {
        words.put(notice.flag(), new Word(occurrence, news, severity, round, at));
    }

    @Test
    void whatNobodyToldIsNew() {
        Notice notice = stands(Severity.WARNING, Status.RAISED, 1, 1);

        assertThat(contents().tellings()).containsExactly(new Telling(notice, Matter.NEW, 1));
    }

    @ParameterizedTest
    @CsvSource({"ACKNOWLEDGED", "SNOOZED"})
    void whatSomebodyAnsweredIsNotTold(Status status) {
        stands(Severity.CRITICAL, status, 1, 1);

        assertThat(contents().nothing()).isTrue();
    }

    @Test
    void whatIsRaisedAgainAfterItWasClearedIsNew() {
        Notice notice = stands(Severity.WARNING, Status.RAISED, 2, 3);
        told(notice, 1, 2, Severity.CRITICAL, 1, NOW.minus(Duration.ofHours(1)));

        assertThat(contents().tellings()).containsExactly(new Telling(notice, Matter.NEW, 1));
    }

    @Test
    void whatIsMoreSevereThanItWasToldIsWorse() {
        Notice notice = stands(Severity.WARNING, Status.RAISED, 1, 2);
        told(notice, 1, 1, Severity.INFO, 1, NOW.minus(Duration.ofHours(1)));

        assertThat(contents().tellings()).containsExactly(new Telling(notice, Matter.WORSE, 1));
    }

    @Test
    void whatComesBackFromASnoozeIsDueAgain() {
        Notice notice = stands(Severity.WARNING, Status.RAISED, 1, 2);
        told(notice, 1, 1, Severity.WARNING, 1, NOW.minus(Duration.ofHours(1)));

        assertThat(contents().tellings()).containsExactly(new Telling(notice, Matter.AGAIN, 1));
    }

    /** The moment before the repeat interval is over, the moment itself, and one after it. */
    @ParameterizedTest
    @CsvSource({"PT335H59M59S, false", "PT336H, true", "PT336H1S, true"})
    void whatIsUnchangedIsToldAgainAfterItsInterval(Duration since, boolean told) {
        Notice notice = stands(Severity.WARNING, Status.RAISED, 1, 1);
        told(notice, 1, 1, Severity.WARNING, 2, NOW.minus(since));

        assertThat(contents().tellings()).isEqualTo(told ? List.of(new Telling(notice, Matter.AGAIN, 3)) : List.of());
    }

    /** As after a clock that was set back: the word seems to come from the future. */
    @Test
    void aClockThatWasSetBackTellsNothingTwice() {
        Notice notice = stands(Severity.WARNING, Status.RAISED, 1, 1);
        told(notice, 1, 1, Severity.WARNING, 1, NOW.plus(Duration.ofHours(1)));

        assertThat(contents().nothing()).isTrue();
    }

    @Test
    void whatWasToldAndStandsNoLongerIsCleared() {
        Notice gone = stands(Severity.WARNING, Status.RAISED, 1, 1);
        flags.clear();
        told(gone, 1, 1, Severity.WARNING, 1, NOW.minus(Duration.ofDays(1)));

        assertThat(contents().cleared()).containsExactly(gone.flag());
    }

    @Test
    void thatSomethingWasClearedIsNoReasonForAMail() {
        whatWasToldAndStandsNoLongerIsCleared();

        assertThat(contents().nothing()).isTrue();
    }

    @Test
    void aFlagOutsideTheReachOfDigestsThatWasEscalatedIsNotCalledCleared() {
        Notice escalated = owned("stranger");
        told(escalated, 1, 1, Severity.CRITICAL, 0, NOW.minus(Duration.ofDays(1)));

        assertThat(contents(Choice.everything().reach(Reach.MINE).subscription())
                        .cleared())
                .isEmpty();
    }

    @Test
    void worseComesBeforeNewBeforeAgainAndWithinEachTheMostUrgentFirst() {
        Notice critical = stands(Severity.CRITICAL, Status.RAISED, 1, 1);
        Notice again = stands(Severity.CRITICAL, Status.RAISED, 1, 1);
        told(again, 1, 1, Severity.CRITICAL, 1, NOW.minus(TWO_WEEKS));
        Notice warning = stands(Severity.WARNING, Status.RAISED, 1, 1);
        Notice worse = stands(Severity.WARNING, Status.RAISED, 1, 2);
        told(worse, 1, 1, Severity.INFO, 1, NOW.minus(Duration.ofDays(1)));

        assertThat(contents().tellings()).extracting(Telling::notice).containsExactly(worse, critical, warning, again);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, nurse | colleague who is away | team mate | stranger | teamless | nobody",
        "TEAM, nurse | colleague who is away | team mate | teamless | nobody",
        "MINE, nurse | colleague who is away",
        "NONE, ''"
    })
    void aReachIsThatOfWhoLooksAfterTheEpisode(Reach reach, String owners) {
        List.of("nurse", "colleague who is away", "team mate", "stranger", "teamless")
                .forEach(this::owned);
        owned(null);

        List<String> told = contents(Choice.everything().reach(reach).subscription()).tellings().stream()
                .map(telling -> telling.notice().owner())
                .map(owner -> owner == null ? "nobody" : owner)
                .toList();

        assertThat(String.join(" | ", told)).isEqualTo(owners);
    }

    @Test
    void standingCountsWhatAsksForAttentionAndNotWhatSleeps() {
        stands(Severity.CRITICAL, Status.ACKNOWLEDGED, 1, 1);
        stands(Severity.WARNING, Status.RAISED, 1, 1);
        stands(Severity.WARNING, Status.SNOOZED, 1, 1);
        stands(Severity.INFO, Status.RAISED, 1, 1);

        assertThat(contents().standing()).isEqualTo(new Standing(1, 1, 1));
    }

    @Test
    void whatDoesNotFitIsLeftToTheNextDigest() {
        IntStream.range(0, Contents.MOST + 3).forEach(i -> owned(null));

        List<Telling> first = contents().tellings();
        first.forEach(telling -> told(telling.notice(), 1, 1, Severity.WARNING, 1, NOW));
        List<Telling> second = contents().tellings();

        assertThat(first).hasSize(Contents.MOST);
        assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
        assertThat(contents().standing().warning()).isEqualTo(Contents.MOST + 3);
    }

    @Test
    void whatWasRaisedAndToldAfterItWasReadWhatStandsIsNotSaidToBeCleared() {
        Notice raised = stands(Severity.WARNING, Status.RAISED, 1, 1);
        Notice cleared = stands(Severity.WARNING, Status.CLEARED, 1, 1);
        told(raised, 1, 1, Severity.WARNING, 1, NOW);
        told(cleared, 1, 1, Severity.WARNING, 1, NOW);
        flags.clear();

        Contents read = contents();

        assertThat(read.cleared()).containsExactlyInAnyOrder(raised.flag(), cleared.flag());
        assertThat(read.confirmed(List.of(raised, cleared)).cleared()).containsExactly(cleared.flag());
    }

    @Test
    void anOccasionHasOneName() {
        Notice notice = owned(null);

        assertThat(List.of(
                        new Telling(notice, Matter.NEW, 1).occasion(),
                        new Telling(notice, Matter.AGAIN, 2).occasion(),
                        new Telling(notice, Matter.DEPUTY, 1).occasion(),
                        new Telling(notice, Matter.HEAD, 1).occasion(),
                        new Telling(notice, Matter.CLEARED, 1).occasion()))
                .doesNotHaveDuplicates()
                .allSatisfy(occasion -> assertThat(occasion).hasSizeLessThan(120));
        assertThat(new Telling(notice, Matter.WORSE, 1).occasion())
                .isEqualTo(new Telling(notice, Matter.NEW, 1).occasion());
    }
}
