package org.marrowwatch.dashboard.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marrowwatch.dashboard.course.ImageReading;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Site;

/**
 * Oedema of each site, the first seen first, as bars whose height says how much: a ring for none, a hatched diamond where
 * it was not stated.
 */
final class Sites {

    private final Scene scene;
    private final Sheet sheet;

    private Sites(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    static void draw(Scene scene, Sheet sheet) {
        Map<Site, List<Known<Mri>>> images = new LinkedHashMap<>();
        for (Known<Mri> image : scene.episode().all(Mri.class)) {
            image.fact().findings().stream()
                    .map(Mri.Finding::site)
                    .sorted()
                    .distinct()
                    .forEach(site -> images.computeIfAbsent(site, first -> new ArrayList<>())
                            .add(image));
        }
        String heading = scene.pick("Oedema on MRI", "Œdème à l'IRM");
        if (images.isEmpty()) {
            sheet.empty(heading, scene.pick("no image recorded", "aucune image enregistrée"));
            return;
        }
        sheet.panel(heading);
        images.forEach(new Sites(scene, sheet)::draw);
    }

    private void draw(Site site, List<Known<Mri>> images) {
        String label = scene.tongue().capital(scene.tongue().say(site.text()));
        int y = sheet.lane(label);
        sheet.stroke(Stroke.level(Layer.MRI, "lane", images.get(0).on(), scene.today(), y + 9));
        for (Known<Mri> image : images) {
            for (Mri.Finding finding : image.fact().findings()) {
                if (finding.site().equals(site)) {
                    draw(image, finding, label, y);
                }
            }
        }
    }

    private void draw(Known<Mri> image, Mri.Finding finding, String label, int y) {
        Shape shape = shape(finding.graded());
        Fill fill = switch (shape) {
            case CIRCLE -> Fill.HOLLOW;
            case DIAMOND -> Fill.HATCHED;
            default -> Fill.FULL;
        };
        String words = ImageReading.say(finding, scene.tongue());
        sheet.sign(Sign.of(Layer.MRI, image.on(), y, shape, fill, scene.title(image.on(), words)));
        sheet.key(new Key(Layer.MRI, shape, fill, "", "", scene.tongue().say(finding.graded())));
        sheet.read(image.on(), label, scene.pick("MRI", "IRM"), words);
    }

    private static Shape shape(Mri.Extent extent) {
        return switch (extent) {
            case NONE -> Shape.CIRCLE;
            case SMALL -> Shape.SMALL;
            case MEDIUM -> Shape.MEDIUM;
            case LARGE -> Shape.LARGE;
            case PRESENT -> Shape.DIAMOND;
        };
    }
}
