package org.marrowwatch.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;

/** Writes facts as the case file says them, and reads back what it wrote. It is independent of how REST writes JSON. */
public final class FactJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            // a list that was empty is not written; a number that was not stated must stay unstated
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(words())
            .build();

    private FactJson() {}

    /** The fact without its kind. */
    public static String body(Fact fact) {
        try {
            return MAPPER.writeValueAsString(fact);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("every fact can be written", impossible);
        }
    }

    /** The fact that was written as this body. */
    public static Fact fact(FactKind kind, String body) {
        try {
            return MAPPER.readValue(body, kind.type());
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("a kept " + kind.slug() + " cannot be read", broken);
        }
    }

    /** The fact as a case file has it, its kind first. */
    public static ObjectNode document(Fact fact) {
        ObjectNode document = MAPPER.createObjectNode().put("kind", fact.kind().slug());
        document.setAll((ObjectNode) MAPPER.valueToTree(fact));
        return document;
    }

    private static SimpleModule words() {
        SimpleModule words = new SimpleModule("words");
        words.setDeserializers(new Vocabularies());
        word(words, Term.class, Term::slug);
        word(words, LocalDate.class, LocalDate::toString);
        word(words, Site.class, Site::slug);
        word(words, Region.class, Region::slug);
        word(words, FactId.class, FactId::toString);
        words.addDeserializer(LocalDate.class, reading(LocalDate::parse));
        words.addDeserializer(Site.class, reading(slug -> Site.parse(slug).orElseThrow()));
        words.addDeserializer(Region.class, reading(slug -> Region.parse(slug).orElseThrow()));
        words.addDeserializer(FactId.class, reading(id -> new FactId(UUID.fromString(id))));
        return words;
    }

    private static <T> void word(SimpleModule words, Class<T> type, Function<T, String> say) {
        words.addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(say.apply(value));
            }
        });
    }

    private static <T> JsonDeserializer<T> reading(Function<String, T> read) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return read.apply(json.getText());
            }
        };
    }

    /** Every enum that is a vocabulary is read by its slug. */
    private static final class Vocabularies extends SimpleDeserializers {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            if (!Term.class.isAssignableFrom(type)) {
                return null;
            }
            return reading(slug -> Stream.of(type.getEnumConstants())
                    .filter(term -> ((Term) term).slug().equals(slug))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
