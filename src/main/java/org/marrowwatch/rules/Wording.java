package org.marrowwatch.rules;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** Says values in a language: days, numbers, regions and sites. */
public final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private Wording() {}

    /** A phrase with its values in the place of their names. */
    static String fill(String phrase, Map<String, Object> values, Language language) {
        return PLACE.matcher(phrase).replaceAll(place -> {
            Object value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("the finding gives no value for {" + place.group(1) + "}");
            }
            return Matcher.quoteReplacement(say(value, language));
        });
    }

    /** A sentence begins with a capital. */
    static String sentence(String words, Language language) {
        return words.isEmpty() ? words : capitalised(words, language);
    }

    private static String capitalised(String said, Language language) {
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(language.locale()) + said.substring(1);
    }

    /** A value as a person would say it. */
    public static String say(Object value, Language language) {
        if (value instanceof LocalDate day) {
            return day(day, language);
        }
        if (value instanceof Double number) {
            return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(language.locale())).format(number);
        }
        if (value instanceof Period time) {
            return time(time).in(language);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(one -> say(one, language)).collect(Collectors.joining(", "));
        }
        return text(value).in(language);
    }

    private static Text text(Object value) {
        if (value instanceof Region region) {
            return region.text();
        }
        if (value instanceof Site site) {
            return site.text();
        }
        if (value instanceof Term term) {
            return term.text();
        }
        return value instanceof Text text ? text : Text.same(value.toString());
    }

    private static Text time(Period time) {
        long months = time.toTotalMonths();
        if (months == 0) {
            long days = time.get(ChronoUnit.DAYS);
            return days == 1 ? Text.of("1 day", "1 jour") : Text.of(days + " days", days + " jours");
        }
        return Text.of(months + (months == 1 ? " month" : " months"), months + " mois");
    }

    private static String day(LocalDate day, Language language) {
        String pattern = language == Language.FR && day.getDayOfMonth() == 1 ? "d'er' MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
