package org.marrowwatch.dashboard;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Foreseen;
import org.marrowwatch.dashboard.course.Mark;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.flags.Flag;

/**
 * A step that an unanswered flag will take, as it is shown.
 *
 * @param step to whom it goes, in words
 * @param told their names; none when nobody will be told
 * @param owner who looks after the episode
 */
public record ForeseenStep(
        Mark mark,
        String title,
        String address,
        String code,
        String due,
        String step,
        @Nullable String told,
        @Nullable String owner) {

    static ForeseenStep of(Foreseen.Step step, Tongue tongue, ZoneId zone) {
        Flag flag = step.flag();
        return new ForeseenStep(
                Mark.of(flag.severity(), tongue),
                tongue.say(flag.title()) + ", " + tongue.say(flag.subjectText()),
                "/episodes/" + flag.episode() + "#flag-" + flag.id(),
                flag.episode().code(),
                tongue.moment(step.due(), zone),
                tongue.say(step.step()),
                step.told().isEmpty() ? null : String.join(", ", step.told()),
                step.owner());
    }
}
