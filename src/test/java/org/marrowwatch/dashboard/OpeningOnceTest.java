package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However often and by however many a form is sent, it opens one episode of one patient. */
@QuarkusTest
class OpeningOnceTest {

    private static final Pattern SHEET = Pattern.compile("name=\"sheet\" value=\"([^\"]+)\"");

    @Inject
    Story story;

    private Browser clinician;

    @BeforeEach
    void logIn() {
        clinician = Browser.of("clinician");
    }

    /** Both lead to the same place. */
    private void sendTwice(Map<String, String> form) {
        String first = Browser.path(clinician.send("/episodes/new", form));
        String second = Browser.path(clinician.send("/episodes/new", form));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aFormThatIsSentTwiceOpensOneEpisode() {
        String patient = Story.someone();
        story.overdueHip(patient);
        Map<String, String> form = Map.of(
                "sheet",
                "s-" + patient,
                "patient",
                story.id(patient),
                "onset",
                "2026-06-01",
                "region",
                "left-hip",
                "anyway",
                "yes");

        sendTwice(form);

        assertThat(story.episodesOf(patient)).isEqualTo(2);
    }

    @Test
    void aFormForANewPatientThatIsSentTwiceLeadsToTheSameEpisode() {
        String patient = Story.someone();
        Map<String, String> form = OpeningPagesTest.newcomer(patient, "sheet", "s-" + patient);

        sendTwice(form);

        assertThat(story.episodesOf(patient)).isEqualTo(1);
    }

    @Test
    void theSecondSendingOfAFormIsNotWarnedOfTheEpisodeThatTheFirstHasOpened() {
        String patient = Story.someone();
        story.healedHip(patient, 2015);
        Map<String, String> form = Map.of(
                "sheet", "s-" + patient, "patient", story.id(patient), "onset", "2026-06-01", "region", "left-knee");

        sendTwice(form);

        assertThat(story.episodesOf(patient)).isEqualTo(2);
    }

    @Test
    void aFormKeepsItsMarkWhenItComesBackAndEachNewOneHasAnother() {
        String patient = Story.someone();
        story.overdueHip(patient);
        String address = "/episodes/new?patient=" + story.id(patient);

        String first = sheet(clinician.page(address));
        String second = sheet(clinician.page(address));
        String back = sheet(clinician
                .send("/episodes/new", Map.of("sheet", first, "patient", story.id(patient), "onset", "2026-06-01"))
                .asString());

        assertThat(second).isNotEqualTo(first);
        assertThat(back).isEqualTo(first);
    }

    private static String sheet(String page) {
        Matcher sheet = SHEET.matcher(page);
        assertThat(sheet.find()).isTrue();
        return sheet.group(1);
    }

    @Test
    void manyWhoRegisterTheSameIdentifierAtOnceGetOnePatientAndAreToldSo() throws Exception {
        String patient = Story.someone();
        List<Callable<Integer>> rivals = IntStream.range(0, 6)
                .mapToObj(rival -> Browser.of(rival % 2 == 0 ? "clinician" : "nurse"))
                .map(rival -> (Callable<Integer>) () -> rival.send(
                                "/episodes/new",
                                OpeningPagesTest.newcomer(
                                        patient, "sheet", UUID.randomUUID().toString()))
                        .statusCode())
                .toList();

        ExecutorService desks = Executors.newFixedThreadPool(rivals.size());
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : desks.invokeAll(rivals)) {
            answers.add(answer.get());
        }
        desks.shutdown();

        assertThat(answers).containsOnlyOnce(303).containsOnly(303, 422);
        assertThat(story.episodesOf(patient)).isEqualTo(1);
    }

    @Test
    void aFormThatIsSentManyTimesAtOnceOpensOneEpisode() throws Exception {
        String patient = Story.someone();
        story.overdueHip(patient);
        Map<String, String> form =
                Map.of("sheet", "s-" + patient, "patient", story.id(patient), "onset", "2026-06-01", "anyway", "yes");
        List<Callable<String>> clicks = IntStream.range(0, 6)
                .mapToObj(click -> Browser.of("clinician"))
                .map(click -> (Callable<String>) () -> Browser.path(click.send("/episodes/new", form)))
                .toList();

        ExecutorService hands = Executors.newFixedThreadPool(clicks.size());
        Set<String> led = new HashSet<>();
        for (Future<String> answer : hands.invokeAll(clicks)) {
            led.add(answer.get());
        }
        hands.shutdown();

        assertThat(led).hasSize(1);
        assertThat(story.episodesOf(patient)).isEqualTo(2);
    }
}
