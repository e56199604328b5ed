package org.marrowwatch.api;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;

/**
 * The ETag of a flag. It begins with the flag's version, which alone decides whether an answer may be given; the rest
 * tells apart what is written of it in another language or on another day.
 */
final class FlagTag {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})(-[a-z]{2}-[0-9-]+)?\"");

    private FlagTag() {}

    static String of(Flag flag, LocalDate day, Language language) {
        return "\"" + flag.version() + "-" + language.tag() + "-" + day + "\"";
    }

    /**
     * Makes sure that the caller has seen the flag as it is.
     *
     * @throws Fault when it has not, or does not say
     */
    static void require(Flag flag, @Nullable String ifMatch) {
        if (ifMatch == null) {
            throw Fault.of(Trouble.PRECONDITION_REQUIRED);
        }
        for (String tag : ifMatch.split(",", -1)) {
            Matcher matcher = TAG.matcher(tag.strip());
            boolean same = matcher.matches() && Integer.parseInt(matcher.group(1)) == flag.version();
            if (same || tag.strip().equals("*")) {
                return;
            }
        }
        throw Fault.of(Trouble.PRECONDITION_FAILED);
    }
}
