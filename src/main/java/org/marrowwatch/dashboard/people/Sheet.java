package org.marrowwatch.dashboard.people;

import java.util.List;

/**
 * What is shown of an account and of what it is told, beside the form of the account itself.
 *
 * @param told what its owner is told by mail, in sentences to that person
 * @param away what is arranged for an absence, likewise
 * @param awayTroubles why that would not work
 * @param standsIn for whom its owner acts now
 * @param teams its owner's teams
 * @param teamed whether there are teams at all
 * @param criticalTold whether critical flags reach anybody
 * @param keptHere whether mails stay on this machine
 */
public record Sheet(
        Person person,
        List<String> told,
        SubscriptionForm subscription,
        List<String> away,
        List<String> awayTroubles,
        CoverForm cover,
        List<String> standsIn,
        List<String> teams,
        boolean teamed,
        boolean criticalTold,
        boolean keptHere) {}
