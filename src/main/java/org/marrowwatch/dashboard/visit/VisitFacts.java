package org.marrowwatch.dashboard.visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Turns a recorded visit into facts of the case file. What was left empty states nothing. */
public final class VisitFacts {

    /** The letters by which the rows of the form are told apart. */
    static final String REGIONS = "r";

    static final String RESULTS = "l";
    static final String SITES = "m";
    static final String RUNNING = "s";
    static final String TREATMENTS = "t";

    /** The day on which a sample was taken, and that of an image; while it is empty, it is the day of the visit. */
    static final String TAKEN = "taken";

    static final String IMAGED = "imaged";

    /** The letters of the rows to which more can be added. */
    public static final List<String> ADDABLE = List.of(REGIONS, RESULTS, SITES, TREATMENTS);

    private final Typed typed;
    private final Draft draft;

    private VisitFacts(Typed typed) {
        this.typed = typed;
        this.draft = new Draft(typed);
    }

    public static Draft of(Typed typed) {
        VisitFacts visit = new VisitFacts(typed);
        typed.rows(REGIONS).forEach(visit::symptoms);
        visit.alkalinePhosphatase();
        typed.rows(RESULTS).forEach(visit::result);
        visit.mri();
        typed.rows(RUNNING).forEach(visit::stopped);
        typed.rows(TREATMENTS).forEach(visit::treatment);
        visit.next();
        return visit.draft;
    }

    private void symptoms(String row) {
        boolean well = typed.any(row + "well");
        boolean began = typed.any(row + "began");
        boolean beganToday = began && typed.text(row + "began").equals(typed.text("on"));
        boolean told = well
                || typed.any(row + "rest", row + "loading", row + "weight", row + "aid", row + "change", row + "signs");
        boolean named = typed.any(row + "added") && typed.any(row + "region") && !began;
        if (began && !beganToday) {
            draft.fact("symptoms", row + "began")
                    .listOf("regions", row + "region")
                    .yes("onset", row + "began");
        }
        if (told || beganToday || named) {
            Draft.Part report = report(row);
            if (beganToday) {
                report.yes("onset", row + "began");
            }
            if (well) {
                report.zeroUnlessStated("painAtRest", row + "rest")
                        .zeroUnlessStated("painOnLoading", row + "loading")
                        .unlessStated("weightBearing", row + "weight", "full");
            }
        }
    }

    private Draft.Part report(String row) {
        return draft.fact("symptoms")
                .listOf("regions", row + "region")
                .number("painAtRest", row + "rest")
                .number("painOnLoading", row + "loading")
                .text("painScale", "scale")
                .text("weightBearing", row + "weight")
                .yesOrNo("walkingAid", row + "aid")
                .text("change", row + "change")
                .several("signs", row + "signs");
    }

    private void alkalinePhosphatase() {
        if (typed.any("alp.value")) {
            draft.fact("alkaline-phosphatase", dayIn(TAKEN))
                    .number("value", "alp.value")
                    .text("unit", "alp.unit")
                    .number("lowerLimit", "alp.lower")
                    .number("upperLimit", "alp.upper")
                    .text("laboratory", "alp.laboratory")
                    .text("method", "alp.method")
                    .text("fraction", "alp.fraction");
        }
    }

    private void result(String row) {
        if (typed.any(row + "analyte", row + "value")) {
            draft.fact("laboratory", dayIn(TAKEN))
                    .text("analyte", row + "analyte")
                    .number("value", row + "value")
                    .text("unit", row + "unit")
                    .number("lowerLimit", row + "lower")
                    .number("upperLimit", row + "upper");
        }
    }

    private void mri() {
        List<String> rows = typed.rows(SITES).stream().filter(this::imaged).toList();
        if (!rows.isEmpty()) {
            Draft.Part image = draft.fact("mri", dayIn(IMAGED));
            for (String row : rows) {
                image.element("findings")
                        .text("site", row + "site")
                        .text("extent", row + "extent")
                        .text("comparison", row + "comparison")
                        .several("features", row + "features")
                        .number("percent", row + "percent")
                        .number("volumeMm3", row + "volume")
                        .number("zoneThicknessMm", row + "thickness")
                        .number("zoneLengthMm", row + "length");
            }
        }
    }

    /** The field that says the day; that of the visit unless another day stands in the one of the section. */
    private String dayIn(String field) {
        String day = typed.text(field);
        return day.isEmpty() || day.equals(typed.text("on")) ? "on" : field;
    }

    private boolean imaged(String row) {
        boolean chosen = typed.any(row + "added") && typed.any(row + "site");
        return chosen
                || typed.any(row + "extent", row + "comparison", row + "features")
                || typed.any(row + "percent", row + "volume", row + "thickness", row + "length");
    }

    private void stopped(String row) {
        if (typed.any(row + "stop")) {
            draft.fact("treatment").text("agent", row + "agent").text("action", row + "stop", "stop");
        }
    }

    private void treatment(String row) {
        if (typed.any(row + "agent", row + "action", row + "route", row + "detail")) {
            draft.fact("treatment")
                    .text("agent", row + "agent")
                    .text("action", row + "action")
                    .text("route", row + "route")
                    .text("detail", row + "detail");
        }
    }

    private void next() {
        if (typed.any("next")) {
            draft.fact("visit").text("next", "next");
        } else {
            inWeeks().ifPresent(day -> draft.fact("visit").text("next", "next", day.toString()));
        }
    }

    private Optional<LocalDate> inWeeks() {
        try {
            int weeks = Integer.parseInt(typed.text("weeks"));
            return Optional.of(LocalDate.parse(typed.text("on")).plusWeeks(weeks));
        } catch (NumberFormatException | DateTimeException nothingToCountFrom) {
            return Optional.empty();
        }
    }
}
