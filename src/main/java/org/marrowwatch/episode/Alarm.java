package org.marrowwatch.episode;

import static org.marrowwatch.episode.Symptoms.Sign.SHORTENING_OR_ROTATION;
import static org.marrowwatch.episode.Symptoms.Sign.SUDDEN_INABILITY_TO_BEAR_WEIGHT;
import static org.marrowwatch.episode.Symptoms.Sign.SUDDEN_WORSENING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Something recorded of a hip that may mean it has broken. */
public record Alarm(Region region, LocalDate on, FactId fact, List<Text> signs) {

    /** Transient osteoporosis of pregnancy threatens the hip for so many months after delivery. */
    public static final int POSTPARTUM_MONTHS = 6;

    private static final Set<Symptoms.Sign> SIGNS =
            EnumSet.of(SUDDEN_WORSENING, SUDDEN_INABILITY_TO_BEAR_WEIGHT, SHORTENING_OR_ROTATION);

    private static final Text UNLOADED_IN_PREGNANCY = Text.of(
            "painful and bearing no weight in or after pregnancy",
            "douloureuse et sans appui possible pendant ou après une grossesse");

    private static final Text INJURY = Text.of("fall or injury", "chute ou traumatisme");

    /** The alarms of each hip that no image and no recorded fracture of that hip has answered since, by day. */
    static List<List<Alarm>> unanswered(Episode episode) {
        TreeMap<Region, List<Alarm>> byHip = new TreeMap<>();
        for (Known<Symptoms> report : episode.all(Symptoms.class)) {
            for (Region region : report.fact().regions()) {
                List<Text> signs = region.area() == Area.HIP ? signs(episode, report) : List.of();
                if (!signs.isEmpty()) {
                    add(byHip, new Alarm(region, report.on(), report.id(), signs));
                }
            }
        }
        for (Known<Injury> injury : episode.all(Injury.class)) {
            if (injury.fact().region().area() == Area.HIP) {
                add(byHip, new Alarm(injury.fact().region(), injury.on(), injury.id(), List.of(INJURY)));
            }
        }
        return byHip.values().stream()
                .map(alarms -> alarms.stream()
                        .filter(alarm -> !answered(episode, alarm))
                        .sorted(java.util.Comparator.comparing(Alarm::on))
                        .toList())
                .filter(alarms -> !alarms.isEmpty())
                .toList();
    }

    private static void add(TreeMap<Region, List<Alarm>> byHip, Alarm alarm) {
        byHip.computeIfAbsent(alarm.region, hip -> new ArrayList<>()).add(alarm);
    }

    private static List<Text> signs(Episode episode, Known<Symptoms> report) {
        List<Text> signs = new ArrayList<>();
        for (Symptoms.Sign sign : SIGNS) {
            if (report.fact().has(sign)) {
                signs.add(sign.text());
            }
        }
        if (report.fact().weightBearing() == Symptoms.WeightBearing.NONE
                && report.fact().painful()
                && episode.pregnancies().stream()
                        .anyMatch(pregnancy -> pregnancy.coversUntilMonthsAfter(POSTPARTUM_MONTHS, report.on()))) {
            signs.add(UNLOADED_IN_PREGNANCY);
        }
        return signs;
    }

    private static boolean answered(Episode episode, Alarm alarm) {
        boolean radiograph = episode.all(Radiograph.class).stream()
                .filter(image -> !image.fact().findings().contains(Radiograph.Finding.FRACTURE))
                .anyMatch(image -> alarm.sees(image.fact().site(), image.on()));
        boolean mri = episode.all(Mri.class).stream().anyMatch(image -> alarm.isAnsweredBy(image.fact()));
        boolean fracture = episode.all(Fracture.class).stream()
                .anyMatch(found -> alarm.sees(found.fact().site(), found.on()));
        return radiograph || mri || fracture;
    }

    /** An image that shows a fracture is no answer: the flag stands until someone records the fracture itself. */
    private boolean isAnsweredBy(Mri image) {
        List<Mri.Finding> ofThisHip = image.findings().stream()
                .filter(finding -> sees(finding.site(), image.on()))
                .toList();
        return !ofThisHip.isEmpty()
                && ofThisHip.stream().noneMatch(finding -> finding.features().contains(Mri.Feature.FRACTURE_LINE));
    }

    private boolean sees(Site site, LocalDate day) {
        return site.region().equals(region) && !day.isBefore(on);
    }
}
