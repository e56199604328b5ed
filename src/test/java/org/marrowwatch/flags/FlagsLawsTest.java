package org.marrowwatch.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.RandomEpisodes;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Verdict;

/** What holds for the flags of the whole book, whatever was recorded and answered. */
class FlagsLawsTest {

    @Test
    void changesNothingWhateverTheFirstFound() {
        RandomEpisodes.first(200).forEach(episode -> {
            Random random = new Random(episode.id().value().getLeastSignificantBits());
            Map<FlagId, Flag> board = new LinkedHashMap<>();
            LocalDate day = episode.journal().get(0).on();
            for (int i = 0; i < 40; i++) {
                Verdict verdict = RuleBook.standard().judge(episode, day);
                LocalDate today = day;
                apply(board, Flags.reconcile(episode.id(), board.values(), verdict, today));

                assertThat(Flags.reconcile(episode.id(), board.values(), verdict, today))
                        .isEmpty();
                assertThat(board.values().stream().filter(Flag::standing)).hasSameSizeAs(verdict.findings());

                board.replaceAll((id, flag) -> answered(flag, today, random));
                day = day.plusDays(random.nextInt(60));
            }
        });
    }

    private static void apply(Map<FlagId, Flag> board, List<FlagChange> changes) {
        for (FlagChange change : changes) {
            Flag before = board.put(change.flag().id(), change.flag());
            int version = before == null ? 0 : before.version();
            assertThat(change.flag().version()).isEqualTo(version + 1);
        }
    }

    private static Flag answered(Flag flag, LocalDate today, Random random) {
        if (!flag.standing()) {
            return flag;
        }
        return switch (random.nextInt(4)) {
            case 0 -> flag.acknowledged();
            case 1 -> flag.snoozed(today.plusDays(1 + random.nextInt(Flag.LONGEST_SNOOZE_DAYS)), today);
            case 2 -> flag.reopened();
            default -> flag;
        };
    }

    @Test
    void everyFindingOfTheBookCanBeSaid() {
        RandomEpisodes.first(100).forEach(episode -> {
            LocalDate day = episode.journal().get(0).on().plusDays(400);
            for (Finding finding : RuleBook.standard().judge(episode, day).findings()) {
                assertThatCode(() -> Flag.raised(episode.id(), finding)).doesNotThrowAnyException();
                assertThat(Flag.raised(episode.id(), finding).values().values())
                        .noneMatch(value -> value.contains("[") || value.contains("@"));
            }
        });
    }
}
