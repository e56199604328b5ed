package org.marrowwatch.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.intake.FieldShape;

/** Describes fields as the code that reads them tells them. */
final class FieldSchemas {

    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_TEXT = 2_000;

    private FieldSchemas() {}

    static Schema ofFact(FactKind kind) {
        Schema schema = object(kind.text().en(), FieldShape.of(kind));
        schema.addProperty("kind", type(SchemaType.STRING).addEnumeration(kind.slug()));
        schema.addRequired("kind");
        return schema;
    }

    static Schema object(String description, List<FieldShape> fields) {
        Schema schema = type(SchemaType.OBJECT).description(description);
        for (FieldShape field : fields) {
            schema.addProperty(field.name(), field.list() ? list(field) : one(field));
            if (field.required()) {
                schema.addRequired(field.name());
            }
        }
        return schema.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    private static Schema list(FieldShape field) {
        return type(SchemaType.ARRAY)
                .items(one(field))
                .minItems(field.required() ? 1 : 0)
                .maxItems(LONGEST_LIST);
    }

    private static Schema one(FieldShape field) {
        return switch (field.type()) {
            case DAY -> type(SchemaType.STRING).format("date");
            case NUMBER -> range(SchemaType.NUMBER, field);
            case WHOLE -> range(SchemaType.INTEGER, field);
            case TEXT -> type(SchemaType.STRING).minLength(1).maxLength(LONGEST_TEXT);
            case BOOLEAN -> type(SchemaType.BOOLEAN);
            case WORD, SITE, REGION -> words(field);
            case OBJECT -> object(field.name(), field.fields());
        };
    }

    private static Schema range(SchemaType type, FieldShape field) {
        return type(type).minimum(plain(field.lowest())).maximum(plain(field.highest()));
    }

    private static BigDecimal plain(double number) {
        return new BigDecimal(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    private static Schema words(FieldShape field) {
        Schema schema = type(SchemaType.STRING);
        field.words().forEach(word -> schema.addEnumeration(word.slug()));
        return schema;
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
