package org.marrowwatch.episode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One course of bone marrow oedema in one patient: all that was recorded, and the clinical questions one can ask of it. */
public final class Episode {

    /** Regions seen within so many days of each other belong to one presentation (our decision). */
    public static final int SAME_PRESENTATION_DAYS = 28;

    /** A region joins a course up to so many months after the onset of the one before it (our decision). */
    public static final int SAME_COURSE_MONTHS = 12;

    /** What is recorded of these after a closure is news that the closure did not know of. */
    private static final Set<FactKind> REOPENING =
            EnumSet.of(FactKind.SYMPTOMS, FactKind.MRI, FactKind.FRACTURE, FactKind.INJURY);

    private final EpisodeId id;
    private final Patient patient;
    private final LocalDate onset;
    private final List<Entry> journal;
    private final List<Entry> facts;
    private final Map<Class<?>, List<Known<?>>> byType = new HashMap<>();
    private final Map<AlkalinePhosphatase.Fraction, AlpCourse> alp = new EnumMap<>(AlkalinePhosphatase.Fraction.class);
    private @Nullable List<RegionCourse> regions;
    private @Nullable List<RegionCourse> openRegions;
    private @Nullable Circumstances circumstances;
    private @Nullable List<SubchondralSigns> subchondralSigns;
    private @Nullable List<List<Alarm>> hipAlarms;
    private @Nullable List<Course> courses;

    private Episode(EpisodeId id, Patient patient, LocalDate onset, List<Entry> journal) {
        this.id = id;
        this.patient = patient;
        this.onset = onset;
        this.journal = Collections.unmodifiableList(journal);
        this.facts = Withdrawal.standing(this.journal);
        for (Entry entry : facts) {
            byType.computeIfAbsent(entry.fact().getClass(), type -> new ArrayList<>())
                    .add(new Known<>(entry.id(), entry.fact()));
        }
    }

    /**
     * An episode from its journal, in any order.
     *
     * @param onset the day on which the first region began to hurt
     */
    public static Episode of(EpisodeId id, Patient patient, LocalDate onset, Collection<Entry> journal) {
        List<Entry> ordered = new ArrayList<>(journal);
        ordered.sort(Entry.ORDER);
        return new Episode(id, patient, onset, ordered);
    }

    /** The episode with more recorded. */
    public Episode with(List<Entry> more) {
        List<Entry> all = new ArrayList<>(journal);
        all.addAll(more);
        return of(id, patient, onset, all);
    }

    /** Whether none of these facts was withdrawn. */
    public boolean standing(Collection<FactId> ids) {
        return ids.stream()
                .allMatch(wanted -> facts.stream().anyMatch(entry -> entry.id().equals(wanted)));
    }

    /** Whether these facts are expected days of regions, for each of which another day was set since. */
    public boolean overruled(Collection<FactId> ids) {
        return !ids.isEmpty() && ids.stream().allMatch(this::overruled);
    }

    private boolean overruled(FactId id) {
        return all(ExpectedResolution.class).stream()
                .filter(known -> known.id().equals(id))
                .anyMatch(known -> !expectedResolution(known.fact().region()).equals(Optional.of(known)));
    }

    /** The episode as the facts dated up to this day show it. A withdrawal acts whatever its own day is. */
    public Episode asOf(LocalDate day) {
        if (journal.isEmpty() || !journal.get(journal.size() - 1).on().isAfter(day)) {
            return this;
        }
        return new Episode(
                id,
                patient,
                onset,
                journal.stream()
                        .filter(entry -> !entry.on().isAfter(day) || entry.fact() instanceof Withdrawal)
                        .toList());
    }

    /** The episode as it was known at an instant: only what had been recorded by then. */
    public Episode knownAt(Instant instant) {
        return new Episode(
                id,
                patient,
                onset,
                journal.stream()
                        .filter(entry -> !entry.recordedAt().isAfter(instant))
                        .toList());
    }

    public EpisodeId id() {
        return id;
    }

    public Patient patient() {
        return patient;
    }

    public LocalDate onset() {
        return onset;
    }

    /** All that was ever recorded, withdrawals and what they withdrew included. */
    public List<Entry> journal() {
        return journal;
    }

    /** What stands: the journal without withdrawn facts. */
    public List<Entry> facts() {
        return facts;
    }

