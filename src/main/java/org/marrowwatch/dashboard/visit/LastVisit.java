package org.marrowwatch.dashboard.visit;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Treatment;

/** What stands in the form of a visit before anybody types: what the last visits make likely, and nothing that states a fact. */
public final class LastVisit {

    private final Episode episode;
    private final LocalDate today;
    private final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();

    private LastVisit(Episode episode, LocalDate today) {
        this.episode = episode;
        this.today = today;
    }

    public static Typed defaults(Episode episode, LocalDate today) {
        return defaults(episode, today, Optional.empty(), Optional.empty());
    }

    /**
     * The same for a visit because of another region.
     *
     * @param region one that joins the course, in a row of its own
     * @param began the day on which it began to hurt
     */
    public static Typed defaults(Episode episode, LocalDate today, Optional<String> region, Optional<LocalDate> began) {
        LastVisit last = new LastVisit(episode, today);
        last.fields.putSingle("on", today.toString());
        last.regions(region, began);
        last.alkalinePhosphatase();
        last.sites();
        last.running();
        return new Typed(last.fields);
    }

    private void put(String name, @Nullable Object value) {
        if (value instanceof Double number) {
            fields.putSingle(name, Allowed.plain(number));
        } else if (value != null) {
            fields.putSingle(name, value.toString());
        }
    }

    /** Those that still hurt first. */
    private void regions(Optional<String> other, Optional<LocalDate> began) {
        List<Known<Symptoms>> reports = episode.all(Symptoms.class);
        put("scale", scale(reports).slug());
        List<RegionCourse> known = episode.regions().stream()
                .sorted(Comparator.comparing(RegionCourse::open).reversed())
                .toList();
        int row = 0;
        for (RegionCourse region : known) {
            put(VisitFacts.REGIONS + row++ + ".region", region.region().slug());
        }
        boolean joins = other.isPresent()
                && known.stream()
                        .noneMatch(region -> other.get().equals(region.region().slug()));
        if (known.isEmpty() || joins) {
            put(VisitFacts.REGIONS + row + ".added", "yes");
            put(VisitFacts.REGIONS + row + ".region", other.orElse(null));
            put(VisitFacts.REGIONS + row + ".began", began.orElse(null));
        }
    }

    private static Symptoms.PainScale scale(List<Known<Symptoms>> reports) {
        return reports.stream()
                .map(Known::fact)
                .filter(report -> report.pain().isPresent())
                .reduce((earlier, later) -> later)
                .map(Symptoms::painScale)
                .orElse(Symptoms.PainScale.NRS);
    }

    private void alkalinePhosphatase() {
        put("alp.unit", AlkalinePhosphatase.Unit.U_PER_L.slug());
        put("alp.fraction", AlkalinePhosphatase.Fraction.TOTAL.slug());
        List<Known<AlkalinePhosphatase>> results = episode.all(AlkalinePhosphatase.class);
        if (!results.isEmpty()) {
            AlkalinePhosphatase last = results.get(results.size() - 1).fact();
            put("alp.unit", last.unit().slug());
            put("alp.fraction", last.fraction().slug());
            put("alp.lower", last.lowerLimit());
            put("alp.upper", last.upperLimit());
            put("alp.laboratory", last.laboratory());
            put("alp.method", last.method());
        }
    }

    private void sites() {
        List<Site> known = Previously.sites(episode);
        int row = 0;
        for (Site site : known) {
            put(VisitFacts.SITES + row++ + ".site", site.slug());
        }
        if (known.isEmpty()) {
            put(VisitFacts.SITES + "0.added", "yes");
        }
    }

    private void running() {
        List<Treatment.Agent> agents = Stream.of(Treatment.Agent.values())
                .filter(agent -> episode.treatment(agent, today)
                        .filter(course -> course.ongoing())
                        .isPresent())
                .toList();
        for (int row = 0; row < agents.size(); row++) {
            put(VisitFacts.RUNNING + row + ".agent", agents.get(row).slug());
        }
    }
}
