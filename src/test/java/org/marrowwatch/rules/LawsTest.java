package org.marrowwatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.RandomEpisodes;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Retold;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Withdrawal;

/** What holds for every rule, present and future, and for the whole book, whatever was recorded. */
class LawsTest {

    private static final int EPISODES = 500;

    /** Of these, every day is tried; of the others, the days around each change and some between. */
    private static final int TRIED_DAY_BY_DAY = 20;

    private static final List<Episode> ALL = RandomEpisodes.first(EPISODES).toList();

    /** A book to try the laws on: one rule alone, or all of them. */
    record Judge(String name, RuleBook book) {

        static Judge of(String name, RuleBook book) {
            return new Judge(name, book.telling((rule, failure) -> {
                throw new AssertionError(rule.card().id() + " broke", failure);
            }));
        }

        Verdict judge(Episode episode, LocalDate asOf) {
            return book.judge(episode, asOf);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Judge> alone() {
        return RuleBook.standard().rules().stream()
                .map(rule -> Judge.of(rule.card().id(), RuleBook.of(List.of(rule))));
    }

    static Stream<Judge> judges() {
        return Stream.concat(alone(), Stream.of(Judge.of("the whole book", RuleBook.standard())));
    }

    @ParameterizedTest
    @MethodSource("judges")
    void aVerdictIsUnchangedOnEveryDayBeforeItsLast(Judge judge) {
        for (int seed = 0; seed < EPISODES; seed++) {
            Random random = random(seed);
            Episode episode = ALL.get(seed);
            LocalDate asOf = episode.journal().get(0).on().minusDays(1);
            while (!asOf.equals(Verdict.FOR_GOOD)) {
                Verdict verdict = judge.judge(episode, asOf);
                assertThat(verdict.holdsUntil()).as("seed %d on %s", seed, asOf).isAfter(asOf);
                for (LocalDate day : daysTried(asOf, verdict.holdsUntil(), seed < TRIED_DAY_BY_DAY, random)) {
                    assertThat(judge.judge(episode, day))
                            .as("seed %d on %s as on %s", seed, day, asOf)
                            .isEqualTo(verdict);
                }
                asOf = verdict.holdsUntil();
            }
        }
    }

    private static List<LocalDate> daysTried(LocalDate asOf, LocalDate holdsUntil, boolean all, Random random) {
        LocalDate end = holdsUntil.equals(Verdict.FOR_GOOD) ? asOf.plusDays(4000) : holdsUntil;
        if (asOf.plusDays(1).equals(end)) {
            return List.of();
        }
        List<LocalDate> between = asOf.plusDays(1).datesUntil(end).toList();
        if (all && !holdsUntil.equals(Verdict.FOR_GOOD)) {
            return between;
        }
        return Stream.of(0, random.nextInt(between.size()), random.nextInt(between.size()), between.size() - 1)
                .distinct()
                .map(between::get)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("judges")
    void whatHappensLaterIsNotSeen(Judge judge) {
        for (int seed = 0; seed < EPISODES; seed++) {
            Episode episode = ALL.get(seed);
            Episode other = ALL.get((seed + 1) % EPISODES);
            for (LocalDate asOf : someDays(episode, seed)) {
                Stream<Entry> known = episode.journal().stream()
                        .filter(entry -> !entry.on().isAfter(asOf) || entry.fact() instanceof Withdrawal);
                Stream<Entry> anotherFuture = other.facts().stream()
                        .filter(entry -> entry.on().isAfter(asOf) && !(entry.fact() instanceof Withdrawal));
                Episode retold =
                        told(episode, Stream.concat(known, anotherFuture).toList());

                assertThat(judge.judge(retold, asOf).findings())
                        .as("seed %d on %s", seed, asOf)
                        .isEqualTo(judge.judge(episode, asOf).findings());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("judges")
    void whatIsRecordedLaterIsNotSeen(Judge judge) {
        for (int seed = 0; seed < EPISODES; seed++) {
            Episode episode = ALL.get(seed);
            for (LocalDate asOf : someDays(episode, seed)) {
                Instant instant = asOf.atStartOfDay().toInstant(ZoneOffset.UTC).plus(12, ChronoUnit.HOURS);
                Episode retold = told(
                        episode,
                        episode.journal().stream()
                                .filter(entry -> !entry.recordedAt().isAfter(instant))
                                .toList());

                assertThat(judge.judge(episode.knownAt(instant), asOf))
                        .as("seed %d on %s", seed, asOf)
                        .isEqualTo(judge.judge(retold, asOf));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("judges")
    void evidenceIsCitedAndStoodOnTheDay(Judge judge) {
        for (int seed = 0; seed < EPISODES; seed++) {
            Episode episode = ALL.get(seed);
            for (LocalDate asOf : someDays(episode, seed)) {
                Set<FactId> known =
                        episode.asOf(asOf).facts().stream().map(Entry::id).collect(Collectors.toSet());
                for (Finding finding : judge.judge(episode, asOf).findings()) {
                    assertThat(finding.evidence())
                            .as("%s of seed %d on %s", finding, seed, asOf)
                            .isNotEmpty()
                            .doesNotHaveDuplicates()
                            .isSubsetOf(known);
                    assertThat(finding.since()).isBeforeOrEqualTo(asOf);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("judges")
    void theListOrderDoesNotMatter(Judge judge) {
        for (int seed = 0; seed < EPISODES; seed++) {
            Episode episode = ALL.get(seed);
            List<Entry> shuffled = new ArrayList<>(episode.journal());
            Collections.shuffle(shuffled, random(seed));
            Episode retold = told(episode, shuffled);
            for (LocalDate asOf : someDays(episode, seed)) {
                assertThat(judge.judge(retold, asOf))
                        .as("seed %d on %s", seed, asOf)
                        .isEqualTo(judge.judge(episode, asOf));
            }
        }
    }

    /** Of two facts of one day the later word counts, and so does a withdrawal after what it withdraws. */
    @ParameterizedTest
    @MethodSource("judges")
    void factsOfDifferentDaysMayArriveInAnyOrder(Judge judge) {
        for (int seed = 0; seed < EPISODES; seed++) {
            Episode drawn = ALL.get(seed);
            Set<LocalDate> taken = new HashSet<>();
            List<Entry> oneADay = drawn.facts().stream()
                    .filter(entry -> !(entry.fact() instanceof Withdrawal) && taken.add(entry.on()))
                    .toList();
            List<Instant> instants =
                    oneADay.stream().map(Entry::recordedAt).collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(instants, random(seed));
            List<Entry> otherwise = new ArrayList<>();
            for (Entry entry : oneADay) {
                otherwise.add(new Entry(entry.id(), instants.get(otherwise.size()), entry.recordedBy(), entry.fact()));
            }
            Episode episode = told(drawn, oneADay);
            Episode retold = told(drawn, otherwise);
            for (LocalDate asOf : someDays(drawn, seed)) {
                assertThat(judge.judge(retold, asOf))
                        .as("seed %d on %s", seed, asOf)
                        .isEqualTo(judge.judge(episode, asOf));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("judges")
    void anEmptyEpisodeBreaksNothing(Judge judge) {
        assertThat(judge.judge(EpisodeBuilder.anEpisode().build(), LocalDate.of(2024, 2, 29)))
                .isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @MethodSource("judges")
    void aWithdrawnFactLeavesNoTrace(Judge judge) {
        for (int seed = 0; seed < EPISODES; seed++) {
            Random random = random(seed);
            Episode episode = ALL.get(seed);
            List<Entry> withdrawn = episode.journal().stream()
                    .filter(entry -> random.nextInt(4) == 0)
                    .toList();
            List<Entry> kept = new ArrayList<>(episode.journal());
            kept.removeAll(withdrawn);
            List<Entry> takenBack = new ArrayList<>(episode.journal());
            withdrawn.forEach(entry -> takenBack.add(withdrawal(entry, random)));
            List<Entry> restored = new ArrayList<>(takenBack);
            takenBack
                    .subList(episode.journal().size(), takenBack.size())
                    .forEach(entry -> restored.add(withdrawal(entry, random)));
            for (LocalDate asOf : someDays(episode, seed)) {
                assertThat(judge.judge(told(episode, takenBack), asOf))
                        .as("seed %d on %s, withdrawn or never recorded", seed, asOf)
                        .isEqualTo(judge.judge(told(episode, kept), asOf));
                assertThat(judge.judge(told(episode, restored), asOf))
                        .as("seed %d on %s, with the withdrawals withdrawn", seed, asOf)
                        .isEqualTo(judge.judge(episode, asOf));
            }
        }
    }

    private static Entry withdrawal(Entry entry, Random random) {
        Instant late = Instant.parse("2030-01-01T00:00:00Z");
        Instant later =
                entry.recordedAt().isBefore(late) ? late : entry.recordedAt().plusSeconds(1);
        LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3000));
        return new Entry(
                new FactId(new UUID(random.nextLong(), random.nextLong())),
                later,
                "nurse",
                new Withdrawal(day, entry.id(), "wrong patient"));
    }

    @ParameterizedTest
    @MethodSource("judges")
    void mirroringEverySideMirrorsTheFindings(Judge judge) {
        for (int seed = 0; seed < EPISODES; seed++) {
            Episode episode = ALL.get(seed);
            Episode mirrored = Retold.mirrored(episode);
            for (LocalDate asOf : someDays(episode, seed)) {
                Verdict verdict = judge.judge(episode, asOf);
                Verdict reflection = judge.judge(mirrored, asOf);

                assertThat(reflection.holdsUntil()).isEqualTo(verdict.holdsUntil());
                assertThat(seen(reflection, value -> value))
                        .as("seed %d on %s", seed, asOf)
                        .containsExactlyInAnyOrderElementsOf(seen(verdict, LawsTest::mirrored));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("judges")
    void shiftingEveryDayBy28YearsKeepsTheFindings(Judge judge) {
        for (int seed = 0; seed < EPISODES; seed++) {
            Episode episode = ALL.get(seed);
            Episode later = Retold.after28Years(episode);
            for (LocalDate asOf : someDays(episode, seed)) {
                Verdict verdict = judge.judge(episode, asOf);
                Verdict then = judge.judge(later, asOf.plusDays(Retold.DAYS_OF_28_YEARS));

                assertThat(then.holdsUntil()).isEqualTo(shifted(verdict.holdsUntil()));
                assertThat(seen(then, value -> value))
                        .as("seed %d on %s", seed, asOf)
                        .isEqualTo(seen(verdict, LawsTest::shifted));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("judges")
    void everyFindingExplainsItselfInEveryLanguage(Judge judge) {
        for (int seed = 0; seed < EPISODES; seed++) {
            for (LocalDate asOf : someDays(ALL.get(seed), seed)) {
                for (Finding finding : judge.judge(ALL.get(seed), asOf).findings()) {
                    for (Language language : Language.values()) {
                        assertThat(finding.explanation(language))
                                .as("seed %d on %s", seed, asOf)
                                .isNotBlank()
                                .doesNotContain("{", "}", "null", "Optional", "@");
                    }
                    assertThat(finding.explanation(Language.FR)).isNotEqualTo(finding.explanation(Language.EN));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("judges")
    void aRuleSpeaksOfEachSubjectOnce(Judge judge) {
        for (int seed = 0; seed < EPISODES; seed++) {
            for (LocalDate asOf : someDays(ALL.get(seed), seed)) {
                assertThat(judge.judge(ALL.get(seed), asOf).findings())
                        .as("seed %d on %s", seed, asOf)
                        .extracting(finding ->
                                finding.card().id() + " " + finding.subject().slug())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("alone")
    void theMadeUpEpisodesMakeEachRuleSpeakAndKeepItSilent(Judge judge) {
        long loud = ALL.stream()
                .filter(episode -> someDays(episode, 1).stream()
                        .anyMatch(asOf -> !judge.judge(episode, asOf).findings().isEmpty()))
                .count();

        assertThat(loud).as("episodes with findings, of %d", EPISODES).isBetween(5L, EPISODES - 5L);
    }

    @Test
    void theMadeUpEpisodesHaveFactsOfEveryKind() {
        Set<FactKind> kinds = ALL.stream()
                .flatMap(episode -> episode.journal().stream())
                .map(entry -> entry.fact().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactKind.class)));

        assertThat(kinds).containsExactly(FactKind.values());
    }

    @Test
    void aSeedAlwaysMakesTheSameEpisode() {
        assertThat(RandomEpisodes.of(7).journal()).isEqualTo(ALL.get(7).journal());
    }

    /** Not the numbers from which the episode of this seed was made, or new facts would get the names of old ones. */
    private static Random random(int seed) {
        return new Random(1_000_003L * (seed + 1));
    }

    private static Episode told(Episode episode, List<Entry> journal) {
        return Episode.of(episode.id(), episode.patient(), episode.onset(), journal);
    }

    /** Two days within the episode, one of them the day of a fact, and two after its end. */
    private static List<LocalDate> someDays(Episode episode, int seed) {
        Random random = random(seed);
        List<Entry> journal = episode.journal();
        LocalDate first = journal.get(0).on();
        LocalDate last = journal.get(journal.size() - 1).on();
        int length = (int) ChronoUnit.DAYS.between(first, last) + 1;
        return List.of(
                journal.get(random.nextInt(journal.size())).on(),
                first.plusDays(random.nextInt(length)),
                last.plusDays(random.nextInt(100)),
                last.plusDays(random.nextInt(1500)));
    }

    /** A finding without the order of its lists, which follows the names of the sides. */
    record Seen(
            String rule,
            Severity severity,
            Object subject,
            Object since,
            Set<FactId> evidence,
            String phrase,
            Map<String, Object> values) {}

    private static List<Seen> seen(Verdict verdict, Function<Object, Object> retold) {
        return verdict.findings().stream().map(finding -> seen(finding, retold)).toList();
    }

    private static Seen seen(Finding finding, Function<Object, Object> retold) {
        Map<String, Object> values = new HashMap<>();
        finding.values()
                .forEach((name, value) -> values.put(
                        name,
                        value instanceof List<?> list
                                ? list.stream().map(retold).collect(Collectors.toSet())
                                : retold.apply(value)));
        Set<FactId> evidence = new HashSet<>(finding.evidence());
        if (onTheMidline(finding.subject())) {
            // of two sides that began alike, which is nearer to the midline only the names of the sides decide
            values.remove("from");
            evidence.clear();
        }
        return new Seen(
                finding.card().id(),
                finding.severity(),
                retold.apply(subject(finding.subject())),
                retold.apply(finding.since()),
                evidence,
                finding.phrase().en(),
                values);
    }

    private static boolean onTheMidline(Subject subject) {
        return subject(subject) instanceof Region region && region.side() == Side.MIDLINE;
    }

    private static Object subject(Subject subject) {
        if (Region.parse(subject.slug()).isPresent()) {
            return Region.parse(subject.slug()).get();
        }
        return Site.parse(subject.slug()).<Object>map(site -> site).orElse(subject.slug());
    }

    private static Object mirrored(Object value) {
        if (value instanceof Region region) {
            return Retold.mirrored(region);
        }
        return value instanceof Site site ? Retold.mirrored(site) : value;
    }

    private static Object shifted(Object value) {
        return value instanceof LocalDate day ? shifted(day) : value;
    }

    private static LocalDate shifted(LocalDate day) {
        return day.equals(Verdict.FOR_GOOD) ? day : day.plusDays(Retold.DAYS_OF_28_YEARS);
    }
}
