package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.dashboard.words.BookFrench;
import org.marrowwatch.dashboard.words.BookWords;
import org.marrowwatch.dashboard.words.CommonFrench;
import org.marrowwatch.dashboard.words.CommonWords;
import org.marrowwatch.dashboard.words.CourseFrench;
import org.marrowwatch.dashboard.words.CourseWords;
import org.marrowwatch.dashboard.words.DrawingFrench;
import org.marrowwatch.dashboard.words.DrawingWords;
import org.marrowwatch.dashboard.words.ImportFrench;
import org.marrowwatch.dashboard.words.ImportWords;
import org.marrowwatch.dashboard.words.MailFrench;
import org.marrowwatch.dashboard.words.MailWords;
import org.marrowwatch.dashboard.words.MapFrench;
import org.marrowwatch.dashboard.words.MapWords;
import org.marrowwatch.dashboard.words.PeopleFrench;
import org.marrowwatch.dashboard.words.PeopleWords;
import org.marrowwatch.dashboard.words.RefusalFrench;
import org.marrowwatch.dashboard.words.RefusalWords;
import org.marrowwatch.dashboard.words.SettingsFrench;
import org.marrowwatch.dashboard.words.SettingsWords;
import org.marrowwatch.dashboard.words.TeamFrench;
import org.marrowwatch.dashboard.words.TeamWords;
import org.marrowwatch.dashboard.words.ToldFrench;
import org.marrowwatch.dashboard.words.ToldWords;
import org.marrowwatch.dashboard.words.TypingFrench;
import org.marrowwatch.dashboard.words.TypingWords;
import org.marrowwatch.dashboard.words.VisitFrench;
import org.marrowwatch.dashboard.words.VisitWords;
import org.marrowwatch.dashboard.words.WorklistFrench;
import org.marrowwatch.dashboard.words.WorklistWords;
import org.marrowwatch.episode.EpisodeId;

/** Every message is said in both languages, and a French page says none in English. */
@QuarkusTest
class LanguagesTest {

    /** Words that are spelt the same in both languages. */
    private static final Set<String> SAME = Set.of(
            "L", // the key of a section of the visit form too
            "code",
            "phase",
            "Phase",
            "Sections",
            "Patient",
            "Source",
            "Site",
            "Fraction",
            "Action",
            "Message",
            "version {n}");

    @Inject
    Story story;

    /** The words of some pages in both languages. */
    record Bundle(Class<?> english, Class<?> french) {

        @Override
        public String toString() {
            return english.getSimpleName();
        }

        List<String> keys() {
            return Arrays.stream(english.getDeclaredMethods())
                    .map(Method::getName)
                    .sorted()
                    .toList();
        }

        static String say(Class<?> words, String key) {
            return Arrays.stream(words.getDeclaredMethods())
                    .filter(method -> method.getName().equals(key))
                    .map(method -> method.getAnnotation(Message.class).value())
                    .collect(Collectors.joining());
        }
    }

    static Stream<Bundle> bundles() {
        return Stream.of(
                new Bundle(CommonWords.class, CommonFrench.class),
                new Bundle(WorklistWords.class, WorklistFrench.class),
                new Bundle(CourseWords.class, CourseFrench.class),
                new Bundle(DrawingWords.class, DrawingFrench.class),
                new Bundle(MapWords.class, MapFrench.class),
                new Bundle(VisitWords.class, VisitFrench.class),
                new Bundle(TypingWords.class, TypingFrench.class),
                new Bundle(BookWords.class, BookFrench.class),
                new Bundle(MailWords.class, MailFrench.class),
                new Bundle(RefusalWords.class, RefusalFrench.class),
                new Bundle(ImportWords.class, ImportFrench.class),
                new Bundle(PeopleWords.class, PeopleFrench.class),
                new Bundle(ToldWords.class, ToldFrench.class),
                new Bundle(TeamWords.class, TeamFrench.class),
                new Bundle(SettingsWords.class, SettingsFrench.class));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsSaidInBothLanguages(Bundle bundle) {
        for (String key : bundle.keys()) {
            String english = Bundle.say(bundle.english, key);
            String french = Bundle.say(bundle.french, key);
            assertThat(french).as(key).isNotBlank();
            if (!SAME.contains(english)) {
                assertThat(french).as(key).isNotEqualTo(english);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsSaidSomewhere(Bundle bundle) throws Exception {
        String name = bundle.english.getAnnotation(MessageBundle.class).value();
        String templates = templates();

        assertThat(bundle.keys())
                .allSatisfy(key -> assertThat(templates).containsPattern(Pattern.quote(name + ":" + key) + "\\b"));
    }

    private static String templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources", "templates"))) {
            return files.filter(Files::isRegularFile).map(LanguagesTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aFrenchPageHasNoEnglishMessage() {
        String patient = Story.someone();
        EpisodeId id = story.overdueHip(patient);
        Browser reader = Browser.of("administrator").in("fr");
        Browser recorder = Browser.of("clinicien");
        String pages = reader.page("/")
                + reader.page("/rules")
                + reader.page("/mails")
                + reader.page("/refusals")
                + reader.page("/people")
                + reader.page("/people/nurse")
                + reader.page("/settings")
                + recorder.page("/account")
                + recorder.page("/episodes/" + id)
                + recorder.page("/episodes/" + id + "?asOf=2027-01-01")
                + recorder.page("/episodes/" + id + "/record")
                + recorder.page("/episodes/" + id + "/record/context")
                + recorder.page("/episodes/" + id + "/name")
                + recorder.page("/episodes/new")
                + recorder.page("/episodes/new/patient")
                + recorder.send("/episodes/new/patient", Map.of("who", "P-")).asString()
                + recorder.send("/episodes/new", Map.of("identifier", patient)).asString()
                + reader.page("/mails?state=foreseen")
                + reader.page("/refusals?settled=true")
                + recorder.page("/imports");

        Set<String> said =
                Arrays.stream(pages.split("<[^>]*>|\\n")).map(String::strip).collect(Collectors.toSet());

        Set<String> french = bundles()
                .flatMap(bundle -> bundle.keys().stream().map(key -> Bundle.say(bundle.french, key)))
                .collect(Collectors.toSet());
        List<String> english = bundles()
                .flatMap(bundle -> bundle.keys().stream().map(key -> Bundle.say(bundle.english, key)))
                .filter(message -> !french.contains(message) && !SAME.contains(message))
                .toList();
        assertThat(said).doesNotContainAnyElementsOf(english);
    }
}
