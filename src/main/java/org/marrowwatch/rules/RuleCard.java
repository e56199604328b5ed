package org.marrowwatch.rules;

import org.marrowwatch.episode.Text;

/**
 * What a clinician reads about a rule. Numbers in its texts come from the constants that the rule computes with.
 *
 * @param id the stable slug that flags carry
 * @param version raised by one when the rule's meaning changes
 * @param title the concern, as said at a hand-over
 * @param because when it is raised and why that matters
 * @param clearsWhen what would clear it
 * @param source where the numbers come from
 * @param grade on what ground it stands
 */
public record RuleCard(String id, int version, Text title, Text because, Text clearsWhen, String source, Grade grade) {}
