package org.marrowwatch.api;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Language;
import org.marrowwatch.review.Shelf;

/**
 * The ETag of the rule settings. It begins with the number of the latest choice, which alone decides whether another may
 * be made; the rest tells apart what is written of them on another day, in another language or by another version.
 */
final class SettingsTag {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})-[^\"]*\"");

    private SettingsTag() {}

    static String of(Shelf shelf, LocalDate today, Language language) {
        return "\"" + shelf.edition().number() + "-" + today + "-" + language.tag() + "-"
                + shelf.on(today).fingerprint() + "\"";
    }

    /**
     * The number of the choice that the caller has read.
     *
     * @throws Fault when the caller has not read any, or does not say
     */
    static int seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw Fault.of(Trouble.PRECONDITION_REQUIRED);
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Fault.of(Trouble.PRECONDITION_FAILED);
        }
        return Integer.parseInt(tag.group(1));
    }
}
