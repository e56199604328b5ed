package org.marrowwatch.dashboard.body;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Site;

/**
 * The body map on which sites are picked.
 *
 * @param bones those with their own place
 * @param wide the sites that name no compartment; they are shown on the drawing and picked beside it
 * @param besides the sites to be picked beside the drawing: the wide ones and those that lie outside it
 * @param extents how much oedema there may be
 */
public record Picker(List<Drawn> bones, List<Drawn> wide, List<Choice> besides, List<Choice> extents) {

    /** A slug and what people call it. */
    public record Choice(String slug, String name) {}

    /** A way for templates to it: {@code body:picker(tongue)}. */
    @TemplateExtension(namespace = "body", matchName = "picker")
    static Picker of(Tongue tongue) {
        return new Picker(
                drawn(Anatomy.BONES, tongue),
                drawn(Anatomy.WIDE, tongue),
                outside()
                        .map(site -> new Choice(site.slug(), tongue.capital(tongue.say(site.text()))))
                        .toList(),
                extents(tongue));
    }

    /** How much oedema there may be, for legends: {@code body:extents(tongue)}. */
    @TemplateExtension(namespace = "body")
    static List<Choice> extents(Tongue tongue) {
        return Stream.of(Mri.Extent.values())
                .map(extent -> new Choice(
                        extent.slug(),
                        extent == Mri.Extent.NONE ? tongue.pick("no oedema", "pas d'œdème") : tongue.say(extent)))
                .toList();
    }

    private static List<Drawn> drawn(List<Shape> shapes, Tongue tongue) {
        return shapes.stream().map(shape -> Drawn.of(shape, null, tongue)).toList();
    }

    /** Every site that cannot be picked on the drawing itself. */
    static Stream<Site> outside() {
        return Site.all()
                .filter(site ->
                        Anatomy.BONES.stream().noneMatch(shape -> shape.site().equals(site)));
    }

    public Scene scene() {
        return Scene.STILL;
    }
}
