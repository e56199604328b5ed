package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.alerts.Ledger.Told;
import org.marrowwatch.flags.Status;
import org.marrowwatch.rules.Severity;

/** A mail that has waited is sent while there is something left to do. */
class RelevanceTest {

    private static final Notice RAISED =
            Standings.notice(Standings.flag(1, "mri-overdue", "left-hip", Severity.INFO, 3), null);

    private static Told told(Status status, int newsNow, Matter matter, int newsTold) {
        Notice now = new Notice(
                RAISED.flag(),
                RAISED.episode(),
                RAISED.owner(),
                RAISED.rule(),
                RAISED.severity(),
                RAISED.area(),
                status,
                RAISED.occurrence(),
                newsNow);
        return new Told(now, matter, newsTold);
    }

    @ParameterizedTest
    @CsvSource({
        "RAISED,       1, NEW,     1, false",
        "RAISED,       2, WORSE,   2, false",
        "RAISED,       1, DEPUTY,  1, false",
        "RAISED,       2, NEW,     1, true",
        "ACKNOWLEDGED, 1, NEW,     1, true",
        "SNOOZED,      1, AGAIN,   1, true",
        "CLEARED,      1, WORSE,   1, true",
        "CLEARED,      1, CLEARED, 1, true",
        "RAISED,       2, CLEARED, 1, true"
    })
    void aMailIsOvertakenOnceItsFlagIsAnsweredOrIsOtherNews(
            Status status, int newsNow, Matter matter, int newsTold, boolean overtaken) {
        List<Told> told = List.of(told(status, newsNow, matter, newsTold));

        assertThat(Relevance.overtaken(Mail.Kind.AT_ONCE, told)).isEqualTo(overtaken);
        assertThat(Relevance.overtaken(Mail.Kind.DIGEST, told)).isEqualTo(overtaken);
    }

    @ParameterizedTest
    @EnumSource(value = Mail.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "ADDRESS")
    void oneFlagThatWaitsForAnAnswerIsEnough(Mail.Kind kind) {
        Told answered = told(Status.ACKNOWLEDGED, 1, Matter.NEW, 1);
        Told waiting = told(Status.RAISED, 1, Matter.NEW, 1);

        assertThat(Relevance.overtaken(kind, List.of(answered, waiting))).isFalse();
        assertThat(Relevance.overtaken(kind, List.of(answered, answered))).isTrue();
    }

    @Test
    void whatTellsOfNoFlagIsNeverOvertaken() {
        for (Mail.Kind kind : Mail.Kind.values()) {
            assertThat(Relevance.overtaken(kind, List.of())).isFalse();
        }
        Told answered = told(Status.ACKNOWLEDGED, 1, Matter.NEW, 1);
        assertThat(Relevance.overtaken(Mail.Kind.ADDRESS, List.of(answered))).isFalse();
    }
}
