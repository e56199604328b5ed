package org.marrowwatch.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Inbox;
import org.marrowwatch.intake.Refusals;
import org.marrowwatch.intake.imports.KeptRow.Status;
import org.marrowwatch.review.Agenda;
import org.marrowwatch.review.Announcements;
import org.marrowwatch.review.Reviewer;

/** Rows are recorded in the background: each of them, and none twice. */
@QuarkusTest
class ImportsTest {

    @Inject
    ImportDesk desk;

    @Inject
    Importing importing;

    @Inject
    Imports imports;

    @Inject
    Refusals refusals;

    @Inject
    Patients patients;

    @Inject
    Journal journal;

    @Inject
    Inbox inbox;

    @Inject
    Agenda agenda;

    @Inject
    Reviewer reviewer;

    @Inject
    Announcements announcements;

    @Inject
    SteppableClock clock;

    @BeforeEach
    void theClockStandsAndNothingWaits() {
        clock.set(Instant.parse("2026-06-15T08:00:00Z"));
        importing.tick();
    }

    private static String someone() {
        return "I-" + UUID.randomUUID();
    }

    private static String caseFile(String identifier, String facts) {
        return """
                {"patient": {"identifier": "%s", "sex": "female", "birthYear": 1980}, "episode": {"onset": "2026-05-01"}, "facts": [%s]}""".formatted(identifier, facts).replaceAll("\\R", " ");
    }

    private static String caseFile(String identifier) {
        return caseFile(identifier, """
                {"kind": "symptoms", "on": "2026-05-04", "regions": ["right-hip"], "painOnLoading": 7}""");
    }

    private UUID begin(String name, String text) {
        try {
            return desk.begin(List.of(Upload.of(name, text.getBytes(StandardCharsets.UTF_8))), "clinician");
        } catch (ImportDesk.Nothing nothing) {
            throw new IllegalArgumentException(nothing);
        }
    }

    private UUID beginLines(Stream<String> lines) {
        return begin("lines.ndjson", lines.collect(Collectors.joining("\n")));
    }

