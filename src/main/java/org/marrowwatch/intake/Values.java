package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;

/** Reads single JSON values; one that cannot be believed is noted as a problem and comes back as nothing. */
final class Values {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_DIGITS = 6;

    private final Note note;

    /** Takes note of a problem with a field. */
    interface Note {
        void problem(String field, String en, String fr);
    }

    Values(Note note) {
        this.note = note;
    }

    @Nullable
    LocalDate day(String name, JsonNode value) {
        try {
            LocalDate day = LocalDate.parse(value.isTextual() ? value.textValue() : "");
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeException notADay) {
            // said below, with what to write instead
        }
        note.problem(
                name,
                "is not a day between 1900 and 2200; write it as YYYY-MM-DD",
                "n'est pas un jour entre 1900 et 2200 ; écrivez AAAA-MM-JJ");
        return null;
    }

    @Nullable
    Double number(String name, JsonNode value, double lowest, double highest) {
        if (value.isNumber() && value.doubleValue() >= lowest && value.doubleValue() <= highest) {
            return value.doubleValue();
        }
        note.problem(
                name,
                "must be a number from " + plain(lowest) + " to " + plain(highest),
                "doit être un nombre de " + french(lowest) + " à " + french(highest));
        return null;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** With the decimal comma and the spaces of French. */
    private static String french(double number) {
        NumberFormat format = NumberFormat.getInstance(Locale.FRENCH);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number);
    }

    @Nullable
    String text(String name, JsonNode value) {
        if (value.isTextual()
                && !value.textValue().isBlank()
                && value.textValue().length() <= LONGEST_TEXT) {
            if (keepable(value.textValue())) {
                return value.textValue().strip();
            }
            note.problem(
                    name,
                    "holds a character that cannot be kept: NUL or half of a surrogate pair; remove it",
                    "contient un caractère qui ne peut être conservé : NUL ou moitié d'une paire ; retirez-le");
            return null;
        }
        note.problem(
                name,
                "must be a text of 1 to " + LONGEST_TEXT + " characters",
                "doit être un texte de 1 à " + LONGEST_TEXT + " caractères");
        return null;
    }

    /** No database keeps a NUL in a text, nor what is no character at all. */
    private static boolean keepable(String text) {
        return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    <T extends Enum<T> & Term> @Nullable T choice(String name, JsonNode value, Class<T> vocabulary) {
        Optional<T> term = Term.parse(vocabulary, value.isTextual() ? value.textValue() : "");
        if (term.isEmpty()) {
            String known =
                    Stream.of(vocabulary.getEnumConstants()).map(Term::slug).collect(Collectors.joining(", "));
            note.problem(name, "must be one of: " + known, "doit être l'un de : " + known);
        }
        return term.orElse(null);
    }

    @Nullable
    Site site(String name, JsonNode value) {
        String slug = value.asText();
        Optional<Site> site = value.isTextual() ? Site.parse(slug) : Optional.empty();
        if (site.isEmpty()) {
            List<String> meant = Site.all()
                    .filter(known -> known.bone().slug().equals(slug)
                            || slug.endsWith("-" + known.bone().slug()))
                    .map(Site::slug)
                    .toList();
            String hint = meant.isEmpty() ? "right-femoral-head" : String.join(", ", meant);
            note.problem(
                    name,
                    "is not a site; write side and bone, for example: " + hint,
                    "n'est pas un site ; écrivez le côté et l'os, par exemple : " + hint);
        }
        return site.orElse(null);
    }

    @Nullable
    Region region(String name, JsonNode value) {
        Optional<Region> region = value.isTextual() ? Region.parse(value.textValue()) : Optional.empty();
        if (region.isEmpty()) {
            String known = Region.all().stream().map(Region::slug).collect(Collectors.joining(", "));
            note.problem(name, "must be one of: " + known, "doit être l'un de : " + known);
        }
        return region.orElse(null);
    }

    @Nullable
    Integer whole(String name, JsonNode value, int lowest, int highest) {
        // 16.0 is a whole number too, as JSON Schema has it
        if (value.isNumber()
                && value.doubleValue() >= lowest
                && value.doubleValue() <= highest
                && value.decimalValue().stripTrailingZeros().scale() <= 0) {
            return value.intValue();
        }
        note.problem(
                name,
                "must be a whole number from " + lowest + " to " + highest,
                "doit être un nombre entier de " + lowest + " à " + highest);
        return null;
    }
}
