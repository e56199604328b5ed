package org.marrowwatch.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Language;

/** Chooses the language of an answer. */
final class Languages {

    private Languages() {}

    /** The first language of an {@code Accept-Language} header, by its weights, that is spoken here; else English. */
    static Language of(@Nullable String header) {
        if (header == null) {
            return Language.EN;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
                if (range.getWeight() > 0) {
                    for (Language language : Language.values()) {
                        if (spoken(range.getRange(), language)) {
                            return language;
                        }
                    }
                }
            }
        } catch (IllegalArgumentException unreadable) {
            // a header that nobody can read is no reason to refuse an answer
        }
        return Language.EN;
    }

    private static boolean spoken(String range, Language language) {
        return range.equals("*") || range.equals(language.tag()) || range.startsWith(language.tag() + "-");
    }
}