    /** Who recorded a fact. */
    public String recordedBy(FactId fact) {
        for (Entry entry : journal) {
            if (entry.id().equals(fact)) {
                return entry.recordedBy();
            }
        }
        throw new IllegalArgumentException("the episode has no fact " + fact);
    }

    /** The facts of one kind that stand, by day. */
    @SuppressWarnings("unchecked") // the constructor files each fact under its own class
    public <F extends Fact> List<Known<F>> all(Class<F> type) {
        return (List<Known<F>>) (List<?>) byType.getOrDefault(type, List.of());
    }

    /** The first day after this one on which something was recorded as true. */
    public Optional<LocalDate> nextFactAfter(LocalDate day) {
        for (Entry entry : facts) {
            if (entry.on().isAfter(day)) {
                return Optional.of(entry.on());
            }
        }
        return Optional.empty();
    }

    /** The regions that were ever painful or oedematous, in the order in which they were first seen. */
    public List<RegionCourse> regions() {
        if (regions == null) {
            regions = RegionEvidence.courses(this);
        }
        return regions;
    }

    /** The regions that are neither pain-free nor clear on MRI. */
    public List<RegionCourse> openRegions() {
        if (openRegions == null) {
            openRegions = regions().stream().filter(RegionCourse::open).toList();
        }
        return openRegions;
    }

    public Optional<RegionCourse> region(Region region) {
        return regions().stream()
                .filter(course -> course.region().equals(region))
                .findFirst();
    }

    /** The courses of which the episode consists, the first begun first. */
    public List<Course> courses() {
        if (courses == null) {
            courses = Courses.of(this);
        }
        return courses;
    }

    /**
     * The day on which the present course began: the latest that is open, else the latest. What was reported
     * before it belongs to another course.
     */
    public Optional<LocalDate> presentCourseSince() {
        LocalDate since = null;
        boolean open = false;
        for (Course course : courses()) {
            if (course.open() || !open) {
                since = course.onset();
                open = course.open();
            }
        }
        return Optional.ofNullable(since);
    }

    /** What joined each course after its first region, in the order in which it did. */
    public List<Involvement> spread() {
        return courses().stream().flatMap(course -> course.joined().stream()).toList();
    }

    /** The latest open course that went from one region to another. */
    public Optional<Course> courseAcrossRegions() {
        for (int i = courses().size() - 1; i >= 0; i--) {
            Course course = courses().get(i);
            if (course.open() && course.acrossRegionsSince().isPresent()) {
                return Optional.of(course);
            }
        }
        return Optional.empty();
    }

    /** Whether oedema that still stands moved to another bone of a region on a day or after it, as part of its course. */
    public boolean movedWithin(Region region, LocalDate day) {
        return spread().stream()
                .anyMatch(place -> place.image() != null
                        && place.region().equals(region)
                        && !place.since().isBefore(day)
                        && place.open());
    }

    /** What the latest images show of the bone under the cartilage, one a site. */
    public List<SubchondralSigns> subchondralSigns() {
        if (subchondralSigns == null) {
            subchondralSigns = SubchondralReading.of(this);
        }
        return subchondralSigns;
    }

    /** Whether the bone under the cartilage of a site has given way, or bears the double line of osteonecrosis. */
    public boolean convertedAt(Site site) {
        for (SubchondralSigns signs : subchondralSigns()) {
            if (signs.conversionAt(site)) {
                return true;
            }
        }
        return false;
    }

    /** For each hip, what may mean that it has broken, or shows that it has, and nothing has answered since. */
    public List<List<Alarm>> unansweredHipAlarms() {
        if (hipAlarms == null) {
            hipAlarms = HipAlarms.unanswered(this);
        }
        return hipAlarms;
    }

    /** The last day on which the patient was seen, or told how it is. */
    public Optional<LocalDate> lastSeen() {
        return Stream.concat(all(Visit.class).stream(), all(Symptoms.class).stream())
                .map(Known::on)
                .max(LocalDate::compareTo);
    }

    /**
     * The appointment that was made last, unless the patient was seen for it: a visit, or a report of symptoms.
     *
     * @param daysEarly a visit so many days before the appointment is still the one that was booked
     */
    public Optional<BookedVisit> unattendedVisit(int daysEarly) {
        return BookedVisit.unattended(this, daysEarly);
    }

