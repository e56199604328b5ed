package org.marrowwatch.episode;

import static org.marrowwatch.episode.SubchondralSigns.Concern.CONVERSION;
import static org.marrowwatch.episode.SubchondralSigns.Concern.NONE;
import static org.marrowwatch.episode.SubchondralSigns.Concern.OSTEONECROSIS_SUSPECTED;
import static org.marrowwatch.episode.SubchondralSigns.Concern.WATCH;
import static org.marrowwatch.episode.SubchondralSigns.converted;
import static org.marrowwatch.episode.SubchondralSigns.largeZone;
import static org.marrowwatch.episode.SubchondralSigns.lineOrZone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.SubchondralSigns.Concern;

/** Reads from the images of an episode which subchondral signs stand at which site. */
final class SubchondralReading {

    private final Episode episode;
    private final Optional<Known<? extends Fact>> steroid;
    private final @Nullable LocalDate excluded;

    private SubchondralReading(Episode episode) {
        this.episode = episode;
        this.steroid = episode.circumstances().steroids().stream().findFirst();
        this.excluded = osteonecrosisExcluded(episode);
    }

    /** The signs of every site that has any; a wider name is silent where a part of it says as much. */
    static List<SubchondralSigns> of(Episode episode) {
        TreeSet<Site> named = new TreeSet<>();
        for (Known<Mri> image : episode.all(Mri.class)) {
            for (Mri.Finding finding : image.fact().findings()) {
                if (anySign(finding)) {
                    named.add(finding.site());
                }
            }
        }
        for (Known<Radiograph> image : episode.all(Radiograph.class)) {
            if (image.fact().collapsed() || image.fact().earlyNecrosis()) {
                named.add(image.fact().site());
            }
        }
        if (named.isEmpty()) {
            return List.of();
        }
        SubchondralReading reading = new SubchondralReading(episode);
        List<SubchondralSigns> signs =
                named.stream().flatMap(site -> reading.at(site).stream()).toList();
        return signs.stream()
                .filter(wide -> signs.stream().noneMatch(part -> saysAsMuch(part, wide)))
                .toList();
    }

    private static boolean anySign(Mri.Finding finding) {
        return converted(finding) || largeZone(finding) || lineOrZone(finding);
    }

    private static boolean saysAsMuch(SubchondralSigns part, SubchondralSigns wide) {
        return !part.site().equals(wide.site())
                && wide.site().takesIn(part.site())
                && part.concern().compareTo(wide.concern()) >= 0;
    }

    /** The day up to which osteonecrosis is excluded: only its confirmation takes that back, not a new suspicion. */
    private static @Nullable LocalDate osteonecrosisExcluded(Episode episode) {
        LocalDate excluded = null;
        for (Known<Exclusion> word : episode.all(Exclusion.class)) {
            if (word.fact().cause() == Exclusion.Cause.OSTEONECROSIS) {
                excluded = switch (word.fact().status()) {
                    case EXCLUDED -> word.on();
                    case SUSPECTED -> excluded;
                    case CONFIRMED -> null;
                };
            }
        }
        return excluded;
    }

    private Optional<SubchondralSigns> at(Site site) {
        List<MriReading> readings = readings(site);
        List<Known<Radiograph>> radiographs = standingRadiographs(site, readings);
        Concern concern =
                readings.isEmpty() ? NONE : gravest(readings, last(readings).on());
        for (Known<Radiograph> image : radiographs) {
            concern = graver(concern, concern(image));
        }
        return concern == NONE ? Optional.empty() : Optional.of(signs(site, concern, readings, radiographs));
    }

    private SubchondralSigns signs(
            Site site, Concern concern, List<MriReading> readings, List<Known<Radiograph>> radiographs) {
        List<MriReading> row = row(readings, concern);
        List<Known<Radiograph>> plain =
                radiographs.stream().filter(image -> concern(image) == concern).toList();
        List<MriReading> latest = row.stream()
                .filter(reading -> reading.on().equals(last(row).on()))
                .toList();
        Optional<Known<? extends Fact>> underSteroid = latest.stream()
                .filter(reading -> concern == OSTEONECROSIS_SUSPECTED && lineOrZone(reading.finding()))
                .findFirst()
                .flatMap(reading -> steroidBy(reading.on()));
        Stream<FactId> images =
                Stream.concat(row.stream().map(MriReading::id), plain.stream().map(Known::id));
        return new SubchondralSigns(
                site,
                concern,
                Stream.concat(row.stream().map(MriReading::on), plain.stream().map(Known::on))
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                latest,
                plain.stream().reduce((earlier, later) -> later),
                underSteroid,
                Stream.concat(images, underSteroid.map(Known::id).stream())
                        .distinct()
                        .toList());
    }

