package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Team;
import org.marrowwatch.access.Teams;

/** Who works with whom, as administrators keep it. */
@QuarkusTest
class TeamPagesTest {

    private static final String HIPS = "/teams/team?name=Hips";

    @Inject
    Teams teams;

    private Browser administrator;

    @BeforeEach
    void anAdministratorComesIn() {
        administrator = Browser.of("administrator");
    }

    @AfterEach
    void theClinicIsOneAgain() {
        QuarkusTransaction.requiringNew().run(() -> teams.all().forEach(team -> teams.dissolve(team.name())));
    }

    private List<Team> kept() {
        return QuarkusTransaction.requiringNew().call(teams::all);
    }

    private void keep(Team team) {
        QuarkusTransaction.requiringNew().run(() -> teams.keep(team));
    }

    @Test
    void aTeamIsMadeFilledAndDissolved() {
        assertThat(administrator.page("/teams")).contains("There are no teams, so the whole clinic is one.");

        Response made = administrator.send("/teams", Map.of("name", "  Hips "));
        assertThat(Browser.path(made)).isEqualTo(HIPS);
        assertThat(administrator.page(HIPS)).contains("value=\"clinician\"");
        administrator
                .send(
                        HIPS,
                        Map.of(
                                "offered", List.of("clinician", "nurse"),
                                "member", List.of("clinician", "nurse"),
                                "head", "clinician"))
                .then()
                .statusCode(303);

        assertThat(kept()).containsExactly(new Team("Hips", "clinician", Set.of("clinician", "nurse")));
        assertThat(administrator.page("/teams")).contains("clinician, nurse", "In no team", "clinicien");
        assertThat(administrator.page("/people/nurse")).contains("Hips");
        assertThat(Browser.of("nurse").page("/account")).contains("My teams", "Hips");
        assertThat(Browser.of("clinicien").page("/account")).contains("Vous n&#39;êtes dans aucune équipe");
        String question = HIPS.replace("?", "/dissolution?");
        assertThat(administrator.page(question)).contains("Dissolve the team Hips?");
        assertThat(kept()).hasSize(1);
        administrator.send(question, Map.of()).then().statusCode(303);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aNameMayHoldSignsThatAnAddressOrAPageTakesForItsOwn() {
        keep(new Team("Hip & knee / 100 % <b>", "nurse", Set.of()));

        assertThat(administrator.page("/teams"))
                .contains("Hip &amp; knee / 100 % &lt;b&gt;", "/teams/team?name=Hip+%26+knee+%2F+100+%25+%3Cb%3E");
        assertThat(administrator.page("/teams/team?name=Hip+%26+knee+%2F+100+%25+%3Cb%3E"))
                .contains("/teams/team/dissolution?name=Hip+%26+knee+%2F+100+%25+%3Cb%3E");
    }

    @Test
    void aNameIsNeededAndUsedOnce() {
        keep(new Team("Hip", null, Set.of()));

        for (String name : List.of("", "  ", "hip", "x".repeat(81))) {
            administrator
                    .send("/teams", Map.of("name", name))
                    .then()
                    .statusCode(422)
                    .body(containsString("id=\"name-problem\""));
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aFormSaysNothingOfThoseWhomItDidNotOffer() {
        keep(new Team("Hip", "nurse", Set.of("nurse", "clinicien")));

        administrator
                .send("/teams/team?name=Hip", Map.of("offered", List.of("nurse", "clinician"), "member", "clinician"))
                .then()
                .statusCode(303);

        assertThat(kept()).containsExactly(new Team("Hip", "nurse", Set.of("clinicien", "clinician")));
    }

    @Test
    void whoDoesNotTreatIsNoMember() {
        keep(new Team("Hip", null, Set.of()));

        administrator
                .send("/teams/team?name=Hip", Map.of("member", "laboratory", "head", "nobody-known"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"member-problem\""))
                .body(containsString("id=\"head-problem\""));
    }

    @Test
    void aTeamThatIsNotThereIsMissingAndOthersThanAdministratorsKeepNone() {
        administrator.get("/teams/team?name=None").then().statusCode(404);
        administrator.get("/teams/team").then().statusCode(404);
        Browser nurse = Browser.of("nurse");
        nurse.get("/teams").then().statusCode(403);
        nurse.send("/teams", Map.of("name", "Mine")).then().statusCode(403);
        nurse.send("/teams/team/dissolution?name=Hip", Map.of()).then().statusCode(403);
    }
}
