package org.marrowwatch.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Symptoms;

/** Pain at rest and on loading, a line for each region: on loading solid and filled, at rest dashed and hollow. */
final class PainSeries {

    private final TimeAxis axis;
    private final Tongue tongue;
    private final List<Reading> readings;

    PainSeries(TimeAxis axis, Tongue tongue, List<Reading> readings) {
        this.axis = axis;
        this.tongue = tongue;
        this.readings = readings;
    }

    List<Plot.Series> of(Episode episode) {
        List<Plot.Series> series = new ArrayList<>();
        List<RegionCourse> regions = episode.regions();
        for (int i = 0; i < regions.size(); i++) {
            RegionCourse region = regions.get(i);
            String prefix =
                    regions.size() == 1 ? "" : tongue.say(region.region().text()) + ", ";
            add(series, region, prefix, tongue.pick("on loading", "en charge"), "solid", i, Symptoms::painOnLoading);
            add(series, region, prefix, tongue.pick("at rest", "au repos"), "dashed", i, Symptoms::painAtRest);
        }
        return series;
    }

    private void add(
            List<Plot.Series> series,
            RegionCourse region,
            String prefix,
            String what,
            String dash,
            int line,
            Function<Symptoms, @Nullable Double> pain) {
        List<Plot.Value> values = new ArrayList<>();
        for (Known<Symptoms> report : region.reports()) {
            Double raw = pain.apply(report.fact());
            if (raw != null) {
                double ofTen = raw / report.fact().painScale().highest() * 10;
                values.add(new Plot.Value(
                        axis.x(report.on()),
                        ofTen,
                        tongue.say(report.on()) + tongue.pick(": ", " : ") + tongue.say(ofTen)));
                readings.add(new Reading(
                        report.on(),
                        tongue.say(report.on()),
                        tongue.capital(tongue.say(region.region().text())),
                        tongue.pick("pain ", "douleur ") + what,
                        tongue.say(ofTen)));
            }
        }
        if (!values.isEmpty()) {
            series.add(new Plot.Series(
                    prefix + what, dash, Shape.ofLine(line), "solid".equals(dash) ? "full" : "hollow", values));
        }
    }
}
