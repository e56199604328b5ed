package org.marrowwatch.dashboard.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.book.Numbers;
import org.marrowwatch.dashboard.course.Mark;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.review.Preview;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;

/**
 * What other numbers would change, as far as it has been worked out.
 *
 * @param done how many episodes have been compared, of {@code total}, which is 0 while they are being counted
 * @param numbers what is tried, beside the reference
 * @param sums what would happen in all, one sentence for each effect that there is
 */
public record Forecast(
        String id,
        boolean running,
        boolean failed,
        long done,
        long total,
        String day,
        List<String> numbers,
        List<String> sums,
        List<OfRule> rules) {

    /** The flags of one rule that would change. */
    public record OfRule(String id, String title, List<String> sentences, List<Example> examples) {}

    /** One flag that would change, on an episode that is called as the reader may call it. */
    public record Example(
            String episode,
            String patient,
            String code,
            String effect,
            Mark mark,
            String subject,
            String explanation) {}

    /**
     * A preview in words.
     *
     * @param book the book in force on the day of the preview
     * @param call what the reader calls an episode's patient
     */
    public static Forecast of(
            Preview preview,
            RuleBook book,
            Map<EpisodeId, Episode> episodes,
            Function<Episode, String> call,
            Tongue tongue) {
        // the state first: what is found meanwhile may be more than it says, never less
        Preview.State state = preview.state();
        List<Preview.OfRule> changes = preview.changes();
        List<String> order = book.cards().map(RuleCard::id).toList();
        return new Forecast(
                preview.id().toString(),
                state == Preview.State.RUNNING,
                state == Preview.State.FAILED,
                preview.done(),
                preview.total(),
                tongue.say(preview.day()),
                numbers(preview, tongue),
                sums(changes, tongue),
                changes.stream()
                        .sorted(Comparator.comparing(one -> order.indexOf(one.rule())))
                        .map(one -> rule(one, book, episodes, call, tongue))
                        .toList());
    }

    private static List<String> numbers(Preview preview, Tongue tongue) {
        List<String> chosen = Numbers.chosen(preview.settings(), tongue);
        return chosen.isEmpty()
                ? List.of(tongue.pick("those of the clinical reference", "ceux de la référence clinique"))
                : chosen;
    }

    private static List<String> sums(List<Preview.OfRule> changes, Tongue tongue) {
        return Stream.of(Preview.Effect.values())
                .map(effect -> Effects.say(
                        effect,
                        changes.stream()
                                .mapToInt(one -> one.counts().getOrDefault(effect, 0))
                                .sum(),
                        tongue))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static OfRule rule(
            Preview.OfRule one,
            RuleBook book,
            Map<EpisodeId, Episode> episodes,
            Function<Episode, String> call,
            Tongue tongue) {
        return new OfRule(
                one.rule(),
                book.card(one.rule()).map(RuleCard::title).map(tongue::say).orElse(one.rule()),
                Stream.of(Preview.Effect.values())
                        .map(effect -> Effects.say(
                                effect,
                                one.counts().getOrDefault(effect, 0),
                                one.episodes().getOrDefault(effect, 0),
                                tongue))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList(),
                one.examples().stream()
                        .map(example -> example(example, episodes, call, tongue))
                        .toList());
    }

    private static Example example(
            Preview.Example example, Map<EpisodeId, Episode> episodes, Function<Episode, String> call, Tongue tongue) {
        Episode episode = episodes.get(example.episode());
        return new Example(
                example.episode().toString(),
                episode == null ? example.episode().code() : call.apply(episode),
                example.episode().code(),
                Effects.say(example.effect(), tongue),
                Mark.of(example.finding().severity(), tongue),
                tongue.say(example.finding().subject().text()),
                example.finding().explanation(tongue.language()));
    }
}
