package org.marrowwatch.dashboard.visit;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Treatment;

/** The form of a visit, with a row for each region of the course. */
public record VisitForm(
        boolean refused,
        List<String> problems,
        Field on,
        List<RegionRow> regions,
        Field value,
        Field unit,
        Field lower,
        Field upper,
        Field laboratory,
        Field method,
        Field fraction,
        List<SiteRow> sites,
        Field agent,
        Field action,
        Field detail,
        Field next) {

    private static final int MORE_REGIONS = 2;

    /**
     * What is asked of one region.
     *
     * @param name the region of the course; empty in a row that adds one
     */
    public record RegionRow(
            String name,
            Field region,
            Field rest,
            Field loading,
            Field weight,
            Field aid,
            Field change,
            Field signs,
            Field onset) {

        public boolean added() {
            return name.isEmpty();
        }
    }

    /** What is asked of one site of an image. */
    public record SiteRow(Field site, Field extent, Field comparison, Field features) {}

    /** What stands in the fields before anybody types: today, the regions and sites of the course, the last laboratory. */
    public static Typed defaults(Episode episode, LocalDate today) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("on", today.toString());
        fields.putSingle("alp.unit", AlkalinePhosphatase.Unit.U_PER_L.slug());
        List<Known<AlkalinePhosphatase>> results = episode.all(AlkalinePhosphatase.class);
        if (!results.isEmpty()) {
            AlkalinePhosphatase last = results.get(results.size() - 1).fact();
            fields.putSingle("alp.unit", last.unit().slug());
            fields.putSingle("alp.fraction", last.fraction().slug());
            put(fields, "alp.lower", last.lowerLimit());
            put(fields, "alp.upper", last.upperLimit());
            put(fields, "alp.laboratory", last.laboratory());
            put(fields, "alp.method", last.method());
        }
        int row = 0;
        for (Site site : knownSites(episode)) {
            fields.putSingle("m" + row++ + ".site", site.slug());
        }
        return new Typed(fields);
    }

    private static void put(MultivaluedMap<String, String> fields, String name, @Nullable Object value) {
        if (value instanceof Double number) {
            fields.putSingle(
                    name, BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        } else if (value != null) {
            fields.putSingle(name, value.toString());
        }
    }

    /** The sites of the course, those with oedema when last imaged first. */
    private static List<Site> knownSites(Episode episode) {
        List<RegionCourse> regions = episode.regions();
        Stream<Site> oedematous = regions.stream()
                .flatMap(region -> region.mri().sites().stream()
                        .filter(site -> region.mri().latest(site).oedema()));
        Stream<Site> others = regions.stream().flatMap(region -> region.mri().sites().stream());
        return Stream.concat(oedematous, others)
                .distinct()
                .limit(VisitFacts.SITES)
                .toList();
    }

    public static VisitForm of(Episode episode, Form form, Tongue tongue) {
        List<RegionRow> rows = new ArrayList<>();
        for (RegionCourse course : episode.regions()) {
            rows.add(row("r" + rows.size() + ".", course.region().slug(), form, tongue, List.of(course.region())));
        }
        Set<Region> known = episode.regions().stream().map(RegionCourse::region).collect(Collectors.toSet());
        List<Region> others =
                Region.all().stream().filter(region -> !known.contains(region)).toList();
        for (int more = 0; more < MORE_REGIONS; more++) {
            rows.add(row("r" + rows.size() + ".", "", form, tongue, others));
        }
        Set<Site> sites = new LinkedHashSet<>(knownSites(episode));
        Site.all().sorted().forEach(sites::add);
        List<SiteRow> images = new ArrayList<>();
        for (int row = 0; row < VisitFacts.SITES; row++) {
            images.add(site("m" + row + ".", form, tongue, sites));
        }
        return new VisitForm(
                form.refused(),
                form.problems(),
                form.field("on"),
                List.copyOf(rows),
                form.field("alp.value"),
                form.choice("alp.unit", Stream.of(AlkalinePhosphatase.Unit.values())),
                form.field("alp.lower"),
                form.field("alp.upper"),
                form.field("alp.laboratory"),
                form.field("alp.method"),
                form.choice("alp.fraction", Stream.of(AlkalinePhosphatase.Fraction.values())),
                List.copyOf(images),
                form.choice("t.agent", Stream.of(Treatment.Agent.values())),
                form.choice("t.action", Stream.of(Treatment.Action.values())),
                form.field("t.detail"),
                form.field("next"));
    }

    private static RegionRow row(String row, String known, Form form, Tongue tongue, List<Region> offered) {
        Field region = form.choice(
                row + "region", offered.stream(), Region::slug, one -> tongue.capital(tongue.say(one.text())));
        String name = known.isEmpty() ? "" : region.choices().get(0).label();
        return new RegionRow(
                name,
                region,
                form.field(row + "rest"),
                form.field(row + "loading"),
                form.choice(row + "weight", Stream.of(Symptoms.WeightBearing.values())),
                form.choice(
                        row + "aid",
                        Stream.of("yes", "no"),
                        word -> word,
                        word -> "yes".equals(word) ? tongue.pick("yes", "oui") : tongue.pick("no", "non")),
                form.choice(row + "change", Stream.of(Symptoms.Change.values())),
                form.choice(row + "signs", Stream.of(Symptoms.Sign.values())),
                form.field(row + "onset"));
    }

    private static SiteRow site(String row, Form form, Tongue tongue, Set<Site> offered) {
        return new SiteRow(
                form.choice(
                        row + "site", offered.stream(), Site::slug, site -> tongue.capital(tongue.say(site.text()))),
                form.choice(row + "extent", Stream.of(Mri.Extent.values())),
                form.choice(row + "comparison", Stream.of(Mri.Comparison.values())),
                form.choice(row + "features", Stream.of(Mri.Feature.values())));
    }
}
