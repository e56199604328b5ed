package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.course.ExpectedWindow;

/** Draws the chart of an episode as it stands on a day. */
public final class Drawing {

    private static final int TOP = 34;
    private static final int GAP = 34;
    private static final int PAIN_HEIGHT = 120;
    private static final int ALP_HEIGHT = 90;
    private static final int EMPTY_HEIGHT = 20;
    private static final int FOOT = 40;

    private final Episode episode;
    private final LocalDate today;
    private final RuleBook book;
    private final Tongue tongue;
    private final TimeAxis axis;
    private final List<Reading> readings = new ArrayList<>();

    private Drawing(Episode episode, RuleBook book, LocalDate today, Tongue tongue) {
        this.book = book;
        this.episode = episode;
        this.today = today;
        this.tongue = tongue;
        this.axis = axis(episode, book, today);
    }

    /** The chart of an episode that has the facts dated up to the day, and no others. */
    public static Chart of(Episode episode, RuleBook book, LocalDate today, Tongue tongue) {
        return new Drawing(episode, book, today, tongue).draw();
    }

    private static TimeAxis axis(Episode episode, RuleBook book, LocalDate today) {
        LocalDate first = Stream.concat(
                        Stream.of(episode.onset(), today),
                        episode.facts().stream().map(entry -> entry.on()))
                .min(Comparator.naturalOrder())
                .orElse(today);
        LocalDate last = Stream.concat(
                        Stream.of(today),
                        episode.openRegions().stream()
                                .map(region -> book.window(episode, region).until()))
                .max(Comparator.naturalOrder())
                .orElse(today);
        return new TimeAxis(first.minusDays(5), last.plusDays(14));
    }

    private Chart draw() {
        int y = TOP;
        List<Lane> regions = new ArrayList<>();
        for (RegionCourse course : episode.regions()) {
            regions.add(region(course, y + Chart.LANE / 2));
            y += Chart.LANE;
        }
        y += GAP;
        List<Plot.Series> painSeries = new PainSeries(axis, tongue, readings).of(episode);
        int painBottom = y + (painSeries.isEmpty() ? EMPTY_HEIGHT : PAIN_HEIGHT);
        Plot pain = Plot.of(painSeries, y, painBottom, 10, levels(y, painBottom, 10, false));
        y = painBottom + GAP;
        List<Plot.Series> alpSeries = alpSeries();
        double highest = Math.max(2, Math.ceil(highest(alpSeries)));
        int alpBottom = y + (alpSeries.isEmpty() ? EMPTY_HEIGHT : ALP_HEIGHT);
        Plot alp = Plot.of(alpSeries, y, alpBottom, highest, levels(y, alpBottom, highest, true));
        y = alpBottom + GAP;
        int sitesTop = y;
        List<Lane> sites = new ArrayList<>();
        for (Site site : sites()) {
            sites.add(site(site, y + Chart.LANE / 2));
            y += Chart.LANE;
        }
        if (sites.isEmpty()) {
            y += EMPTY_HEIGHT;
        }
        readings.sort(Comparator.comparing(Reading::on));
        return new Chart(
                y + FOOT,
                axis.ticks(tongue),
                axis.x(today),
                tongue.say(today),
                regions,
                pain,
                alp,
                sitesTop,
                sites,
                List.copyOf(readings));
    }

    /** Lines at zero, halfway and at the top, and where the upper limit lies on a scale of multiples. */
    private List<Plot.Level> levels(int top, int bottom, double highest, boolean multiples) {
        Stream<Double> values = multiples ? Stream.of(0.0, 1.0, highest) : Stream.of(0.0, highest / 2, highest);
        return values.map(value -> new Plot.Level(
                        (int) Math.round(bottom - value / highest * (bottom - top)),
                        tongue.say(value),
                        multiples && value == 1))
                .toList();
    }

    private static double highest(List<Plot.Series> series) {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .mapToDouble(Plot.Value::value)
                .max()
                .orElse(0);
    }

