package org.marrowwatch.dashboard.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Wording;

/** Says days, numbers and words of the vocabularies in one language. */
public record Tongue(Language language) {

    /** The space after a number, and those that French sets before and inside its signs. */
    private static final Pattern BINDING = Pattern.compile("(?<=\\d) (?=\\S)| (?=[:;?!%»])|(?<=«) ");

    public String say(Text text) {
        return text.in(language);
    }

    public String say(Term term) {
        return term.text().in(language);
    }

    public String say(LocalDate day) {
        return Wording.say(day, language);
    }

    /** A day without its year while that is the year of another day. */
    public String brief(LocalDate day, LocalDate today) {
        String pattern = day.getYear() == today.getYear() ? "d MMM" : "d MMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** A day as short as it can be said with its year. */
    public String brief(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", language.locale()).format(day);
    }

    public String say(double number) {
        return Wording.say(number, language);
    }

    public String pick(String en, String fr) {
        return Text.of(en, fr).in(language);
    }

    public String list(Collection<? extends Term> terms) {
        return terms.stream().map(this::say).collect(Collectors.joining(", "));
    }

    /** A text in which no line ends between a number and what it counts, or before a sign. */
    public static String bound(String text) {
        return BINDING.matcher(text).replaceAll("\u00a0");
    }

    /** A moment by the clinic's clock, to the minute. */
    public String moment(Instant instant, ZoneId zone) {
        String pattern = pick("d MMM uuuu, HH:mm", "d MMM uuuu, HH:mm");
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                .withZone(zone)
                .format(instant);
    }

    /** A time of day by the clinic's clock, to the minute. */
    public String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", language.locale())
                .withZone(zone)
                .format(instant);
    }

    /** A month as short as it can be said. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM uuuu", language.locale()).format(day);
    }

    /** A text that adds to a sentence, or nothing. */
    public String also(@Nullable String text) {
        return after(pick("; ", "\u00a0; "), text);
    }

    /** A text that ends a sentence, or nothing. */
    public static String after(String before, @Nullable String text) {
        return text == null || text.isBlank() ? "" : before + text;
    }

    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }
}
