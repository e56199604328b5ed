package org.marrowwatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.EpisodePhase;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Refusals;
import org.marrowwatch.rules.Severity;

@QuarkusTest
@TestProfile(DemoTest.DemoMode.class)
class DemoTest {

    public static class DemoMode implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "marrowwatch.demo", "true",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    SteppableClock clock;

    @Inject
    Demo demo;

    @Inject
    Accounts accounts;

    @Inject
    Worklist worklist;

    @Inject
    Journal journal;

    @Inject
    Refusals refusals;

    @Inject
    jakarta.persistence.EntityManager database;

    @Test
    void anAccountForEachRoleHasAnAddressThatNobodyReads() {
        assertThat(QuarkusTransaction.requiringNew().call(accounts::all))
                .filteredOn(account -> account.name().equals(account.role().slug()))
                .hasSize(Role.values().length)
                .allSatisfy(account -> assertThat(account.address()).endsWith("@example.org"));
    }

    @Test
    void everyCourseIsAcceptedOnWhateverDayTheDemoIsStarted() {
        List<EpisodeId> before = episodes();
        for (String day : List.of("2027-01-01", "2028-02-29", "2027-03-28", "2030-12-31")) {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createQuery("update PatientRow p set p.identifier = concat(p.identifier, '-')")
                            .executeUpdate());
            clock.set(LocalDate.parse(day), java.time.LocalTime.NOON);
            demo.loadCourses();
        }

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> refusals.page(Refusals.Filter.ALL, Optional.empty(), 10)))
                .isEmpty();
        assertThat(episodes()).hasSize(before.size() * 5).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void aSecondStartLoadsNothingTwice() {
        List<EpisodeId> before = episodes();

        demo.openAccounts();
        demo.loadCourses();

        assertThat(episodes()).isEqualTo(before);
    }

    @Test
    void theWorklistIsAliveWithOneCriticalCourseAndSomeAreResolved() {
        Worklist.Page page =
                QuarkusTransaction.requiringNew().call(() -> worklist.page(Worklist.Filter.ALL, Optional.empty(), 200));
        List<Episode> courses = QuarkusTransaction.requiringNew()
                .call(() -> List.copyOf(journal.findAll(episodes()).values()));

        assertThat(page.rows()).hasSizeGreaterThan(8);
        assertThat(page.rows().get(0).flags().get(0).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(courses).anyMatch(course -> course.phase() == EpisodePhase.OPEN);
        assertThat(courses)
                .anyMatch(course ->
                        course.phase() == EpisodePhase.RESOLVED || course.phase() == EpisodePhase.RESOLVED_CLINICALLY);
    }

    private List<EpisodeId> episodes() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("select e.id from EpisodeRow e order by e.id", java.util.UUID.class)
                        .getResultStream()
                        .map(EpisodeId::new)
                        .toList());
    }
}
