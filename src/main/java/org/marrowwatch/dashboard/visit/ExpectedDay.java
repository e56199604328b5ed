package org.marrowwatch.dashboard.visit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.marrowwatch.episode.Region;
import org.marrowwatch.intake.Problem;

/** The form by which a clinician sets the day on which a region is expected to have healed. */
public record ExpectedDay(String region, String name, Field by, Field reason) {

    /**
     * The form as it is shown.
     *
     * @param name the region as the reader says it
     */
    public static ExpectedDay of(Region region, String name, Form form) {
        return new ExpectedDay(
                region.slug(), name, form.field(region.slug() + ".by"), form.field(region.slug() + ".reason"));
    }

    public boolean wrong() {
        return by.wrong() || reason.wrong();
    }

    /** The fact that a filled form states. */
    public static ObjectNode fact(Region region, Typed typed, LocalDate today) {
        ObjectNode fact = JsonNodeFactory.instance
                .objectNode()
                .put("kind", "expected-resolution")
                .put("on", today.toString())
                .put("region", region.slug());
        typed.stated(region.slug() + ".by").ifPresent(day -> fact.put("by", day));
        typed.stated(region.slug() + ".reason").ifPresent(reason -> fact.put("reason", reason));
        return fact;
    }

    /** The field that a problem is about. */
    public static String fieldOf(Region region, Problem problem) {
        return region.slug() + (problem.pointer().equals("/by") ? ".by" : ".reason");
    }
}
