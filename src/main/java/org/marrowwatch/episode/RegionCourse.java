package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The course of one region within an episode: when it began, what was reported and imaged, and where it stands. */
public final class RegionCourse {

    private static final int PLACES_NAMED = 3;
    private static final Text AND_OTHERS = Text.of("and others", "et d'autres");

    private final Region region;
    private final LocalDate firstSeen;
    private final LocalDate onset;
    private final List<Known<Symptoms>> reports;
    private final MriCourse mri;
    private final Remission remission;
    private @Nullable Boolean open;
    private @Nullable Boolean improving;
    private @Nullable List<?> place;
    private @Nullable List<FactId> latestEvidence;
    private @Nullable MriCourse mriOfSpell;

    RegionCourse(Region region, LocalDate firstSeen, LocalDate onset, RegionEvidence evidence) {
        this.region = region;
        this.firstSeen = firstSeen;
        this.onset = onset;
        this.reports = evidence.reports;
        this.mri = new MriCourse(evidence.readings);
        this.remission = Remission.of(reportsSince(firstSeen), mri, onset);
    }

    public Region region() {
        return region;
    }

    /** The first day on which the region was known to be painful or oedematous. */
    public LocalDate firstSeen() {
        return firstSeen;
    }

    /** The day from which the region's clock runs: its onset or, after a relapse, the relapse. */
    public LocalDate clockStart() {
        return remission.clockStart();
    }

    /** The day on which the region first began to hurt. */
    public LocalDate onset() {
        return onset;
    }

    /** The symptom reports that speak of the region, by day. */
    public List<Known<Symptoms>> reports() {
        return reports;
    }

