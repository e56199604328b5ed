package org.marrowwatch.episode;

import java.util.Locale;

/** A language in which Marrowwatch speaks to people. */
public enum Language {
    EN(Locale.ENGLISH),
    FR(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a tag such as {@code fr} or {@code fr-CH}; English for all that is not French. */
    public static Language of(String tag) {
        return tag.regionMatches(true, 0, "fr", 0, 2) ? FR : EN;
    }
}
