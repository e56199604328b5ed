package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the alarms of each hip that nothing has answered. */
final class HipAlarms {

    private static final Set<Symptoms.Sign> SIGNS = EnumSet.of(
            Symptoms.Sign.SUDDEN_WORSENING,
            Symptoms.Sign.SUDDEN_INABILITY_TO_BEAR_WEIGHT,
            Symptoms.Sign.SHORTENING_OR_ROTATION);

    private static final Text UNLOADED_IN_PREGNANCY = Text.of(
            "painful and bearing no weight in or after pregnancy",
            "douloureuse et sans appui possible pendant ou après une grossesse");
    private static final Text INJURY = Text.of("fall or injury", "chute ou traumatisme");
    private static final Text RADIOGRAPH = Text.of("radiograph", "radiographie");
    static final Text MRI = Text.of("MRI", "IRM");

    private final Episode episode;
    private final TreeMap<Region, List<Alarm>> byHip = new TreeMap<>();

    /** Of each hip that bears no weight in or after pregnancy, the report of least pain since it last alarmed. */
    private final Map<Region, Symptoms> unloaded = new HashMap<>();

    private HipAlarms(Episode episode) {
        this.episode = episode;
    }

    /** The alarms of each hip that nothing has answered since, by day. */
    static List<List<Alarm>> unanswered(Episode episode) {
        HipAlarms alarms = new HipAlarms(episode);
        alarms.findReported();
        alarms.findInjuries();
        alarms.findShown();
        if (alarms.byHip.isEmpty()) {
            return List.of();
        }
        HipAnswers answers = new HipAnswers(episode);
        List<List<Alarm>> unanswered = new ArrayList<>();
        for (List<Alarm> ofOneHip : alarms.byHip.values()) {
            List<Alarm> open = new ArrayList<>();
            for (Alarm alarm : ofOneHip) {
                if (!answers.answered(alarm) && !answers.shownAndRecorded(ofOneHip, alarm)) {
                    open.add(alarm);
                }
            }
            open.sort(Comparator.comparing(Alarm::on));
            if (!open.isEmpty()) {
                unanswered.add(List.copyOf(open));
            }
        }
        return List.copyOf(unanswered);
    }

    private void findReported() {
        List<Known<Symptoms>> reports = episode.all(Symptoms.class);
        for (int i = 0; i < reports.size(); i++) {
            Known<Symptoms> report = reports.get(i);
            for (Region region : report.fact().regions()) {
                if (region.area() != Area.HIP) {
                    continue;
                }
                List<Text> signs = signs(report, region);
                Known<Symptoms> before = beforeJump(reports, i, region, Symptoms::loadingOfTen);
                Function<Symptoms, OptionalDouble> which = Symptoms::loadingOfTen;
                if (before == null) {
                    which = Symptoms::restOfTen;
                    before = beforeJump(reports, i, region, which);
                }
                if (before != null) {
                    Alarm.PainJump jump = new Alarm.PainJump(
                            which.apply(before.fact()).orElse(0),
                            which.apply(report.fact()).orElse(0));
                    add(new Alarm(region, report.on(), List.of(before.id(), report.id()), signs, jump, null, null));
                } else if (!signs.isEmpty()) {
                    add(new Alarm(region, report.on(), List.of(report.id()), signs, null, null, null));
                }
            }
        }
    }

    private List<Text> signs(Known<Symptoms> report, Region hip) {
        List<Text> signs = List.of();
        if (!report.fact().signs().isEmpty()) {
            signs = new ArrayList<>();
            for (Symptoms.Sign sign : SIGNS) {
                if (report.fact().has(sign)) {
                    signs.add(sign.text());
                }
            }
        }
        if (newlyUnloadedInPregnancy(report, hip)) {
            signs = new ArrayList<>(signs);
            signs.add(UNLOADED_IN_PREGNANCY);
        }
        return signs;
    }

    /** The first such report of an unbroken row, or one of importantly more pain: unloading is the usual treatment too. */
    private boolean newlyUnloadedInPregnancy(Known<Symptoms> report, Region hip) {
        Symptoms.WeightBearing load = report.fact().weightBearing();
        if (load != Symptoms.WeightBearing.NONE || !report.fact().painful() || !inOrAfterPregnancy(report.on())) {
            if (load != null) {
                unloaded.remove(hip);
            }
            return false;
        }
        Symptoms before = unloaded.get(hip);
        if (before == null || before.importantlyBelow(report.fact())) {
            unloaded.put(hip, report.fact());
            return true;
        }
        boolean less =
                report.fact().pain().isPresent() && pain(report) < before.pain().orElse(Double.MAX_VALUE);
        if (less) {
            unloaded.put(hip, report.fact());
        }
        return false;
    }

    private boolean inOrAfterPregnancy(LocalDate day) {
        for (Pregnancy pregnancy : episode.circumstances().pregnancies()) {
            if (pregnancy.coversUntilMonthsAfter(Alarm.POSTPARTUM_MONTHS, day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The report of least pain, since pain was last as high as a jump reaches, from which this one is a jump. Pain at rest
     * is compared with pain at rest, and pain on loading with pain on loading.
     */
    private static @Nullable Known<Symptoms> beforeJump(
            List<Known<Symptoms>> reports, int index, Region hip, Function<Symptoms, OptionalDouble> which) {
        Known<Symptoms> report = reports.get(index);
        OptionalDouble pain = which.apply(report.fact());
        if (pain.isEmpty() || !Alarm.PainJump.reached(pain.getAsDouble())) {
            return null;
        }
        LocalDate earliest = report.on().minusDays(Alarm.PainJump.DAYS);
        Known<Symptoms> least = null;
        double lowest = Double.MAX_VALUE;
        for (int i = index - 1; i >= 0 && !reports.get(i).on().isBefore(earliest); i--) {
            Known<Symptoms> earlier = reports.get(i);
            OptionalDouble before = which.apply(earlier.fact());
            if (before.isEmpty() || !earlier.fact().regions().contains(hip)) {
                continue;
            }
            if (Alarm.PainJump.reached(before.getAsDouble())) {
                return least;
            }
            if (before.getAsDouble() < lowest && Alarm.PainJump.between(before.getAsDouble(), pain.getAsDouble())) {
                least = earlier;
                lowest = before.getAsDouble();
            }
        }
        return least;
    }

    private static double pain(Known<Symptoms> report) {
        return report.fact().pain().orElse(0);
    }

    private void findInjuries() {
        for (Known<Injury> injury : episode.all(Injury.class)) {
            if (injury.fact().region().area() == Area.HIP) {
                Region hip = injury.fact().region();
                add(new Alarm(hip, injury.on(), List.of(injury.id()), List.of(INJURY), null, null, null));
            }
        }
    }

    private void findShown() {
        for (Known<Radiograph> image : episode.all(Radiograph.class)) {
            Region region = image.fact().site().region();
            if (region.area() == Area.HIP && image.fact().fractured()) {
                add(new Alarm(
                        region,
                        image.on(),
                        List.of(image.id()),
                        List.of(),
                        null,
                        RADIOGRAPH,
                        image.fact().site()));
            }
        }
        for (Known<Mri> image : episode.all(Mri.class)) {
            for (Mri.Finding finding : image.fact().findings()) {
                Region region = finding.site().region();
                if (region.area() == Area.HIP && finding.fractured()) {
                    add(new Alarm(region, image.on(), List.of(image.id()), List.of(), null, MRI, finding.site()));
                }
            }
        }
    }

    private void add(Alarm alarm) {
        byHip.computeIfAbsent(alarm.region(), hip -> new ArrayList<>()).add(alarm);
    }
}
