package org.marrowwatch.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Severity;

/** What the address of a worklist asks for. What it does not understand it leaves out. */
final class WorklistQuery {

    /** Warnings and what is worse. */
    static final String URGENT = "urgent";

    static final String ME = "me";
    static final String NOBODY = "nobody";

    private static final List<String> NAMES =
            List.of("state", "owner", "severity", "chapter", "rule", "area", "side", "q");

    /** Under this name an address has the sealed words of a search. */
    static final String WORDS = "q";

    private static final String LOST = "lost";

    private final Typed asked;
    private final Optional<String> words;

    /** @param words those that the address has sealed, as far as the reader can open them */
    WorklistQuery(Typed asked, Optional<String> words) {
        this.asked = asked;
        this.words = words;
    }

    /** What the address says under a name, where that means something. */
    private Optional<String> stated(String name) {
        return asked.stated(name).filter(value -> switch (name) {
            case "state" -> Term.parse(Worklist.State.class, value).isPresent();
            case "severity" ->
                value.equals(URGENT) || Term.parse(Severity.class, value).isPresent();
            case "chapter" ->
                RuleBook.standard().chapters().stream()
                        .anyMatch(chapter -> chapter.slug().equals(value));
            case "rule" -> RuleBook.standard().card(value).isPresent();
            case "area" -> Term.parse(Area.class, value).isPresent();
            case "side" -> Term.parse(Side.class, value).isPresent();
            case WORDS -> words.isPresent();
            default -> true;
        });
    }

    /** Whether the address asks for nothing, not even for everything. */
    boolean blank() {
        return !asked.named(NAMES) && cursor().isEmpty();
    }

    /** Whether it has words that cannot be opened, or that never were sealed. */
    boolean unopened() {
        return asked.any(WORDS) && words.isEmpty();
    }

    /** The address that asks for the rest, and says that words were lost. */
    String withoutWords() {
        return text() + "&" + LOST + "=true";
    }

    boolean lost() {
        return asked.any(LOST);
    }

    /** The address that asks for the same from the first page on, after its question mark. */
    String text() {
        return text(value(WORDS));
    }

    /** The same as it is kept: the words of a search as they are. */
    String kept() {
        return text(searched());
    }

    private String text(String search) {
        String text = NAMES.stream()
                .flatMap(name -> Stream.of(name.equals(WORDS) ? search : value(name))
                        .filter(value -> !value.isEmpty())
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "state=" + Worklist.State.ASKING.slug() : text;
    }

    String value(String name) {
        return stated(name).orElse("");
    }

    /** What is searched for, as it was typed. */
    String searched() {
        return words.orElse("");
    }

    /** The words that are searched for. */
    List<String> words() {
        return Stream.of(searched().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    Worklist.Filter filter(RuleBook book, String reader) {
        return Worklist.Filter.ALL
                .ofRules(rules(book))
                .ofSeverities(severities())
                .in(
                        term(Area.class, "area").orElse(null),
                        term(Side.class, "side").orElse(null))
                .of(owner(reader))
                .in(term(Worklist.State.class, "state").orElse(Worklist.State.ASKING));
    }

    private Set<String> rules(RuleBook book) {
        return stated("rule")
                .map(Set::of)
                .orElseGet(() -> book.chapters().stream()
                        .filter(chapter -> chapter.slug().equals(value("chapter")))
                        .flatMap(chapter -> chapter.rules().stream())
                        .map(Rule::card)
                        .map(card -> card.id())
                        .collect(Collectors.toSet()));
    }

    private Set<Severity> severities() {
        if (value("severity").equals(URGENT)) {
            return Set.of(Severity.WARNING, Severity.CRITICAL);
        }
        return term(Severity.class, "severity").stream().collect(Collectors.toSet());
    }

    private @Nullable String owner(String reader) {
        return switch (value("owner")) {
            case "" -> null;
            case ME -> reader;
            case NOBODY -> Worklist.Filter.NOBODY;
            default -> value("owner");
        };
    }

    private <T extends Enum<T> & Term> Optional<T> term(Class<T> vocabulary, String name) {
        return Term.parse(vocabulary, value(name));
    }

    /** The row after which the page begins. */
    Optional<Worklist.Cursor> cursor() {
        String[] parts = value("after").split("_", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            LocalDate since = LocalDate.parse(parts[1]);
            EpisodeId episode = new EpisodeId(UUID.fromString(parts[2]));
            return Term.parse(Severity.class, parts[0]).map(worst -> new Worklist.Cursor(worst, since, episode));
        } catch (DateTimeException | IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }

    static String text(Worklist.Cursor cursor) {
        return cursor.severity().slug() + "_" + cursor.since() + "_" + cursor.episode();
    }
}