    public Optional<Known<Symptoms>> latestReport() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }

    public Optional<Known<Symptoms>> lastPainfulReport() {
        for (int i = reports.size() - 1; i >= 0; i--) {
            if (reports.get(i).fact().painful()) {
                return Optional.of(reports.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The reports of pain from a day on, where the pain of an earlier day has lasted: none when the latest report is of no
     * pain, or the region was free of pain on that earlier day or between.
     *
     * @param from the first day of the reports wanted
     */
    public List<Known<Symptoms>> painLasting(LocalDate since, LocalDate from) {
        List<Known<Symptoms>> pain = new ArrayList<>();
        if (clockStart().isAfter(since)) {
            return List.of();
        }
        boolean lasted = true;
        boolean painful = false;
        for (Known<Symptoms> report : reports) {
            boolean free = report.fact().painFree();
            // up to the earlier day only the last word counts, after it every word does
            lasted = !free && (lasted || !report.on().isAfter(since));
            painful = report.fact().painful();
            if (painful && !report.on().isBefore(from)) {
                pain.add(report);
            }
        }
        return lasted && painful ? pain : List.of();
    }

    /** The first report of pain and the first image of oedema, those of the two that exist. */
    public List<FactId> firstEvidence() {
        List<FactId> evidence = new ArrayList<>(2);
        for (Known<Symptoms> report : reports) {
            if (report.fact().painful()) {
                evidence.add(report.id());
                break;
            }
        }
        mri.baseline().map(MriReading::id).ifPresent(evidence::add);
        return evidence;
    }

    /** What the present judgement of the region rests on: its first evidence, the latest report, the latest image. */
    public List<FactId> latestEvidence() {
        if (latestEvidence == null) {
            Set<FactId> evidence = new LinkedHashSet<>(firstEvidence());
            latestReport().map(Known::id).ifPresent(evidence::add);
            mri.last().map(MriReading::id).ifPresent(evidence::add);
            latestEvidence = List.copyOf(evidence);
        }
        return latestEvidence;
    }

    public MriCourse mri() {
        return mri;
    }

    /** The images of the present spell: after a relapse, what was imaged before it says nothing of it. */
    public MriCourse mriOfSpell() {
        if (mriOfSpell == null) {
            mriOfSpell = relapse() == null ? mri : imagedFrom(clockStart());
        }
        return mriOfSpell;
    }

    private MriCourse imagedFrom(LocalDate day) {
        List<MriReading> readings = new ArrayList<>();
        for (MriReading reading : mri.readings()) {
            if (!reading.on().isBefore(day)) {
                readings.add(reading);
            }
        }
        return new MriCourse(readings);
    }

    /** The last that was heard of the region, in words or by an image that showed its oedema. */
    public LastWord lastWord() {
        return LastWord.of(this);
    }

    /** The day since which each report of the present spell said that it hurts; none if the latest does not. */
    public Optional<LocalDate> painfulSince() {
        LocalDate since = null;
        boolean clear = mri.clear();
        for (int i = reports.size() - 1; i >= 0; i--) {
            Known<Symptoms> report = reports.get(i);
            if (!report.fact().painful() || (clear && mri.clearSince(report.on()))) {
                break;
            }
            since = report.on();
        }
        return Optional.ofNullable(since).map(day -> day.isBefore(clockStart()) ? clockStart() : day);
    }

    public Phase phase() {
        return remission.phase() == Phase.ACTIVE && improving() ? Phase.IMPROVING : remission.phase();
    }

    /** The first of the pain-free reports on which the present remission rests. */
    public Optional<LocalDate> inRemissionSince() {
        return Optional.ofNullable(remission.first()).map(Known::on);
    }

    /** The last relapse, also when the region has healed again since. */
    public @Nullable Relapse relapse() {
        return remission.relapse();
    }

    /** The last relapse up to a day. */
    @Nullable
    Relapse relapseBy(LocalDate day) {
        Relapse last = null;
        for (Relapse relapse : relapses()) {
            last = relapse.on().isAfter(day) ? last : relapse;
        }
        return last;
    }

    /** All its relapses, the first one first. */
    List<Relapse> relapses() {
        return remission.relapses();
    }

    /** The times in which it was ill, the first one first; the last may go on. */
    public List<Spell> spells() {
        List<Spell> spells = new ArrayList<>();
        LocalDate from = onset;
        for (Relapse relapse : relapses()) {
            spells.add(new Spell(from, relapse.healedOn()));
            from = relapse.on();
        }
        spells.add(new Spell(from, open() ? null : wellSince().orElse(null)));
        return spells;
    }

    private Optional<LocalDate> wellSince() {
        return inRemissionSince().or(() -> mri.last().map(MriReading::on));
    }

    /** Neither free of pain nor, since the last report of pain, clear on MRI. */
    public boolean open() {
        if (open == null) {
            open = !remission.phase().remission() && !clearOnMriSincePain();
        }
        return open;
    }

    /** Open since its onset: not refuted by MRI, and not again after a remission, which is a relapse. */
    public boolean openInFirstSpell() {
        return relapse() == null && open() && !refuted();
    }

    /** Whether it was open at the end of a day, as the facts dated up to it show. */
    boolean openOn(LocalDate day) {
        return !firstSeen.isAfter(day)
                && new RegionCourse(region, firstSeen, onset, RegionEvidence.of(this, day)).open();
    }

    /** Seen on MRI; pain alone is a suspicion. */
    public boolean confirmed() {
        return !mri.sites().isEmpty();
    }

    /** It only hurt, and an image taken since then shows no oedema. */
    public boolean refuted() {
        return mri.sites().isEmpty()
                && mri.last().filter(image -> !image.on().isBefore(firstSeen)).isPresent();
    }

    /** The bones that showed oedema when the region was first imaged, three at most, or the region where none did. */
    public List<?> place() {
        if (place == null) {
            place = findPlace();
        }
        return place;
    }

    private List<?> findPlace() {
        List<Site> sites = mri.firstSites();
        if (sites.isEmpty()) {
            return List.of(region);
        }
        return sites.size() <= PLACES_NAMED
                ? sites
                : Stream.concat(sites.stream().limit(PLACES_NAMED), Stream.of(AND_OTHERS))
                        .toList();
    }

    /**
     * Whether oedema moved to a bone of the region in the present spell. The first images of a relapse show where that
     * began, and what moved before it belongs to the spell that had healed.
     */
    public boolean shifted() {
        for (MriReading image : mri.laterSites()) {
            if (!image.on().isBefore(clockStart()) && !presentsRelapse(image)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an image is of the first four weeks in which a relapse was imaged. */
    boolean presentsRelapse(MriReading image) {
        Relapse relapse = relapseBy(image.on());
        if (relapse == null) {
            return false;
        }
        for (MriReading reading : mri.readings()) {
            if (reading.oedema() && !reading.on().isBefore(relapse.on())) {
                return !image.on().isAfter(reading.on().plusDays(Episode.SAME_PRESENTATION_DAYS));
            }
        }
        return false;
    }

    /** When oedema that an image showed began: with the region, or on the day of the image if it came later. */
    LocalDate beganAt(MriReading image) {
        return mri.presents(image) ? onset : image.on();
    }

    private boolean clearOnMriSincePain() {
        return lastPainfulReport()
                // a remainder that is only said to be better may be reported on the day of the clear image
                .map(report -> mri.clearSince(
                        report.fact().betterWithoutFigure() ? report.on().minusDays(1) : report.on()))
                .orElseGet(mri::clear);
    }

    /** Important improvement by the latest report against the worst before it; by MRI where reports cannot tell. */
    public boolean improving() {
        if (improving == null) {
            improving = Improvement.by(reportsSince(clockStart()))
                    .orElseGet(() -> mri.change()
                            .filter(change -> change == MriChange.REGRESSING || change == MriChange.COMPLETE)
                            .isPresent());
        }
        return improving;
    }

    private List<Known<Symptoms>> reportsSince(LocalDate day) {
        int first = 0;
        while (first < reports.size() && reports.get(first).on().isBefore(day)) {
            first++;
        }
        return reports.subList(first, reports.size());
    }
}
