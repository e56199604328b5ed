package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;

/** What should not have been recorded is withdrawn, with a reason. */
@QuarkusTest
class WithdrawalPagesTest {

    @Inject
    Story story;

    private Browser clinician;

    @BeforeEach
    void logIn() {
        clinician = Browser.of("clinician");
    }

    @Test
    void aFactIsWithdrawnWithAReasonAndStaysStruckThrough() {
        EpisodeId id = story.overdueHip(Story.someone());
        String fact = story.read(id).facts().get(0).id().toString();
        String path = "/episodes/" + id + "/facts/" + fact + "/withdrawal";

        assertThat(clinician.page(path)).contains("Right hip: pain at rest 3/10");
        clinician.send(path, Map.of("reason", "")).then().statusCode(422).body(containsString("id=\"reason-problem\""));
        clinician.send(path, Map.of("reason", "another patient")).then().statusCode(303);

        assertThat(story.read(id).facts()).isEmpty();
        assertThat(clinician.page("/episodes/" + id)).contains("<del>Right hip: pain at rest", "another patient");
    }

    @Test
    void allThatAVisitRecordedIsWithdrawnInOneStep() {
        EpisodeId id = story.overdueHip(Story.someone());
        String visit = Browser.path(clinician.send(
                "/episodes/" + id + "/record",
                Map.of("on", "2026-06-15", "r0.region", "right-hip", "r0.loading", "8", "weeks", "6")));
        Matcher undo =
                Pattern.compile("/episodes/[0-9a-f-]+/withdrawal\\?[^\"]+").matcher(clinician.page(visit));
        assertThat(undo.find()).isTrue();
        String path = undo.group().replace("&amp;", "&");

        assertThat(clinician.page(path)).contains("pain on loading 8/10", "Next appointment on 27 July 2026");
        clinician.send(path, Map.of("reason", "wrong patient")).then().statusCode(303);

        assertThat(story.read(id).facts()).hasSize(1);
        assertThat(story.read(id).journal()).hasSize(5);
    }

    @Test
    void whatWasWithdrawnMeanwhileIsSaidSo() {
        EpisodeId id = story.overdueHip(Story.someone());
        String fact = story.read(id).facts().get(0).id().toString();
        String path = "/episodes/" + id + "/withdrawal?fact=" + fact;
        clinician.send(path, Map.of("reason", "mistaken")).then().statusCode(303);

        List<Integer> answers = List.of(
                clinician.get(path).statusCode(),
                clinician.send(path, Map.of("reason", "other words")).statusCode());

        assertThat(answers).containsExactly(404, 404);
    }
}
