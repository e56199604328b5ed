package org.marrowwatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;

@QuarkusTest
class MachineDescriptionTest {

    private static @Nullable JsonPath read;

    private static JsonPath description() {
        JsonPath known = read;
        if (known == null) {
            known = Machine.ask("clinician", "GET", "/q/openapi?format=json")
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read = known;
        }
        return known;
    }

    @Test
    void nobodyReadsItWithoutAnAccount() {
        assertThat(Machine.ask("", "GET", "/q/openapi").extract().statusCode()).isNotEqualTo(200);
    }

    @Test
    void everyCallIsDescribedAndNothingElse() {
        Set<String> calls = new TreeSet<>();
        for (JavaClass found : new ClassFileImporter().importPackages("org.marrowwatch.api")) {
            if (found.isAnnotatedWith(Path.class)) {
                Class<?> type = found.reflect();
                for (Method method : type.getDeclaredMethods()) {
                    verb(method)
                            .forEach(verb ->
                                    calls.add(verb + " " + path(type.getAnnotation(Path.class)) + path(method)));
                }
            }
        }

        Set<String> described = new TreeSet<>();
        Map<String, Map<String, Object>> paths = description().getMap("paths");
        paths.forEach((path, verbs) ->
                verbs.keySet().forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described).isEqualTo(calls).hasSizeGreaterThan(15);
    }

    private static Stream<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value);
    }

    private static String path(Path path) {
        return path == null ? "" : path.value();
    }

    private static String path(Method method) {
        return path(method.getAnnotation(Path.class));
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void everyFactIsDescribedWithItsFieldsAndVocabularies(FactKind kind) {
        Map<String, Object> schema = description().getMap("components.schemas.'Fact-" + kind.slug() + "'");

        assertThat(words(schema, "kind")).isEqualTo(List.of(kind.slug()));
        describes(schema, kind.type());
        assertThat(description().getList("components.schemas.Fact.oneOf.'$ref'"))
                .contains("#/components/schemas/Fact-" + kind.slug());
    }

    private static void describes(Map<String, Object> schema, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            Map<String, Object> field = property(schema, component.getName());
            Class<?> value = component.getType();
            if (value == List.class) {
                value = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                field = map(field.get("items"));
            }
            if (value.isEnum()) {
                assertThat((List<?>) field.get("enum"))
                        .isEqualTo(Stream.of(value.getEnumConstants())
                                .map(word -> ((Term) word).slug())
                                .toList());
            } else if (value == Site.class) {
                assertThat((List<?>) field.get("enum")).hasSize((int) Site.all().count());
            } else if (value == Region.class) {
                assertThat((List<?>) field.get("enum")).hasSize(Region.all().size());
            } else if (value == double.class || value == Double.class) {
                assertThat(field).containsKeys("minimum", "maximum");
            } else if (value.isRecord() && value.getEnclosingClass() != null) {
                describes(field, value);
            }
        }
    }

    private static Map<String, Object> property(Map<String, Object> schema, String name) {
        assertThat(map(schema.get("properties"))).containsKey(name);
        return map(map(schema.get("properties")).get(name));
    }

    private static List<?> words(Map<String, Object> schema, String name) {
        return (List<?>) property(schema, name).get("enum");
    }

    @SuppressWarnings("unchecked") // JSON objects are maps by name
    private static Map<String, Object> map(Object json) {
        return (Map<String, Object>) json;
    }

    @Test
    void aPreviewMayBeToldToComeLater() {
        assertThat(description().getString("paths.'/api/v1/rule-settings/preview'.post.responses.'503'.'$ref'"))
                .isEqualTo("#/components/responses/Busy");
        assertThat(description().getMap("components.responses.Busy.headers")).containsOnlyKeys("Retry-After");
    }

    @Test
    void rangesAndExamplesComeFromTheCode() {
        JsonPath description = description();
        String pain = "components.schemas.'Fact-symptoms'.properties.painAtRest.";

        assertThat(description.getInt(pain + "minimum")).isZero();
        assertThat(description.getInt(pain + "maximum")).isEqualTo(100);
        assertThat(description.getList("components.schemas.'Fact-symptoms'.required"))
                .map(Object::toString)
                .containsExactlyInAnyOrder("kind", "on", "regions");
        assertThat(description.getString(
                        "paths.'/api/v1/case-files'.post.requestBody.content.'application/json'" + ".example.case"))
                .isEqualTo("C-25");
        assertThat(description.getList(
                        "paths.'/api/v1/episodes/{id}/facts'.post.requestBody.content" + ".'application/json'.example"))
                .hasSize(11);
        assertThat(description.getString("components.securitySchemes.basic.scheme"))
                .isEqualTo("basic");
    }
}
