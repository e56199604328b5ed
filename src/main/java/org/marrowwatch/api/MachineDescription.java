package org.marrowwatch.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.FieldShape;

/** Completes the description of the calls with what the code knows best: the facts, and a course as an example. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class MachineDescription implements OASFilter {

    private static final String EXAMPLE = "/cases/C-25.json";

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Map<String, Schema> schemas =
                new LinkedHashMap<>(openApi.getComponents().getSchemas());
        Schema any = OASFactory.createSchema().description("One fact; its kind says which fields it has");
        for (FactKind kind : FactKind.values()) {
            String name = "Fact-" + kind.slug();
            schemas.put(name, FieldSchemas.ofFact(kind));
            any.addOneOf(OASFactory.createSchema().ref("#/components/schemas/" + name));
        }
        any.setDiscriminator(OASFactory.createDiscriminator().propertyName("kind"));
        for (FactKind kind : FactKind.values()) {
            any.getDiscriminator().addMapping(kind.slug(), "#/components/schemas/Fact-" + kind.slug());
        }
        schemas.put("Fact", any);
        schemas.put("SettingsChoice", SettingsSchema.of());
        schemas.put("NewPatient", FieldSchemas.object("A patient, as the hospital knows them", FieldShape.ofPatient()));
        openApi.getComponents().setSchemas(schemas);
        Map<String, Object> course = example();
        example(openApi, "/api/v1/case-files", course);
        example(openApi, "/api/v1/episodes/{id}/facts", course.getOrDefault("facts", List.of()));
    }

    private static void example(OpenAPI openApi, String path, Object example) {
        openApi.getPaths()
                .getPathItem(path)
                .getPOST()
                .getRequestBody()
                .getContent()
                .getMediaType(Json.TYPE)
                .setExample(example);
    }

    private static Map<String, Object> example() {
        try (InputStream file = MachineDescription.class.getResourceAsStream(EXAMPLE)) {
            if (file == null) {
                throw new IllegalStateException(EXAMPLE + " is the example of the description and is not there");
            }
            return Json.plain(Document.parse(file.readAllBytes()));
        } catch (IOException | Document.Unreadable broken) {
            throw new UncheckedIOException(new IOException(EXAMPLE + " cannot be read", broken));
        }
    }
}