    private Map<Status, Integer> progress(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> imports.find(id).orElseThrow().progress().rows());
    }

    private List<KeptRow> rows(UUID id, Status status) {
        return QuarkusTransaction.requiringNew().call(() -> imports.rows(id, status, Optional.empty(), 1_000));
    }

    private List<String> problems(UUID id) {
        return rows(id, Status.REFUSED).stream()
                .flatMap(row -> row.problems().stream())
                .map(problem -> problem.pointer() + " " + problem.detail().en())
                .toList();
    }

    private int episodesOf(String identifier) {
        return QuarkusTransaction.requiringNew()
                .call(() -> patients.known(identifier)
                        .map(patient -> journal.ofPatient(patient.id()).size())
                        .orElse(0));
    }

    private long refusedMessages() {
        return QuarkusTransaction.requiringNew().call(() -> refusals.count(Refusals.Filter.ALL));
    }

    @Test
    void rowsAreRecordedKnownOrRefusedAndTheRefusedStayWithTheirImport() {
        long before = refusedMessages();
        String known = caseFile(someone());
        String wrong = caseFile(someone()).replace("female", "queen");

        UUID id = beginLines(Stream.of(known, wrong, "{broken", known));
        importing.tick();

        assertThat(progress(id)).isEqualTo(Map.of(Status.RECORDED, 1, Status.KNOWN, 1, Status.REFUSED, 2));
        assertThat(problems(id)).hasSize(2).anyMatch(problem -> problem.startsWith("/patient/sex must be"));
        assertThat(rows(id, Status.REFUSED))
                .extracting(row -> row.row().place())
                .containsExactly(2, 3);
        assertThat(refusedMessages()).isEqualTo(before);
    }

    @Test
    void whatAnImportRaisesIsCountedAndTheMostSevereComesFirst() {
        String quiet = caseFile(someone());
        String alarming = caseFile(someone(), """
                {"kind": "context", "on": "2026-05-02", "factor": "pregnancy", "dueDate": "2026-07-15"},
                {"kind": "symptoms", "on": "2026-05-04", "regions": ["right-hip"], "painOnLoading": 3, "weightBearing": "full"},
                {"kind": "symptoms", "on": "2026-06-14", "regions": ["right-hip"], "painOnLoading": 9, "weightBearing": "none", "signs": ["sudden-worsening"]}""");

        UUID id = beginLines(Stream.of(quiet, alarming));
        importing.tick();

        assertThat(problems(id)).isEmpty();
        assertThat(rows(id, Status.RECORDED))
                .extracting(row -> row.row().place())
                .containsExactly(2, 1);
        assertThat(rows(id, Status.RECORDED).get(0).raised().critical()).isPositive();
    }

    @Test
    void aRowThatFailsUnexpectedlyIsRefusedAndTheOthersAreRecorded() {
        String cursed = someone();
        List<String> lines = new ArrayList<>(List.of(caseFile(cursed)));
        IntStream.range(0, 5).forEach(i -> lines.add(caseFile(someone())));
        UUID id = beginLines(lines.stream());

        new Importing(imports, deskThatBreaksAt(cursed), clock).tick();

        assertThat(progress(id)).isEqualTo(Map.of(Status.RECORDED, 5, Status.REFUSED, 1));
        assertThat(problems(id)).singleElement().asString().contains("something went wrong here");
        assertThat(rows(id, Status.REFUSED).get(0).row().place()).isEqualTo(1);
        assertThat(episodesOf(cursed)).isZero();
    }

    /** One that records the row as usual and then fails, so that what it recorded must be undone. */
    private RowDesk deskThatBreaksAt(String identifier) {
        return new RowDesk(patients, journal, inbox, agenda, reviewer, announcements, clock) {
            @Override
            Outcome receive(KeptRow row) {
                Outcome outcome = super.receive(row);
                if (row.row().content().contains(identifier)) {
                    throw new IllegalStateException("broken at " + identifier);
                }
                return outcome;
            }
        };
    }

    @Test
    void whatAServiceHadNotCommittedWhenItDiedIsTakenUpAgain() {
        List<String> people = IntStream.range(0, 30).mapToObj(i -> someone()).toList();
        UUID id = beginLines(people.stream().map(ImportsTest::caseFile));
        RowDesk rowDesk = new RowDesk(patients, journal, inbox, agenda, reviewer, announcements, clock);

        QuarkusTransaction.begin();
        imports.claim(20).forEach(row -> imports.settle(row.id(), rowDesk.receive(row), clock.instant()));
        QuarkusTransaction.rollback();
        Map<Status, Integer> whenItDied = progress(id);
        importing.tick();

        assertThat(whenItDied).isEqualTo(Map.of(Status.WAITING, 30));
        assertThat(progress(id)).isEqualTo(Map.of(Status.RECORDED, 30));
        assertThat(people).allSatisfy(person -> assertThat(episodesOf(person)).isEqualTo(1));
    }

    @Test
    void twoInstancesShareTheWorkAndDoNothingTwice() throws Exception {
        List<String> people = IntStream.range(0, 200).mapToObj(i -> someone()).toList();
        // each patient twice, so that the two may register the same one at the same moment
        UUID id = beginLines(people.stream().flatMap(person -> Stream.of(caseFile(person), caseFile(person))));
        CountDownLatch bothReady = new CountDownLatch(2);
        ExecutorService instances = Executors.newFixedThreadPool(2);

        List<Future<Integer>> counts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            CountingDesk counting = new CountingDesk();
            counts.add(instances.submit(() -> {
                bothReady.countDown();
                bothReady.await();
                new Importing(imports, counting, clock).tick();
                return counting.rows;
            }));
        }
        List<Integer> shares = new ArrayList<>();
        for (Future<Integer> count : counts) {
            shares.add(count.get(60, TimeUnit.SECONDS));
        }
        instances.shutdown();

        assertThat(shares).allMatch(share -> share > 0);
        assertThat(progress(id)).isEqualTo(Map.of(Status.RECORDED, 200, Status.KNOWN, 200));
        assertThat(people).allSatisfy(person -> assertThat(episodesOf(person)).isEqualTo(1));
    }

    private final class CountingDesk extends RowDesk {
        private int rows;

        CountingDesk() {
            super(patients, journal, inbox, agenda, reviewer, announcements, clock);
        }

        @Override
        Outcome receive(KeptRow row) {
            rows++;
            return super.receive(row);
        }
    }

    @Test
    void resultsJoinTheOpenEpisodeOfTheirPatient() {
        String patient = someone();
        beginLines(Stream.of(caseFile(patient)));
        String table = "identifier;on;value;unit;upperLimit;fraction\n" + patient + ";2026-06-01;131,5;UI/L;105;\n"
                + patient + ";2026-06-08;2,2;µkat/L;1,75;total\n" + patient + ";2026-06-01;131,5;U/L;105;total\n";

        UUID id = begin("results.csv", table);
        importing.tick();

        assertThat(problems(id)).isEmpty();
        assertThat(progress(id)).containsEntry(Status.RECORDED, 3);
        UUID again = begin("results.csv", table);
        importing.tick();
        assertThat(progress(again)).isEqualTo(Map.of(Status.KNOWN, 3));
    }

    @Test
    void everyProblemOfAResultIsNamedByItsColumn() {
        String closed = someone();
        String twice = someone();
        beginLines(Stream.of(
                caseFile(closed, "{\"kind\": \"closure\", \"on\": \"2026-06-01\", \"outcome\": \"resolved\"}"),
                caseFile(twice),
                caseFile(twice).replace("2026-05-01", "2026-05-02")));
        String table = "identifier,on,value,unit\n" + someone() + ",yesterday,<5,mmol\n" + closed
                + ",2026-06-01,90,U/L\n" + twice + ",2026-06-01,90,U/L\n,2026-06-01,90,U/L\n";

        UUID id = begin("results.csv", table);
        importing.tick();

        assertThat(problems(id))
                .anyMatch(problem -> problem.startsWith("/identifier is not that of a registered patient"))
                .anyMatch(problem -> problem.startsWith("/on "))
                .anyMatch(problem -> problem.startsWith("/value must be a number"))
                .anyMatch(problem -> problem.startsWith("/unit "))
                .anyMatch(problem -> problem.startsWith("/identifier is that of a patient without an open episode"))
                .anyMatch(problem -> problem.startsWith("/identifier is that of a patient with 2 open episodes"))
                .anyMatch(problem -> problem.startsWith("/identifier required"))
                .hasSize(7);
    }

    @Test
    void whatWaitsCanBeCancelledAndWhatIsRecordedStays() {
        UUID id = beginLines(IntStream.range(0, 30).mapToObj(i -> caseFile(someone())));

        int cancelled = QuarkusTransaction.requiringNew().call(() -> imports.cancel(id, clock.instant()));
        importing.tick();

        assertThat(cancelled).isEqualTo(30);
        assertThat(progress(id)).isEqualTo(Map.of(Status.CANCELLED, 30));
    }

    @Test
    void theTimeLeftFollowsThePaceSoFar() {
        Instant start = Instant.parse("2026-06-15T08:00:00Z");
        Progress half = new Progress(Map.of(Status.RECORDED, 50, Status.WAITING, 100), Optional.of(start), Raised.NONE);

        assertThat(half.left(start.plusSeconds(30))).contains(Duration.ofSeconds(60));
        assertThat(new Progress(Map.of(Status.WAITING, 9), Optional.empty(), Raised.NONE).left(start))
                .isEmpty();
        assertThat(new Progress(Map.of(Status.RECORDED, 9), Optional.of(start), Raised.NONE).left(start))
                .isEmpty();
    }

    @Test
    void moreRowsThanAreKeptAtOnceAreNotTaken() {
        String table = "identifier,on,value,unit\n" + "H,2026-06-01,90,U/L\n".repeat(ImportDesk.MOST_ROWS + 1);
        Upload upload = new Upload("large.csv", table);

        Optional<List<Row>> refused = Optional.empty();
        try {
            desk.begin(List.of(upload), "clinician");
        } catch (ImportDesk.Nothing nothing) {
            refused = Optional.of(nothing.rows());
        }

        assertThat(refused)
                .hasValueSatisfying(rows ->
                        assertThat(rows.get(0).problems().get(0).detail().en()).contains("hand in at most 20000"));
    }
}
