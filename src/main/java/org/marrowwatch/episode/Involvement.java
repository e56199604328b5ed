package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A region, or a bone within one, that joined a course after its first.
 *
 * @param joined the region
 * @param image the first sight of the bone, where that joined a region that was already involved
 * @param earlier the region it is compared with; of a bone its own
 */
public record Involvement(RegionCourse joined, @Nullable MriReading image, RegionCourse earlier, Spread spread) {

    static Involvement of(RegionCourse joined, RegionCourse earlier, Spread spread) {
        return new Involvement(joined, null, earlier, spread);
    }

    static Involvement within(RegionCourse region, MriReading image) {
        return new Involvement(
                region,
                image,
                region,
                Spread.within(region.mri().nearestBefore(image).site(), image.site()));
    }

    public Region region() {
        return joined.region();
    }

    /** The bone, where it joined a region that was already involved. */
    public @Nullable Site site() {
        return image == null ? null : image.site();
    }

    /** The bones as far as MRI knows them, else the region. */
    public List<?> place() {
        return image == null ? joined.place() : List.of(image.site());
    }

    public LocalDate since() {
        return image == null ? joined.onset() : image.on();
    }

    /** The region it is compared with. */
    public Region from() {
        return earlier.region();
    }

    /** The first bone known of what it is compared with, else the region. */
    public Object fromPlace() {
        return image == null
                ? earlier.place().get(0)
                : earlier.mri().nearestBefore(image).site();
    }

    /** When that began. */
    public LocalDate fromSince() {
        return image == null ? earlier.onset() : earlier.beganAt(earlier.mri().nearestBefore(image));
    }

    /** Whether it still hurts or shows oedema, not counting a relapse: that is another spell. */
    public boolean open() {
        if (image == null) {
            return joined.openInFirstSpell();
        }
        Relapse relapse = joined.relapse();
        boolean thisSpell = relapse == null || !since().isBefore(relapse.on());
        return thisSpell && joined.open() && joined.mri().latest(image.site()).oedema();
    }

    /** Seen on MRI; pain alone is a suspicion. */
    public boolean confirmed() {
        return joined.confirmed();
    }

    /** What shows both ends. */
    public List<FactId> evidence() {
        Set<FactId> both = new LinkedHashSet<>(4);
        if (image == null) {
            both.addAll(earlier.firstEvidence());
            both.addAll(joined.firstEvidence());
        } else {
            both.add(earlier.mri().nearestBefore(image).id());
            both.add(image.id());
        }
        return List.copyOf(both);
    }
}
