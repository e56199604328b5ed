package org.marrowwatch.dashboard;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.DigestLog;
import org.marrowwatch.alerts.NotSent;
import org.marrowwatch.alerts.Reason;
import org.marrowwatch.alerts.UntoldLog;
import org.marrowwatch.dashboard.course.Mark;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.flags.Flag;

/**
 * Something that was not mailed, as it is shown.
 *
 * @param mark the severity, of a flag
 * @param address where the flag stands
 * @param code of the flag's episode
 * @param instead what became of it instead
 */
public record NotSentLine(
        String at,
        String recipient,
        @Nullable Mark mark,
        String title,
        @Nullable String address,
        @Nullable String code,
        String reason,
        @Nullable String instead) {

    static NotSentLine of(NotSent.Entry entry, Tongue tongue, ZoneId zone) {
        String at = tongue.moment(entry.at(), zone);
        return entry.match(untold -> of(untold, at, tongue), unsent -> of(unsent, at, tongue));
    }

    private static NotSentLine of(UntoldLog.Untold untold, String at, Tongue tongue) {
        Flag flag = untold.flag();
        return new NotSentLine(
                at,
                untold.recipient(),
                Mark.of(flag.severity(), tongue),
                tongue.say(flag.title()) + ", " + tongue.say(flag.subjectText()),
                "/episodes/" + flag.episode() + "#flag-" + flag.id(),
                flag.episode().code(),
                tongue.say(untold.reason()),
                instead(untold, tongue));
    }

    private static @Nullable String instead(UntoldLog.Untold untold, Tongue tongue) {
        if (untold.instead() != null) {
            return tongue.pick("told instead: ", "averti à la place : ") + untold.instead();
        }
        return untold.reason() == Reason.AWAY ? tongue.pick("nobody stands in", "personne ne remplace") : null;
    }

    private static NotSentLine of(DigestLog.Unsent unsent, String at, Tongue tongue) {
        return new NotSentLine(
                at,
                unsent.recipient(),
                null,
                tongue.pick("Digest of ", "Résumé du ") + tongue.say(unsent.day()),
                null,
                null,
                tongue.say(unsent.outcome()),
                null);
    }
}
