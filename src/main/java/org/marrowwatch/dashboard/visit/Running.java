package org.marrowwatch.dashboard.visit;

import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.episode.TreatmentCourse;

/**
 * A treatment that was started and has no end, with the question whether it ends now.
 *
 * @param row what the names of its fields begin with
 * @param since how it is taken, and since when
 * @param stop whether it is ticked that it ends
 */
public record Running(String row, String agent, String name, String since, boolean stop) {

    static Running of(String row, Treatment.Agent agent, TreatmentCourse course, Form form, Previously before) {
        Tongue tongue = form.tongue();
        String route = course.route() == null ? "" : course.route() + ", ";
        return new Running(
                row,
                agent.slug(),
                tongue.capital(tongue.say(agent)),
                route + tongue.pick("since ", "depuis le ") + before.day(course.began()),
                form.typed().any(row + "stop"));
    }
}
