package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Role;
import org.marrowwatch.access.Team;
import org.marrowwatch.episode.Language;

/** Who is there, and who acts for whom. */
class StaffTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, Subscription> chosen = new HashMap<>();
    private final Map<String, Cover> covers = new HashMap<>();
    private final List<Team> teams = new ArrayList<>();
    private Instant now = Instant.parse("2026-06-15T08:00:00Z");

    private void treats(String... names) {
        for (String name : names) {
            accounts.add(new Account(name, Role.CLINICIAN, name + "@example.org", Language.EN));
        }
    }

    private void away(String name, @Nullable String deputy) {
        covers.put(name, new Cover(deputy, TODAY, TODAY.plusDays(3)));
    }

    private void deputy(String name, String deputy) {
        covers.put(name, new Cover(deputy, null, null));
    }

    private Staff staff() {
        return new Staff(accounts, chosen, covers, teams, now, PARIS);
    }

    private String acting(String name) {
        return staff().acting(name).map(Account::name).orElse("nobody");
    }

    private List<String> heads(@Nullable String owner) {
        return staff().heads(owner).stream().map(Account::name).toList();
    }

    private boolean away(String name) {
        return staff().named(name).orElseThrow().away();
    }

    /** The day before the first day away, the first, the last, and the day after. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-14T21:59:59Z, false",
        "2026-06-14T22:00:00Z, true",
        "2026-06-18T21:59:59Z, true",
        "2026-06-18T22:00:00Z, false"
    })
    void anAbsenceBeginsAndEndsAtMidnightOfTheClinic(Instant moment, boolean away) {
        treats("ann");
        away("ann", null);
        now = moment;

        assertThat(away("ann")).isEqualTo(away);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-14T11:59:59Z, false", "2026-06-14T12:00:00Z, true"})
    void orOfWhereSomeoneIs(Instant moment, boolean away) {
        treats("ann");
        away("ann", null);
        Hours auckland =
                new Hours(ZoneId.of("Pacific/Auckland"), null, Hours.USUAL.weekly(), Hours.USUAL.working(), null, null);
        chosen.put("ann", Choice.everything().hours(auckland).subscription());
        now = moment;

        assertThat(away("ann")).isEqualTo(away);
    }

    @Test
    void anAbsenceWithoutEndLasts() {
        treats("ann");
        covers.put("ann", new Cover(null, TODAY, null));
        now = Instant.parse("2028-02-29T08:00:00Z");

        assertThat(away("ann")).isTrue();
    }

    @Test
    void theEpisodesOfWhoIsAwayAreTheirDeputysOwn() {
        treats("ann", "bob", "cid");
        away("ann", "bob");
        deputy("cid", "bob");

        Circle bob = staff().named("bob").orElseThrow().circle();

        assertThat(bob.reaches(Reach.MINE, "ann")).isTrue();
        assertThat(bob.reaches(Reach.MINE, "bob")).isTrue();
        assertThat(bob.reaches(Reach.MINE, "cid")).isFalse();
    }

    @Test
    void whereTheDeputyIsAwayTooTheDeputysDeputyActs() {
        treats("ann", "bob", "cid");
        away("ann", "bob");
        away("bob", "cid");

        assertThat(acting("ann")).isEqualTo("cid");
        assertThat(staff().named("cid").orElseThrow().circle().own()).containsExactlyInAnyOrder("ann", "bob", "cid");
    }

    @Test
    void twoWhoStandInForEachOtherAndAreBothAwayHaveNobody() {
        treats("ann", "bob");
        away("ann", "bob");
        away("bob", "ann");

        assertThat(acting("ann")).isEqualTo("nobody");
    }

    @Test
    void aDeputyWhoCannotBeReachedIsNone() {
        treats("ann", "suspended");
        accounts.set(1, accounts.get(1).suspended(true));
        accounts.add(new Account("without address", Role.NURSE, null, Language.EN));
        accounts.add(new Account("laboratory", Role.LABORATORY, "lab@example.org", Language.EN));

        for (String deputy : List.of("suspended", "without address", "laboratory", "gone")) {
            away("ann", deputy);
            assertThat(acting("ann")).as(deputy).isEqualTo("nobody");
        }
    }

    @Test
    void nobodyActsForNobody() {
        treats("ann");

        assertThat(staff().acting(null)).isEmpty();
    }

    @Test
    void theHeadOfTheTeamAnswersForItsEpisodes() {
        treats("ann", "bob", "head", "other head");
        teams.add(new Team("hips", "head", Set.of("ann")));
        teams.add(new Team("knees", "other head", Set.of("bob")));

        assertThat(heads("ann")).containsExactly("head");
        assertThat(heads("bob")).containsExactly("other head");
    }

    @Test
    void everyHeadAnswersForAnEpisodeThatNobodyOrNoTeamLooksAfter() {
        treats("ann", "head", "other head");
        teams.add(new Team("hips", "head", Set.of("head")));
        teams.add(new Team("knees", "other head", Set.of("other head")));

        assertThat(heads(null)).containsExactly("head", "other head");
        assertThat(heads("ann")).containsExactly("head", "other head");
    }

    @Test
    void whoStandsInForTheHeadAnswersWhileTheHeadIsAway() {
        treats("ann", "head", "deputy head");
        teams.add(new Team("hips", "head", Set.of("ann")));
        away("head", "deputy head");

        assertThat(heads("ann")).containsExactly("deputy head");
    }

    @Test
    void withoutAnyHeadEveryClinicianWhoIsThereAnswers() {
        treats("ann", "bob", "away");
        away("away", null);
        accounts.add(new Account("nurse", Role.NURSE, "nurse@example.org", Language.EN));
        teams.add(new Team("hips", null, Set.of("ann")));

        assertThat(heads("ann")).containsExactly("ann", "bob");
    }

    @Test
    void withoutTeamsTheWholeClinicIsOne() {
        treats("ann", "bob");

        assertThat(staff().named("ann").orElseThrow().circle().reaches(Reach.TEAM, "bob"))
                .isTrue();
    }
}
