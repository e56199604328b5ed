package org.marrowwatch.dashboard.body;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.body.BodyMap.Arrow;
import org.marrowwatch.dashboard.body.BodyMap.Row;
import org.marrowwatch.dashboard.body.BodyMap.Stop;
import org.marrowwatch.dashboard.body.BodyMap.Suffering;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Text;

/** Draws the body map of a course. */
public final class Mapping {

    private final Episode episode;
    private final Telling telling;
    private final Sights sights;
    private final List<Step> steps;
    private final int shown;
    private final String address;

    private Mapping(Episode episode, LocalDate day, LocalDate wanted, int keepsWeeks, String address, Tongue tongue) {
        this.episode = episode;
        this.telling = new Telling(tongue, keepsWeeks);
        this.sights = new Sights(episode, keepsWeeks);
        this.steps = Step.of(episode, sights, keepsWeeks, List.of(day, wanted));
        this.shown = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).day().equals(wanted))
                .findFirst()
                .orElseThrow();
        this.address = address;
    }

    /**
     * The map of an episode that has the facts dated up to a day, and no others.
     *
     * @param day the last day that can be shown
     * @param wanted the day to be shown; the last where it is none or later
     * @param keepsWeeks so long a report or an image says how a site is
     * @param address of the page, to which the shown day can be appended
     */
    public static BodyMap of(
            Episode episode, LocalDate day, @Nullable LocalDate wanted, int keepsWeeks, String address, Tongue tongue) {
        LocalDate possible = wanted == null || wanted.isAfter(day) ? day : wanted;
        return new Mapping(episode, day, possible, keepsWeeks, address, tongue).draw();
    }

    private Step step() {
        return steps.get(shown);
    }

    private BodyMap draw() {
        return new BodyMap(
                step().day().toString(),
                telling.day(step().day()),
                telling.news(step(), shown == 0 ? null : steps.get(shown - 1)),
                shown,
                steps.size() - 1,
                image(IntStream.iterate(shown - 1, i -> i >= 0, i -> i - 1)),
                image(IntStream.range(shown + 1, steps.size())),
                steps.stream().filter(Step::imaged).map(this::stop).toList(),
                Anatomy.BONES.stream().map(this::drawn).toList(),
                Anatomy.WIDE.stream()
                        .filter(shape -> sights.sites().contains(shape.site()))
                        .map(this::drawn)
                        .toList(),
                sights.unplaced().stream().map(this::row).toList(),
                Move.of(episode).stream()
                        .map(move -> new Arrow(move.on().toString(), move.path(), move.state(step().day())))
                        .toList(),
                brackets(),
                episode.regions().stream()
                        .map(RegionCourse::region)
                        .map(this::suffering)
                        .toList(),
                sights.sites().stream().map(this::row).toList(),
                telling.keepsWeeks(),
                Reel.of(steps, telling));
    }

    private @Nullable Stop image(IntStream candidates) {
        return candidates
                .mapToObj(steps::get)
                .filter(Step::imaged)
                .findFirst()
                .map(this::stop)
                .orElse(null);
    }

    private Stop stop(Step step) {
        return new Stop(
                step.day().toString(),
                telling.day(step.day()),
                address + "map=" + step.day() + "#map",
                step.day().equals(step().day()));
    }

    private Drawn drawn(Shape shape) {
        boolean imaged = sights.sites().contains(shape.site());
        return Drawn.of(shape, imaged ? look(shape.site()) : null, telling.tongue());
    }

    private Row row(Site site) {
        return new Row(site.slug(), name(site.text()), look(site));
    }

    private String name(Text text) {
        return telling.tongue().capital(telling.tongue().say(text));
    }

    private Look look(Site site) {
        return Look.of(step().sights().get(site), telling);
    }

    /** One for each joint that was ever involved. */
    private List<Bracket> brackets() {
        return episode.regions().stream()
                .map(RegionCourse::region)
                .flatMap(region -> Anatomy.joint(region).stream().map(joint -> Bracket.of(region, joint, pain(region))))
                .toList();
    }

    private Suffering suffering(Region region) {
        return new Suffering(region.slug(), name(region.text()), pain(region));
    }

    private @Nullable Pain pain(Region region) {
        return step().aches().stream()
                .filter(ache -> ache.region().equals(region))
                .findFirst()
                .map(ache -> Pain.of(ache, telling))
                .orElse(null);
    }
}
