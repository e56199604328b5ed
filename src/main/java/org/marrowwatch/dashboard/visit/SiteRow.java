package org.marrowwatch.dashboard.visit;

import java.util.Optional;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Site;

/**
 * What is asked of one site of an image.
 *
 * @param row what the names of its fields begin with
 * @param name the site of the course; empty in a row that adds one
 * @param remarkable whether features are ticked or wrong
 * @param measured whether sizes stand in it
 */
public record SiteRow(
        String row,
        String name,
        boolean remarkable,
        boolean measured,
        Field site,
        Field extent,
        Field comparison,
        Field features,
        Field percent,
        Field volume,
        Field thickness,
        Field length) {

    public boolean added() {
        return name.isEmpty();
    }

    static SiteRow of(String row, Form form, Previously before) {
        Tongue tongue = form.tongue();
        boolean added = form.typed().any(row + "added");
        Optional<Site> place =
                added ? Optional.empty() : Site.parse(form.typed().text(row + "site"));
        Field features = asked("features", row + "features", form);
        Field percent = asked("percent", row + "percent", form);
        Field volume = asked("volumeMm3", row + "volume", form);
        Field thickness = asked("zoneThicknessMm", row + "thickness", form);
        Field length = asked("zoneLengthMm", row + "length", form);
        return new SiteRow(
                row,
                place.map(site -> tongue.capital(tongue.say(site.text()))).orElse(""),
                features.wrong() || form.typed().any(features.name()),
                form.typed().any(percent.name(), volume.name(), thickness.name(), length.name()),
                byArea(asked("site", row + "site", form), tongue),
                asked("extent", row + "extent", form)
                        .last(place.map(site -> before.ofSite(site, finding -> tongue.say(finding.extent())))
                                .orElse("")),
                asked("comparison", row + "comparison", form),
                features,
                percent,
                volume,
                thickness,
                length);
    }

    private static Field asked(String name, String field, Form form) {
        return form.asked(Questions.ofFinding(name), field);
    }

    /** A long list is read by its headings. */
    static Field byArea(Field field, Tongue tongue) {
        return field.of(field.choices().stream()
                .map(choice -> choice.in(Site.parse(choice.value())
                        .map(site -> tongue.capital(tongue.say(site.bone().area())))
                        .orElse("")))
                .toList());
    }
}