    private Lane region(RegionCourse course, int y) {
        ExpectedWindow window = book.window(episode, course);
        // a day set by hand may lie before the window that was computed
        LocalDate from = window.from().isAfter(window.until()) ? window.until() : window.from();
        Lane.Window band = course.open()
                ? new Lane.Window(
                        axis.x(from),
                        Math.max(3, axis.x(window.until()) - axis.x(from)),
                        tongue.say(from) + " – " + tongue.say(window.until()),
                        tongue.say(window.until()))
                : null;
        List<Sign> signs = new ArrayList<>();
        for (Known<Symptoms> report : course.reports()) {
            boolean painful = report.fact().painful();
            String words = painful ? tongue.pick("painful", "douloureux") : tongue.pick("free of pain", "sans douleur");
            signs.add(new Sign(
                    Shape.CIRCLE.at(axis.x(report.on()), y),
                    painful ? "full" : "hollow",
                    tongue.say(report.on()) + tongue.pick(": ", " : ") + words));
            readings.add(new Reading(
                    report.on(),
                    tongue.say(report.on()),
                    tongue.capital(tongue.say(course.region().text())),
                    tongue.pick("report", "état rapporté"),
                    words));
        }
        LocalDate end = course.inRemissionSince().orElse(today);
        return new Lane(
                y,
                tongue.capital(tongue.say(course.region().text())),
                band,
                axis.x(course.onset()),
                axis.x(end.isBefore(course.onset()) ? course.onset() : end),
                signs);
    }

    private List<Plot.Series> alpSeries() {
        List<Plot.Series> series = new ArrayList<>();
        for (AlkalinePhosphatase.Fraction fraction : AlkalinePhosphatase.Fraction.values()) {
            List<Plot.Value> values = new ArrayList<>();
            for (Known<AlkalinePhosphatase> result : episode.all(AlkalinePhosphatase.class)) {
                if (result.fact().fraction() == fraction) {
                    result.fact().timesUpperLimit().ifPresent(times -> {
                        values.add(new Plot.Value(
                                axis.x(result.on()),
                                times,
                                tongue.say(result.on()) + tongue.pick(": ", " : ") + tongue.say(times)));
                    });
                    readings.add(new Reading(
                            result.on(),
                            tongue.say(result.on()),
                            tongue.pick("ALP, ", "PAL ") + tongue.say(fraction),
                            tongue.pick("× upper limit", "× limite supérieure"),
                            result.fact().timesUpperLimit().isEmpty()
                                    ? tongue.pick("limit not stated", "limite non précisée")
                                    : tongue.say(result.fact().timesUpperLimit().getAsDouble())));
                }
            }
            if (!values.isEmpty()) {
                boolean total = fraction == AlkalinePhosphatase.Fraction.TOTAL;
                series.add(new Plot.Series(
                        tongue.pick("ALP ", "PAL ") + tongue.say(fraction),
                        total ? "solid" : "dashed",
                        total ? Shape.CIRCLE : Shape.SQUARE,
                        total ? "full" : "hollow",
                        values));
            }
        }
        return series;
    }

    private List<Site> sites() {
        return episode.all(Mri.class).stream()
                .flatMap(image -> image.fact().findings().stream())
                .map(Mri.Finding::site)
                .distinct()
                .sorted()
                .toList();
    }

    private Lane site(Site site, int y) {
        String label = tongue.capital(tongue.say(site.text()));
        List<Sign> signs = new ArrayList<>();
        for (Known<Mri> image : episode.all(Mri.class)) {
            for (Mri.Finding finding : image.fact().findings()) {
                if (finding.site().equals(site)) {
                    String extent = tongue.say(finding.extent())
                            + (finding.comparison() == null ? "" : ", " + tongue.say(finding.comparison()));
                    signs.add(Extents.sign(
                            finding.extent(),
                            axis.x(image.on()),
                            y,
                            tongue.say(image.on()) + tongue.pick(": ", " : ") + extent));
                    readings.add(
                            new Reading(image.on(), tongue.say(image.on()), label, tongue.pick("MRI", "IRM"), extent));
                }
            }
        }
        return new Lane(y, label, null, axis.x(episode.onset()), axis.x(today), signs);
    }
}
