package org.marrowwatch.rules.laboratory;

/** What a risen alkaline phosphatase may mean; each is the business of one rule. */
enum AlpConcern {
    RISE,
    PRESYMPTOMATIC_RISE,
    PERSISTS_AFTER_REMISSION,
    NEW_RISE_AFTER_REMISSION
}
