package org.marrowwatch.dashboard.settings;

import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.review.Preview.Effect;

/** Says what would happen to flags. */
final class Effects {

    private Effects() {}

    /** What would happen to one flag. */
    static String say(Effect effect, Tongue tongue) {
        return switch (effect) {
            case RAISED -> tongue.pick("would be raised", "apparaîtrait");
            case CLEARED -> tongue.pick("would be cleared", "disparaîtrait");
            case WORSENED -> tongue.pick("would become more urgent", "deviendrait plus urgent");
            case EASED -> tongue.pick("would become less urgent", "deviendrait moins urgent");
        };
    }

    private static String ofSeveral(Effect effect, Tongue tongue) {
        return switch (effect) {
            case RAISED -> tongue.pick("would be raised", "apparaîtraient");
            case CLEARED -> tongue.pick("would be cleared", "disparaîtraient");
            case WORSENED -> tongue.pick("would become more urgent", "deviendraient plus urgents");
            case EASED -> tongue.pick("would become less urgent", "deviendraient moins urgents");
        };
    }

    /** What would happen to so many flags; nothing when there are none. */
    static String say(Effect effect, int flags, Tongue tongue) {
        if (flags == 0) {
            return "";
        }
        return flags == 1
                ? "1 " + tongue.pick("flag ", "signalement ") + say(effect, tongue)
                : flags + tongue.pick(" flags ", " signalements ") + ofSeveral(effect, tongue);
    }

    /** What would happen to so many flags on so many episodes; nothing when there are none. */
    static String say(Effect effect, int flags, int episodes, Tongue tongue) {
        if (flags == 0) {
            return "";
        }
        return say(effect, flags, tongue)
                + tongue.pick(", on ", ", sur ")
                + episodes
                + (episodes == 1 ? tongue.pick(" episode", " épisode") : tongue.pick(" episodes", " épisodes"));
    }
}
