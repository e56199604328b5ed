package org.marrowwatch.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.rules.RuleSettings;

@QuarkusTest
class PreviewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Inject
    RuleBooks books;

    private final StalledJournal journal = new StalledJournal();

    @AfterEach
    void nothingRunsOn() {
        journal.release();
    }

    @Test
    void noMoreThanThreeRunOrWaitAtATime() throws Exception {
        Previews previews = new Previews(journal, books);
        List<Preview> running = begin(previews, 3);

        assertThatThrownBy(() -> begin(previews, 1)).isInstanceOf(Previews.Busy.class);

        journal.release();
        for (Preview preview : running) {
            finishes(preview);
        }
        finishes(begin(previews, 1).get(0));
    }

    @Test
    void onlyWhatHasEndedIsForgotten() throws Exception {
        journal.release();
        Previews previews = new Previews(journal, books);
        List<Preview> all = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            Preview preview = begin(previews, 1).get(0);
            finishes(preview);
            all.add(preview);
        }

        assertThat(previews.find(all.get(0).id())).isEmpty();
        assertThat(all.subList(1, 21))
                .allMatch(preview -> previews.find(preview.id()).isPresent());
    }

    @Test
    void whatAShutdownInterruptsHasFailedAndSoHasWhatStillWaited() throws Exception {
        Previews previews = new Previews(journal, books);
        List<Preview> running = begin(previews, 2);

        previews.stop();

        for (Preview preview : running) {
            fails(preview);
        }
        fails(begin(previews, 1).get(0));
    }

    @Test
    void anErrorEndsAPreviewToo() throws Exception {
        Previews previews = new Previews(StalledJournal.broken(), books);

        fails(begin(previews, 1).get(0));
        fails(begin(previews, 1).get(0));
    }

    private static List<Preview> begin(Previews previews, int many) throws Previews.Busy {
        List<Preview> begun = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            begun.add(previews.begin(DAY, RuleSettings.CLINICAL_REFERENCE));
        }
        return begun;
    }

    private static void finishes(Preview preview) throws InterruptedException {
        assertThat(preview.endsWithin(Duration.ofSeconds(30))).isTrue();
        assertThat(preview.state()).isEqualTo(Preview.State.FINISHED);
    }

    private static void fails(Preview preview) throws InterruptedException {
        assertThat(preview.endsWithin(Duration.ofSeconds(30))).isTrue();
        assertThat(preview.state()).isEqualTo(Preview.State.FAILED);
    }
}
