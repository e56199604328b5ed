package org.marrowwatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Sex;
import org.marrowwatch.episode.Text;

class WordingTest {

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsSaidAsAPersonWould(Object value, String english, String french) {
        assertThat(Wording.say(value, Language.EN)).isEqualTo(english);
        assertThat(Wording.say(value, Language.FR)).isEqualTo(french);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(LocalDate.of(2024, 3, 1), "1 March 2024", "1er mars 2024"),
                arguments(LocalDate.of(2024, 8, 31), "31 August 2024", "31 août 2024"),
                arguments(118.0, "118", "118"),
                arguments(0.5, "0.5", "0,5"),
                arguments(1.234, "1.23", "1,23"),
                arguments(28, "28", "28"),
                arguments(Period.ofDays(1), "1 day", "1 jour"),
                arguments(Period.ofDays(29), "29 days", "29 jours"),
                arguments(Period.ofMonths(1), "1 month", "1 mois"),
                arguments(Period.of(1, 2, 20), "14 months", "14 mois"),
                arguments(Period.of(1, 11, 30), "23 months", "23 mois"),
                arguments(Period.ofMonths(24), "2 years", "2 ans"),
                arguments(Period.of(2, 1, 0), "2 years and 1 month", "2 ans et 1 mois"),
                arguments(Period.of(3, 0, 29), "3 years", "3 ans"),
                arguments(Period.ofMonths(237), "19 years and 9 months", "19 ans et 9 mois"),
                arguments(EpisodeBuilder.region("left-hip"), "left hip", "hanche gauche"),
                arguments(EpisodeBuilder.site("left-talus"), "left talus", "talus gauche"),
                arguments(Sex.FEMALE, "female", "féminin"),
                arguments(Text.of("yes", "oui"), "yes", "oui"),
                arguments(List.of(Sex.FEMALE, 2), "female, 2", "féminin, 2"));
    }

    @Test
    void aPhraseTakesItsValuesByName() {
        assertThat(Wording.fill("{n} of {m} cost $1 \\", Map.of("n", 1, "m", 2), Language.EN))
                .isEqualTo("1 of 2 cost $1 \\");
    }

    @ParameterizedTest
    @CsvSource({"EN, it hurts., It hurts.", "FR, épaule., Épaule.", "EN, '', ''", "EN, 8 of 10., 8 of 10."})
    void aSentenceBeginsWithACapital(Language language, String words, String sentence) {
        assertThat(Wording.sentence(words, language)).isEqualTo(sentence);
    }

    @Test
    void sentencesFollowEachOther() {
        assertThat(Text.of("One.", "Un.").then(Text.of("Two.", "Deux."))).isEqualTo(Text.of("One. Two.", "Un. Deux."));
    }

    @Test
    void aMissingValueIsNamed() {
        assertThatThrownBy(() -> Wording.fill("{region}", Map.of(), Language.EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{region}");
    }
}
