package org.marrowwatch.dashboard.visit;

import java.util.List;
import java.util.stream.IntStream;

/** Turns a recorded visit into facts of the case file. What was left empty states nothing. */
public final class VisitFacts {

    /** Sites of one image that the form has room for. */
    public static final int SITES = 4;

    /** Rows for regions that the form has room for: those of the course and some more. */
    public static final int MOST_REGIONS = 20;

    private VisitFacts() {}

    public static Draft of(Typed typed) {
        Draft draft = new Draft(typed);
        for (int row = 0; row < MOST_REGIONS; row++) {
            symptoms(draft, typed, "r" + row + ".");
        }
        alkalinePhosphatase(draft, typed);
        mri(draft, typed);
        treatment(draft, typed);
        if (typed.any("next")) {
            draft.fact("visit").text("next", "next");
        }
        return draft;
    }

    private static void symptoms(Draft draft, Typed typed, String row) {
        boolean more = typed.any(row + "added") && typed.any(row + "region");
        boolean said =
                typed.any(row + "rest", row + "loading", row + "weight", row + "aid", row + "change", row + "signs");
        if (said || more) {
            Draft.Part report = draft.fact("symptoms")
                    .listOf("regions", row + "region")
                    .number("painAtRest", row + "rest")
                    .number("painOnLoading", row + "loading")
                    .text("weightBearing", row + "weight")
                    .yesOrNo("walkingAid", row + "aid")
                    .text("change", row + "change")
                    .several("signs", row + "signs");
            if (typed.any(row + "onset")) {
                report.yesOrNo("onset", row + "onset");
            }
        }
    }

    private static void alkalinePhosphatase(Draft draft, Typed typed) {
        if (typed.any("alp.value")) {
            draft.fact("alkaline-phosphatase")
                    .number("value", "alp.value")
                    .text("unit", "alp.unit")
                    .number("lowerLimit", "alp.lower")
                    .number("upperLimit", "alp.upper")
                    .text("laboratory", "alp.laboratory")
                    .text("method", "alp.method")
                    .text("fraction", "alp.fraction");
        }
    }

    private static void mri(Draft draft, Typed typed) {
        List<String> rows = IntStream.range(0, SITES)
                .mapToObj(row -> "m" + row + ".")
                .filter(row -> typed.any(row + "extent", row + "comparison", row + "features"))
                .toList();
        if (!rows.isEmpty()) {
            Draft.Part image = draft.fact("mri");
            for (String row : rows) {
                image.element("findings")
                        .text("site", row + "site")
                        .text("extent", row + "extent")
                        .text("comparison", row + "comparison")
                        .several("features", row + "features");
            }
        }
    }

    private static void treatment(Draft draft, Typed typed) {
        if (typed.any("t.agent", "t.action", "t.detail")) {
            draft.fact("treatment")
                    .text("agent", "t.agent")
                    .text("action", "t.action")
                    .text("detail", "t.detail");
        }
    }
}
