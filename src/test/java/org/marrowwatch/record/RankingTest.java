package org.marrowwatch.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Site;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.Flags;
import org.marrowwatch.flags.Status;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.flags.Worklist.Filter;
import org.marrowwatch.flags.Worklist.State;
import org.marrowwatch.review.Answering;
import org.marrowwatch.rules.Severity;

/** Whatever the filter, the worklist and its counts are what one gets by sorting all flags by hand. */
@QuarkusTest
@TestProfile(RankingTest.Courses.class)
class RankingTest {

    public static class Courses implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "marrowwatch.demo", "true",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:ranking;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    Worklist worklist;

    @Inject
    FlagBoard board;

    @Inject
    Caseload caseload;

    @Inject
    Answering answering;

    @Inject
    EntityManager database;

    private List<EpisodeId> episodes;
    private Map<EpisodeId, List<Flag>> flags;

    @BeforeEach
    void readAll() {
        episodes = database.createQuery("select e.id from EpisodeRow e order by e.id", UUID.class)
                .getResultStream()
                .map(EpisodeId::new)
                .toList();
    }

    /** Every third flag is acknowledged, every seventh sleeps, every second episode is somebody's. */
    private void answerSome() throws FlagBoard.Stale {
        int flag = 0;
        for (EpisodeId episode : episodes) {
            for (Flag standing :
                    board.of(episode).stream().filter(Flag::standing).toList()) {
                flag++;
                if (flag % 3 == 0) {
                    answering.acknowledge(standing, "nurse", "seen");
                } else if (flag % 7 == 0) {
                    answering.snooze(standing, java.time.LocalDate.of(2026, 6, 20), "nurse", "waits");
                }
            }
            if (episodes.indexOf(episode) % 2 == 0) {
                caseload.assign(episode, episodes.indexOf(episode) % 4 == 0 ? "nurse" : "clinician", "nurse");
            }
        }
        flags = board.ofAll(episodes);
    }

    private static boolean fits(Flag flag, Filter filter) {
        boolean state = switch (filter.state()) {
            case ASKING -> EnumSet.of(Status.RAISED, Status.ACKNOWLEDGED).contains(flag.status());
            case NEW -> flag.status() == Status.RAISED;
            case ACKNOWLEDGED -> flag.status() == Status.ACKNOWLEDGED;
            case SNOOZED -> flag.status() == Status.SNOOZED;
        };
        Optional<Region> region =
                Region.parse(flag.subject()).or(() -> Site.parse(flag.subject()).map(Site::region));
        return state
                && (filter.rules().isEmpty() || filter.rules().contains(flag.rule()))
                && (filter.severities().isEmpty() || filter.severities().contains(flag.severity()))
                && (filter.area() == null
                        || region.filter(r -> r.area() == filter.area()).isPresent())
                && (filter.side() == null
                        || region.filter(r -> r.side() == filter.side()).isPresent());
    }

    private boolean owned(EpisodeId episode, Filter filter) {
        String owner = caseload.owner(episode).orElse(Filter.NOBODY);
        return filter.owner() == null || filter.owner().equals(owner);
    }

    private List<Flag> byHand(Filter filter) {
        return episodes.stream()
                .filter(episode -> owned(episode, filter))
                .filter(episode -> filter.among() == null || filter.among().contains(episode))
                .flatMap(episode ->
                        flags.get(episode).stream()
                                .filter(flag -> fits(flag, filter))
                                .min(Flags.MOST_URGENT_FIRST)
                                .stream())
                .sorted(java.util.Comparator.comparing(Flag::severity)
                        .reversed()
                        .thenComparing(Flag::since)
                        .thenComparing(Flag::episode))
                .toList();
    }

    private List<Flag> byPages(Filter filter) {
        List<Flag> leads = new ArrayList<>();
        Optional<Worklist.Cursor> place = Optional.empty();
        do {
            Worklist.Page page = worklist.page(filter, place, 3);
            page.rows().forEach(row -> leads.add(row.lead()));
            place = page.next();
        } while (place.isPresent());
        return leads;
    }

    private Stream<Filter> filters() {
        List<Set<String>> rules = List.of(
                Set.of(),
                Set.of("contralateral-involvement"),
                Set.of("mri-overdue", "resolution-window-exceeded", "exclusion-incomplete", "no-such-rule"));
        List<Set<Severity>> severities =
                List.of(Set.of(), Set.of(Severity.WARNING), Set.of(Severity.WARNING, Severity.CRITICAL));
        List<Optional<Area>> areas = List.of(Optional.empty(), Optional.of(Area.HIP), Optional.of(Area.KNEE));
        List<Optional<Side>> sides = List.of(Optional.empty(), Optional.of(Side.LEFT));
        List<Optional<String>> owners = List.of(Optional.empty(), Optional.of("nurse"), Optional.of(Filter.NOBODY));
        List<Optional<Set<EpisodeId>>> among =
                List.of(Optional.empty(), Optional.of(Set.copyOf(episodes.subList(0, 9))), Optional.of(Set.of()));
        return Stream.of(State.values())
                .flatMap(state ->
                        rules.stream().map(wanted -> Filter.ALL.in(state).ofRules(wanted)))
                .flatMap(filter -> severities.stream().map(filter::ofSeverities))
                .flatMap(filter -> areas.stream()
                        .flatMap(area -> sides.stream().map(side -> filter.in(area.orElse(null), side.orElse(null)))))
                .flatMap(filter -> owners.stream().map(owner -> filter.of(owner.orElse(null))))
                .flatMap(filter -> among.stream().map(some -> filter.among(some.orElse(null))));
    }

    @Test
    @TestTransaction
    void rowsPagesAndCountsAreThoseOfASortByHand() throws FlagBoard.Stale {
        answerSome();
        int rows = 0;

        for (Filter filter : filters().toList()) {
            List<Flag> expected = byHand(filter);
            rows += expected.size();
            Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
            expected.forEach(flag -> counts.merge(flag.severity(), 1, Integer::sum));

            assertThat(byPages(filter)).as(filter.toString()).isEqualTo(expected);
            assertThat(worklist.count(filter)).as(filter.toString()).isEqualTo(counts);
        }

        assertThat(rows).isGreaterThan(500);
        assertThat(flags.values().stream()
                        .flatMap(List::stream)
                        .map(Flag::status)
                        .filter(Objects::nonNull))
                .contains(Status.RAISED, Status.ACKNOWLEDGED, Status.SNOOZED);
    }
}
