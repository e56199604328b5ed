package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.MriReading;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Spell;
import org.marrowwatch.rules.Threshold;

/** The bar of a region: unbroken while it was known to be ill, dashed where nothing was heard of it for too long. */
record Illness(Scene scene, Sheet sheet, int y) {

    void draw(RegionCourse course) {
        TreeSet<LocalDate> news = Stream.concat(
                        course.reports().stream().map(Known::on),
                        course.mri().readings().stream()
                                .filter(MriReading::oedema)
                                .map(MriReading::on))
                .collect(Collectors.toCollection(TreeSet::new));
        course.spells().forEach(spell -> draw(spell, news));
    }

    private void draw(Spell spell, TreeSet<LocalDate> news) {
        LocalDate end = Objects.requireNonNullElse(spell.until(), scene.today());
        LocalDate begun = spell.from();
        for (LocalDate heard = begun; heard != null && heard.isBefore(end); heard = news.higher(heard)) {
            LocalDate next = Objects.requireNonNullElse(news.higher(heard), end);
            LocalDate until = next.isBefore(end) ? next : end;
            LocalDate known = heard.plusWeeks(weeks());
            if (known.isBefore(until)) {
                ill(begun, known);
                unheard(known, until);
                begun = until;
            }
        }
        if (begun.isBefore(end)) {
            ill(begun, end);
        }
    }

    private void ill(LocalDate from, LocalDate to) {
        bar("course", from, to, scene.pick("not in remission", "hors rémission"));
    }

    private void unheard(LocalDate from, LocalDate to) {
        bar(
                "unheard",
                from,
                to,
                scene.pick(
                        "no news for over " + weeks() + " weeks",
                        "sans nouvelles depuis plus de " + weeks() + " semaines"));
    }

    private void bar(String style, LocalDate from, LocalDate to, String words) {
        sheet.stroke(Stroke.level(Layer.REPORTS, style, from, to, y));
        sheet.key(new Key(Layer.REPORTS, null, Fill.FULL, style, "", words));
    }

    /** So long a report or an image says how a region is, here as on the body map. */
    private int weeks() {
        return scene.book().settings().count(Threshold.MRI_INTERVAL);
    }
}
