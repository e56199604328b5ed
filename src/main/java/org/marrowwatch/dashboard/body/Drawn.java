package org.marrowwatch.dashboard.body;

import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;

/**
 * A site as it is drawn.
 *
 * @param look how it looks on the day; nothing for a site that no image of the course names
 */
public record Drawn(
        String slug,
        String name,
        String path,
        Point mark,
        @Nullable Look look) {

    static Drawn of(Shape shape, @Nullable Look look, Tongue tongue) {
        return new Drawn(
                shape.site().slug(), tongue.capital(tongue.say(shape.site().text())), shape.path(), shape.mark(), look);
    }

    /** What a pointer that rests on it is told. */
    public String title(String colon) {
        return look == null || !look.seen() ? name : name + colon + " " + look.words() + ", " + look.on();
    }
}
