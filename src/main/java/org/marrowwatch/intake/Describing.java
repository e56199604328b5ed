package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;

/** Fields that hold nothing and note what they are asked for. */
final class Describing extends Fields {

    /** No vocabulary that other fields depend on has more words. */
    private static final int TURNS = 3;

    private final Map<String, FieldShape> shapes = new LinkedHashMap<>();
    private int turn;

    private Describing() {
        super(JsonNodeFactory.instance.objectNode(), "", new ArrayList<>());
    }

    /** What a reading asks for. It is run for each word that may change what it asks. */
    static List<FieldShape> fieldsOf(Function<Fields, ?> reading) {
        Describing describing = new Describing();
        for (; describing.turn < TURNS; describing.turn++) {
            Object unused = reading.apply(describing);
        }
        return List.copyOf(describing.shapes.values());
    }

    private void one(String name, FieldShape.Type type, boolean required) {
        words(name, type, required, false, Stream.of());
    }

    private void words(
            String name, FieldShape.Type type, boolean required, boolean list, Stream<FieldShape.Word> words) {
        add(new FieldShape(name, type, required, list, 0, 0, words.toList(), List.of()));
    }

    private void range(String name, FieldShape.Type type, boolean required, double lowest, double highest) {
        add(new FieldShape(name, type, required, false, lowest, highest, List.of(), List.of()));
    }

    private void add(FieldShape shape) {
        shapes.merge(shape.name(), shape, FieldShape::or);
    }

    private static <T extends Enum<T> & Term> Stream<FieldShape.Word> terms(Class<T> vocabulary) {
        return Stream.of(vocabulary.getEnumConstants()).map(term -> new FieldShape.Word(term.slug(), term.text()));
    }

    private static Stream<FieldShape.Word> sites() {
        return Site.all().map(site -> new FieldShape.Word(site.slug(), site.text()));
    }

    private static Stream<FieldShape.Word> regions() {
        return Region.all().stream().map(region -> new FieldShape.Word(region.slug(), region.text()));
    }

    @Override
    LocalDate day(String name) {
        one(name, FieldShape.Type.DAY, true);
        return LocalDate.EPOCH;
    }

    @Override
    @Nullable
    LocalDate optionalDay(String name) {
        one(name, FieldShape.Type.DAY, false);
        return null;
    }

    @Override
    double number(String name, double lowest, double highest) {
        range(name, FieldShape.Type.NUMBER, true, lowest, highest);
        return lowest;
    }

    @Override
    @Nullable
    Double optionalNumber(String name, double lowest, double highest) {
        range(name, FieldShape.Type.NUMBER, false, lowest, highest);
        return null;
    }

    @Override
    @Nullable
    Integer optionalWhole(String name, int lowest, int highest) {
        range(name, FieldShape.Type.WHOLE, false, lowest, highest);
        return null;
    }

    @Override
    String text(String name) {
        one(name, FieldShape.Type.TEXT, true);
        return "";
    }

    @Override
    @Nullable
    String optionalText(String name) {
        one(name, FieldShape.Type.TEXT, false);
        return null;
    }

    @Override
    @Nullable
    Boolean optionalBoolean(String name) {
        one(name, FieldShape.Type.BOOLEAN, false);
        return null;
    }

    @Override
    <T extends Enum<T> & Term> T choice(String name, Class<T> vocabulary) {
        words(name, FieldShape.Type.WORD, true, false, terms(vocabulary));
        return vocabulary.getEnumConstants()[0];
    }

    @Override
    <T extends Enum<T> & Term> @Nullable T optionalChoice(String name, Class<T> vocabulary) {
        words(name, FieldShape.Type.WORD, false, false, terms(vocabulary));
        return null;
    }

    @Override
    <T extends Enum<T> & Term> T choiceOr(String name, T unlessStated) {
        Class<T> vocabulary = unlessStated.getDeclaringClass();
        words(name, FieldShape.Type.WORD, false, false, terms(vocabulary));
        T[] constants = vocabulary.getEnumConstants();
        return constants[turn % constants.length];
    }

    @Override
    <T extends Enum<T> & Term> List<T> choices(String name, Class<T> vocabulary) {
        words(name, FieldShape.Type.WORD, false, true, terms(vocabulary));
        return List.of();
    }

    @Override
    Site site(String name) {
        words(name, FieldShape.Type.SITE, true, false, sites());
        return Site.all().findFirst().orElseThrow();
    }

    @Override
    List<Site> sites(String name) {
        words(name, FieldShape.Type.SITE, true, true, sites());
        return List.of();
    }

    @Override
    Region region(String name) {
        words(name, FieldShape.Type.REGION, true, false, regions());
        return Region.all().get(0);
    }

    @Override
    @Nullable
    Region optionalRegion(String name) {
        words(name, FieldShape.Type.REGION, false, false, regions());
        return null;
    }

    @Override
    List<Region> regions(String name) {
        words(name, FieldShape.Type.REGION, true, true, regions());
        return List.of();
    }

    @Override
    <T> List<T> objects(String name, Function<Fields, T> read) {
        List<FieldShape> inner = fieldsOf(read);
        add(new FieldShape(name, FieldShape.Type.OBJECT, true, true, 0, 0, List.of(), inner));
        return List.of();
    }
}