    /** How the regions that are open have done since each agent of which a response is expected was first given. */
    public List<TreatmentResponse> treatmentResponses() {
        return TreatmentResponse.allOf(this);
    }

    /** Whether a clinician has ended the follow-up, and nothing was seen of the patient's bones since. */
    public boolean closed() {
        List<Known<Closure>> closures = all(Closure.class);
        if (closures.isEmpty()) {
            return false;
        }
        LocalDate last = closures.get(closures.size() - 1).on();
        return facts.stream().noneMatch(entry -> entry.on().isAfter(last) && newsOfTheBones(entry.fact()));
    }

    private static boolean newsOfTheBones(Fact fact) {
        return REOPENING.contains(fact.kind()) || (fact instanceof Radiograph film && film.alarming());
    }

    /** Where the episode as a whole stands. */
    public EpisodePhase phase() {
        return EpisodePhase.of(this);
    }

    /** The patient's circumstances through time: pregnancy, transplant, drugs, diseases and exposures. */
    public Circumstances circumstances() {
        if (circumstances == null) {
            circumstances = new Circumstances(all(Context.class), all(Treatment.class));
        }
        return circumstances;
    }

    /** The alkaline phosphatase results of one fraction. */
    public AlpCourse alp(AlkalinePhosphatase.Fraction fraction) {
        AlpCourse known = alp.get(fraction);
        if (known == null) {
            known = AlpCourse.of(this, fraction);
            alp.put(fraction, known);
        }
        return known;
    }

    /** The day since which every region has been in remission; none while one is not. */
    public Optional<LocalDate> inRemissionSince() {
        LocalDate since = null;
        for (RegionCourse region : regions()) {
            Optional<LocalDate> day = region.inRemissionSince();
            if (day.isEmpty()) {
                return Optional.empty();
            }
            since = since == null || day.get().isAfter(since) ? day.get() : since;
        }
        return Optional.ofNullable(since);
    }

    /** Whether every region is in remission and none of the remissions is provisional. */
    public boolean remissionConfirmed() {
        if (inRemissionSince().isEmpty()) {
            return false;
        }
        for (RegionCourse region : regions()) {
            if (region.phase() == Phase.REMISSION_PROVISIONAL) {
                return false;
            }
        }
        return true;
    }

    /** Whether pain of any region was reported on this day or later. */
    public boolean painReportedSince(LocalDate day) {
        for (Known<Symptoms> report : all(Symptoms.class)) {
            if (!report.on().isBefore(day) && report.fact().painful()) {
                return true;
            }
        }
        return false;
    }

    /** What has been said of a cause that must be excluded. */
    public ExclusionCourse exclusion(Exclusion.Cause cause) {
        return ExclusionCourse.of(this, cause);
    }

    /** The first image of a day, or after it, that showed oedema of any bone. */
    public Optional<Known<Mri>> firstMriWithOedema(LocalDate from) {
        for (Known<Mri> image : all(Mri.class)) {
            for (Mri.Finding finding : image.fact().findings()) {
                if (finding.oedema() && !image.on().isBefore(from)) {
                    return Optional.of(image);
                }
            }
        }
        return Optional.empty();
    }

    /** The treatment with an agent that is in force on a day. */
    public Optional<TreatmentCourse> treatment(Treatment.Agent agent, LocalDate day) {
        return TreatmentCourse.of(this, agent, day);
    }

    /** The results of one analyte among which a question can be answered, for example those in the unit it is asked in. */
    public LaboratoryCourse laboratory(Laboratory.Analyte analyte, Predicate<Laboratory> judgeable) {
        return LaboratoryCourse.of(this, analyte, judgeable);
    }

    /** The day by which a clinician expects a region to have healed, if one has said so; the latest word counts. */
    public Optional<Known<ExpectedResolution>> expectedResolution(Region region) {
        Known<ExpectedResolution> latest = null;
        for (Known<ExpectedResolution> known : all(ExpectedResolution.class)) {
            latest = known.fact().region().equals(region) ? known : latest;
        }
        return Optional.ofNullable(latest);
    }

    /** Age in whole years reached in the year of a day, if the year of birth is known. */
    public Optional<Integer> ageIn(LocalDate day) {
        return Optional.ofNullable(patient.birthYear()).map(born -> day.getYear() - born);
    }
}
