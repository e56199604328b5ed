package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.dashboard.visit.FactForm;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.intake.FieldShape;

/** Every kind of fact has a form, made from what the reader of facts asks for. */
@QuarkusTest
class FactPagesTest {

    @Inject
    Story story;

    private Browser clinician;
    private EpisodeId id;

    @BeforeEach
    void aHip() {
        clinician = Browser.of("clinician");
        id = story.overdueHip(Story.someone());
    }

    private String path(FactKind kind) {
        return "/episodes/" + id + "/record/" + kind.slug();
    }

    static Stream<FactKind> onForms() {
        return Stream.of(FactKind.values()).filter(FactForm::of);
    }

    @Test
    void onlyImagesAndWithdrawalsHaveFormsOfTheirOwnKind() {
        assertThat(Stream.of(FactKind.values()).filter(kind -> !FactForm.of(kind)))
                .containsExactlyInAnyOrder(FactKind.MRI, FactKind.WITHDRAWAL);
        clinician.get(path(FactKind.WITHDRAWAL)).then().statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("onForms")
    void everyKindIsRecordedFromItsForm(FactKind kind) {
        String page = clinician.page(path(kind));
        Map<String, String> form = new HashMap<>();
        for (FieldShape shape : FieldShape.of(kind)) {
            assertThat(page).contains("name=\"" + shape.name());
            boolean asked = shape.required()
                    || Set.of("detail", "basis", "next", "reason").contains(shape.name());
            if (asked) {
                boolean place = shape.list() && shape.type() != FieldShape.Type.WORD;
                form.put(shape.name() + (place ? "1" : ""), fitting(shape));
            }
        }

        if (kind == FactKind.CLOSURE) {
            form.put("confirmed", "yes");
        }

        clinician.send(path(kind), form).then().statusCode(303);

        assertThat(story.read(id).facts()).anySatisfy(entry -> {
            assertThat(entry.fact().kind()).isEqualTo(kind);
            assertThat(entry.recordedBy()).isEqualTo("clinician");
        });
    }

    private static String fitting(FieldShape shape) {
        return switch (shape.type()) {
            case DAY -> shape.name().equals("by") || shape.name().equals("next") ? "2026-08-01" : "2026-06-14";
            case NUMBER, WHOLE -> "20";
            case TEXT -> "as told";
            case BOOLEAN -> "yes";
            case WORD, SITE, REGION -> shape.words().get(0).slug();
            case OBJECT -> "";
        };
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void everyFieldHasAName(FactKind kind) {
        String page = FactForm.of(kind) ? clinician.page(path(kind)) : "";

        for (FieldShape shape : FieldShape.of(kind)) {
            assertThat(page).doesNotContain(">" + shape.name() + "</");
        }
    }

    @Test
    void aRefusedFactComesBackFilledWithTheProblemBesideItsField() {
        clinician
                .send(
                        path(FactKind.FUNCTION_SCORE),
                        Map.of("on", "2026-06-15", "instrument", "womac", "value", "101", "region", "right-hip"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"value-problem\">must be a number from 0 to 100"))
                .body(containsString("<a href=\"#value\">Value</a>"))
                .body(containsString("value=\"101\""))
                .body(containsString("<option value=\"right-hip\" selected>"));
    }

    @Test
    void aFlagCanLeadToAFormThatIsHalfFilled() {
        assertThat(clinician.page(path(FactKind.EXCLUSION) + "?cause=infection"))
                .contains("<option value=\"infection\" selected>", "value=\"2026-06-15\"");
    }

    @Test
    void aBoneScanNamesSeveralSites() {
        clinician
                .send(
                        path(FactKind.SCINTIGRAPHY),
                        Map.of("on", "2026-06-15", "sites1", "right-talus", "sites3", "left-talus", "uptake", "raised"))
                .then()
                .statusCode(303);

        assertThat(clinician.page("/episodes/" + id)).contains("Right talus, left talus: raised uptake");
    }
}
