package org.marrowwatch.rules;

import org.marrowwatch.episode.AlkalinePhosphatase.Fraction;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** What a finding is about: a region, a site, a laboratory fraction, or the episode as a whole. */
public record Subject(String slug, Text text) {

    /** The whole course of the patient. */
    public static final Subject EPISODE = new Subject("episode", Text.of("whole course", "toute l'évolution"));

    public static Subject of(Region region) {
        return new Subject(region.slug(), region.text());
    }

    public static Subject of(Site site) {
        return new Subject(site.slug(), site.text());
    }

    public static Subject of(Fraction fraction) {
        return new Subject(
                fraction.slug(),
                Text.of(fraction.text().en() + " ALP", "PAL " + fraction.text().fr()));
    }

    public static Subject of(Term term) {
        return new Subject(term.slug(), term.text());
    }

    /** A rule of the book as the subject of a finding about the book itself. */
    static Subject of(Rule rule) {
        return new Subject(rule.card().id(), rule.card().title());
    }
}
