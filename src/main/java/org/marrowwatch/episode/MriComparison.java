package org.marrowwatch.episode;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The latest reading of a site against the largest earlier one that was measured by the same method. */
public record MriComparison(MriChange change, Method method, MriReading largest, MriReading latest) {

    /**
     * By what two readings are compared: a percentage is a finer grade, and the reader's word stands where all else fails
     * or two grades are equal.
     */
    public enum Method {
        VOLUME,
        PERCENT,
        GRADE,
        READER
    }

    /**
     * The comparison by which a site is judged; empty when nothing comparable was stated.
     *
     * @param earlier readings of oedema at the site by day, at least one
     * @param latest under the site's own name or one that may mean it: then only the reader can compare
     */
    static Optional<MriComparison> of(List<MriReading> earlier, MriReading latest) {
        MriReading previous = earlier.get(earlier.size() - 1);
        Mri.Comparison said = latest.finding().comparison();
        if (!latest.oedema() || said == Mri.Comparison.RESOLVED) {
            return Optional.of(new MriComparison(MriChange.COMPLETE, Method.GRADE, previous, latest));
        }
        if (latest.site().equals(previous.site())) {
            MriComparison measured =
                    weightier(measure(Method.VOLUME, Mri.Finding::volumeMm3, earlier, latest), extent(earlier, latest));
            if (measured != null && !(said != null && measured.leavesItToTheReader(previous))) {
                return Optional.of(measured);
            }
        }
        return Optional.ofNullable(said)
                .map(word -> new MriComparison(MriChange.of(word), Method.READER, previous, latest));
    }

    /** Whether only grades could be compared, and the image before was of the same one: a grade is a wide range. */
    private boolean leavesItToTheReader(MriReading previous) {
        return method == Method.GRADE
                && change == MriChange.STABLE
                && previous.finding().graded() == latest.finding().graded();
    }

    /** Whether a grade was stated of both images, and the same one. */
    public boolean sameGrade() {
        Mri.Extent grade = latest.finding().graded();
        return grade.grade() > 0 && grade == largest.finding().graded();
    }

    /** The latest extent, in the terms of the method: cubic millimetres, percent, a grade or the reader's word. */
    public Object latestExtent() {
        return method == Method.READER && latest.finding().comparison() != null
                ? latest.finding().comparison()
                : said(latest.finding());
    }

    /** The largest earlier extent, in the terms of the method. */
    public Object largestExtent() {
        return said(largest.finding());
    }

    private Object said(Mri.Finding finding) {
        Double number = switch (method) {
            case VOLUME -> finding.volumeMm3();
            case PERCENT -> finding.percent();
            case GRADE, READER -> null;
        };
        return number == null ? finding.graded() : number;
    }

    /** Whether this course is the worse of two sites' or, both being equal, the later known. */
    boolean worseThan(MriComparison other) {
        return change == other.change ? latest.on().isAfter(other.latest.on()) : change.compareTo(other.change) > 0;
    }

    private static @Nullable MriComparison weightier(@Nullable MriComparison one, @Nullable MriComparison other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.change.outweighs(one.change) ? other : one;
    }

    /** By percentage where the largest earlier reading has one, and by the grades that were stated or follow from one. */
    private static @Nullable MriComparison extent(List<MriReading> earlier, MriReading latest) {
        MriComparison percent = measure(Method.PERCENT, Mri.Finding::percent, earlier, latest);
        MriComparison grade = grade(Mri.Finding::graded, earlier, latest);
        boolean ofTheLargest = percent != null
                && grade != null
                && percent.largest.finding().graded().grade()
                        >= grade.largest.finding().graded().grade();
        return ofTheLargest ? weightier(percent, grade(Mri.Finding::extent, earlier, latest)) : grade;
    }

    private static @Nullable MriComparison measure(
            Method method,
            Function<Mri.Finding, @Nullable Double> measure,
            List<MriReading> earlier,
            MriReading latest) {
        MriReading largest = null;
        double then = 0;
        for (MriReading reading : earlier) {
            Double extent = measure.apply(reading.finding());
            if (extent != null && extent > then) {
                largest = reading;
                then = extent;
            }
        }
        Double now = measure.apply(latest.finding());
        return largest == null || now == null
                ? null
                : new MriComparison(MriChange.to(now / then), method, largest, latest);
    }

    private static @Nullable MriComparison grade(
            Function<Mri.Finding, Mri.Extent> extent, List<MriReading> earlier, MriReading latest) {
        MriReading largest = null;
        int then = 0;
        for (MriReading reading : earlier) {
            int grade = extent.apply(reading.finding()).grade();
            if (grade > then) {
                largest = reading;
                then = grade;
            }
        }
        int now = extent.apply(latest.finding()).grade();
        if (largest == null || now == 0) {
            return null;
        }
        MriChange fall = now < then ? MriChange.REGRESSING : MriChange.STABLE;
        return new MriComparison(now > then ? MriChange.PROGRESSING : fall, Method.GRADE, largest, latest);
    }
}
