package org.marrowwatch.intake;

import java.time.LocalDate;
import java.util.List;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Text;

/**
 * What may stand in a field, told by the code that reads it, so that the two cannot differ.
 *
 * @param list whether it holds a list of such values
 * @param lowest the least number; without meaning for other types, as is the highest
 * @param words the vocabulary, for words, sites and regions
 * @param fields what an object has in it
 */
public record FieldShape(
        String name,
        Type type,
        boolean required,
        boolean list,
        double lowest,
        double highest,
        List<Word> words,
        List<FieldShape> fields) {

    /** One word of a vocabulary: as machines write it, and as people read it. */
    public record Word(String slug, Text text) {}

    /** The types of value. */
    public enum Type {
        DAY,
        NUMBER,
        WHOLE,
        TEXT,
        BOOLEAN,
        WORD,
        SITE,
        REGION,
        OBJECT
    }

    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    /** The fields of a kind of fact beside {@code kind}. */
    public static List<FieldShape> of(FactKind kind) {
        return Describing.fieldsOf(fields -> FactFields.read(kind, fields));
    }

    /** The fields of a patient. */
    public static List<FieldShape> ofPatient() {
        return Describing.fieldsOf(fields -> CaseFile.person(fields, LAST_DAY));
    }

    /** The same field as two readings of it tell it: a number may lie in the range of either. */
    FieldShape or(FieldShape other) {
        return new FieldShape(
                name,
                type,
                required,
                list,
                Math.min(lowest, other.lowest),
                Math.max(highest, other.highest),
                words,
                fields);
    }
}