    /** The readings that show all of a site; where it has parts, also theirs of the days on which each was read. */
    private List<MriReading> readings(Site site) {
        List<MriReading> readings = new ArrayList<>();
        for (Known<Mri> image : episode.all(Mri.class)) {
            for (Mri.Finding finding : image.fact().findings()) {
                if (finding.site().takesIn(site) || (site.takesIn(finding.site()) && everyPartRead(site, image.on()))) {
                    readings.add(new MriReading(image.id(), image.on(), finding));
                }
            }
        }
        return readings;
    }

    private boolean everyPartRead(Site site, LocalDate day) {
        for (Bone part : site.bone().parts()) {
            if (!read(new Site(site.side(), part), day)) {
                return false;
            }
        }
        return true;
    }

    private boolean read(Site part, LocalDate day) {
        for (Known<Mri> image : episode.all(Mri.class)) {
            if (image.on().equals(day)) {
                for (Mri.Finding finding : image.fact().findings()) {
                    if (finding.site().takesIn(part)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The radiographs with a sign that neither a later sound one nor a later MRI without the sign has refuted. */
    private List<Known<Radiograph>> standingRadiographs(Site site, List<MriReading> readings) {
        List<Known<Radiograph>> standing = new ArrayList<>();
        for (Known<Radiograph> image : episode.all(Radiograph.class)) {
            if (image.fact().site().takesIn(site)) {
                if (image.fact().sound()) {
                    standing.removeIf(earlier -> earlier.on().isBefore(image.on()));
                }
                if (concern(image) != NONE) {
                    standing.add(image);
                }
            }
        }
        standing.removeIf(image -> readings.stream()
                .anyMatch(later -> later.on().isAfter(image.on())
                        && gravest(readings, later.on()).compareTo(concern(image)) < 0));
        return standing;
    }

    /** The readings of the concern since the last day of imaging that did not show it; none if that is the latest. */
    private List<MriReading> row(List<MriReading> readings, Concern concern) {
        List<MriReading> row = new ArrayList<>();
        for (MriReading reading : readings) {
            if (gravest(readings, reading.on()).compareTo(concern) < 0) {
                row.clear();
            } else if (concern(reading).compareTo(concern) >= 0) {
                row.add(reading);
            }
        }
        return row;
    }

    private Concern gravest(List<MriReading> readings, LocalDate day) {
        Concern gravest = NONE;
        for (MriReading reading : readings) {
            if (reading.on().equals(day)) {
                gravest = graver(gravest, concern(reading));
            }
        }
        return gravest;
    }

    private Concern concern(MriReading reading) {
        Mri.Finding finding = reading.finding();
        if (open(reading.on()) && converted(finding)) {
            return CONVERSION;
        }
        boolean lineOrZone = lineOrZone(finding);
        boolean underSteroids = lineOrZone && steroidBy(reading.on()).isPresent();
        if (open(reading.on()) && (underSteroids || largeZone(finding))) {
            return OSTEONECROSIS_SUSPECTED;
        }
        return lineOrZone ? WATCH : NONE;
    }

    private Concern concern(Known<Radiograph> image) {
        if (!open(image.on())) {
            return NONE;
        }
        if (image.fact().collapsed()) {
            return CONVERSION;
        }
        return image.fact().earlyNecrosis() ? OSTEONECROSIS_SUSPECTED : NONE;
    }

    private Optional<Known<? extends Fact>> steroidBy(LocalDate image) {
        return steroid.filter(known -> !known.on().isAfter(image));
    }

    /** Whether nobody has excluded osteonecrosis on the day of an image or after it. */
    private boolean open(LocalDate image) {
        return excluded == null || image.isAfter(excluded);
    }

    private static Concern graver(Concern one, Concern other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static MriReading last(List<MriReading> readings) {
        return readings.get(readings.size() - 1);
    }
}
