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
import org.marrowwatch.rules.Threshold.Unit;

/** Says values in a language: days, numbers, regions and sites. */
public final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final int MONTHS_OF_A_YEAR = 12;

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
    public static String sentence(String words, Language language) {
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
        int months = (int) time.toTotalMonths();
        if (months == 0) {
            return Unit.DAYS.count((int) time.get(ChronoUnit.DAYS));
        }
        int years = months / MONTHS_OF_A_YEAR;
        int over = months % MONTHS_OF_A_YEAR;
        if (years < 2) {
            return Unit.MONTHS.count(months);
        }
        Text full = Text.of(years + " years", years + " ans");
        return over == 0 ? full : full.then(Text.of("and", "et")).then(Unit.MONTHS.count(over));
    }

    private static String day(LocalDate day, Language language) {
        String pattern = language == Language.FR && day.getDayOfMonth() == 1 ? "d'er' MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
