package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PregnancyTest {

    @Test
    void aPregnancyIsDue280DaysAfterTheLastMenstrualPeriod() {
        Pregnancy pregnancy = anEpisode()
                .pregnant("2024-01-01", "2024-03-01")
                .build()
                .circumstances()
                .pregnancies()
                .get(0);

        assertThat(pregnancy.due()).isEqualTo("2024-10-07");
        assertThat(pregnancy.end()).isEqualTo("2024-10-07");
        assertThat(pregnancy.delivered()).isNull();
        assertThat(pregnancy.statedBy()).isEqualTo(fact(1));
    }

    @Test
    void aDueDateAloneTellsWhenItBegan() {
        Pregnancy pregnancy = anEpisode()
                .pregnantUntil("2024-10-07", "2024-03-01")
                .build()
                .circumstances()
                .pregnancies()
                .get(0);

        assertThat(pregnancy.began()).isEqualTo("2024-01-01");
    }

    @Test
    void aDeliveryEndsIt() {
        Pregnancy pregnancy = anEpisode()
                .pregnant("2024-01-01", "2024-03-01")
                .delivered("2024-09-20")
                .build()
                .circumstances()
                .pregnancies()
                .get(0);

        assertThat(pregnancy.end()).isEqualTo("2024-09-20");
        assertThat(pregnancy.ongoing(day("2024-09-19"))).isTrue();
        assertThat(pregnancy.ongoing(day("2024-09-20"))).isFalse();
        assertThat(pregnancy.ongoing(day("2023-12-31"))).isFalse();
    }

    @Test
    void aDeliveryOnItsOwnTellsOfAPregnancyToo() {
        assertThat(anEpisode().delivered("2024-10-07").build().circumstances().pregnancies())
                .extracting(Pregnancy::began)
                .containsExactly(day("2024-01-01"));
    }

    @Test
    void aPregnancyStatedTwiceIsOne() {
        Episode episode = anEpisode()
                .pregnant("2024-01-01", "2024-03-01")
                .pregnant("2024-01-08", "2024-04-01")
                .build();

        assertThat(episode.circumstances().pregnancies())
                .extracting(Pregnancy::began)
                .containsExactly(day("2024-01-08"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-15, 2024-04-01", // stated after the delivery
        "2023-08-15, 2024-03-20", // and on its day
        "2024-03-20, 2024-04-01",
        "2023-05-17, 2024-04-01" // 308 days before it
    })
    void aPregnancyStatedAfterItsDeliveryIsOver(String lastMenstrualPeriod, String stated) {
        Episode episode = anEpisode()
                .delivered("2024-03-20")
                .pregnant(lastMenstrualPeriod, stated)
                .build();

        assertThat(episode.circumstances().pregnancies())
                .containsExactly(new Pregnancy(
                        fact(2),
                        day(lastMenstrualPeriod),
                        day(lastMenstrualPeriod).plusDays(280),
                        day("2024-03-20"),
                        true));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-21", "2023-05-16"})
    void aPregnancyThatTheDeliveryCannotHaveEndedIsAnother(String lastMenstrualPeriod) {
        Episode episode = anEpisode()
                .delivered("2024-03-20")
                .pregnant(lastMenstrualPeriod, "2024-06-01")
                .build();

        assertThat(episode.circumstances().pregnancies())
                .extracting(Pregnancy::delivered)
                .containsExactly(day("2024-03-20"), null);
    }

    @Test
    void aPregnancyWithoutAnyDateIsUndatedUntilItIsDelivered() {
        Episode episode = anEpisode()
                .context(Context.Factor.PREGNANCY, "2024-03-01")
                .delivered("2024-10-07")
                .build();

        assertThat(episode.asOf(day("2024-10-06")).circumstances().pregnancies())
                .containsExactly(new Pregnancy(fact(1), day("2024-03-01"), day("2024-12-06"), null, false));
        assertThat(episode.circumstances().pregnancies())
                .containsExactly(new Pregnancy(fact(1), day("2024-01-01"), day("2024-10-07"), day("2024-10-07"), true));
    }

    @Test
    void aPregnancyStatedAgainWithoutDatesKeepsThem() {
        Episode ongoing = anEpisode()
                .pregnant("2024-01-01", "2024-03-01")
                .context(Context.Factor.PREGNANCY, "2024-05-01")
                .build();
        Episode over = anEpisode()
                .pregnant("2024-01-01", "2024-03-01")
                .delivered("2024-10-01")
                .context(Context.Factor.PREGNANCY, "2024-10-01")
                .build();

        assertThat(ongoing.circumstances().pregnancies())
                .containsExactly(new Pregnancy(fact(1), day("2024-01-01"), day("2024-10-07"), null, true));
        assertThat(over.circumstances().pregnancies())
                .containsExactly(new Pregnancy(fact(1), day("2024-01-01"), day("2024-10-07"), day("2024-10-01"), true));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-20, 1", "2024-05-14, 1", "2024-05-15, 2"})
    void anUndatedPregnancySoonAfterABirthIsTheOneThatEnded(String stated, int pregnancies) {
        Episode episode = anEpisode()
                .delivered("2024-03-20")
                .context(Context.Factor.PREGNANCY, stated)
                .build();

        assertThat(episode.circumstances().pregnancies()).hasSize(pregnancies);
        assertThat(episode.circumstances().pregnantOn(day(stated))).isEqualTo(pregnancies == 2);
    }

    @Test
    void datesStatedLaterReplaceAnUndatedPregnancy() {
        Episode episode = anEpisode()
                .context(Context.Factor.PREGNANCY, "2024-03-01")
                .pregnant("2024-01-01", "2024-05-01")
                .build();

        assertThat(episode.circumstances().pregnancies())
                .containsExactly(new Pregnancy(fact(2), day("2024-01-01"), day("2024-10-07"), null, true));
    }

    @Test
    void twoDeliveriesAreTwoPregnancies() {
        Episode episode = anEpisode()
                .pregnant("2020-01-01", "2020-03-01")
                .delivered("2020-10-01")
                .pregnant("2022-01-01", "2022-03-01")
                .delivered("2022-10-01")
                .build();

        assertThat(episode.circumstances().pregnancies())
                .extracting(Pregnancy::delivered)
                .containsExactly(day("2020-10-01"), day("2022-10-01"));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2025-01-07, true", "2025-01-08, false"})
    void itCoversSomeMonthsAfterTheBirth(String on, boolean covered) {
        Pregnancy pregnancy = anEpisode()
                .pregnant("2024-01-01", "2024-03-01")
                .build()
                .circumstances()
                .pregnancies()
                .get(0);

        assertThat(pregnancy.coversUntilMonthsAfter(3, day(on))).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-07, 0", "2024-01-08, 1", "2024-03-31, 12", "2024-04-01, 13"})
    void weeksAreCompleted(String on, long weeks) {
        Pregnancy pregnancy = anEpisode()
                .pregnant("2024-01-01", "2024-03-01")
                .build()
                .circumstances()
                .pregnancies()
                .get(0);

        assertThat(pregnancy.weeks(day(on))).isEqualTo(weeks);
    }
}
