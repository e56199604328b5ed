package org.marrowwatch.dashboard.people;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.alerts.Cover;
import org.marrowwatch.alerts.Deputies;
import org.marrowwatch.alerts.Recipients;
import org.marrowwatch.dashboard.words.Tongue;

/** Says to someone what is arranged for when they are away, and what would not work. */
public final class CoverInWords {

    private final Tongue tongue;
    private final LocalDate today;

    /**
     * Words for someone.
     *
     * @param today the day where they are
     */
    public CoverInWords(Tongue tongue, LocalDate today) {
        this.tongue = tongue;
        this.today = today;
    }

    /** What happens while they are away, and when they do not answer. */
    public String meaning(Cover cover, Duration deputyAfter) {
        String deputy = cover.deputy();
        LocalDate from = cover.from();
        if (from == null || over(cover)) {
            return deputy == null
                    ? tongue.pick("Nobody stands in for you.", "Personne ne vous remplace.")
                    : tongue.pick(
                            deputy + " hears of a critical flag of your episodes that you have not answered within "
                                    + wait(deputyAfter) + ".",
                            deputy
                                    + " est averti·e d'un signalement critique de vos épisodes resté sans réponse de votre part après "
                                    + wait(deputyAfter) + ".");
        }
        String away = tongue.capital(days(cover, tongue));
        return deputy == null
                ? tongue.pick(
                        away
                                + " you are away and get no mails, unless a critical flag would reach nobody else. Nobody stands in for you.",
                        away
                                + ", vous êtes en absence et ne recevez aucun courriel, sauf si un signalement critique n'atteignait personne d'autre. Personne ne vous remplace.")
                : tongue.pick(
                        away + " you are away and get no mails, unless a critical flag would reach nobody else. "
                                + deputy + " is then told of your episodes, too.",
                        away
                                + ", vous êtes en absence et ne recevez aucun courriel, sauf si un signalement critique n'atteignait personne d'autre. "
                                + deputy + " est alors averti·e aussi de vos épisodes.");
    }

    private boolean over(Cover cover) {
        LocalDate until = cover.until();
        return until != null && until.isBefore(today);
    }

    private static String days(Cover cover, Tongue tongue) {
        LocalDate from = cover.from();
        LocalDate until = cover.until();
        if (from == null) {
            return "";
        }
        return until == null
                ? tongue.pick("from ", "à partir du ") + tongue.say(from) + tongue.pick(" on", "")
                : tongue.pick("from ", "du ") + tongue.say(from) + tongue.pick(" to ", " au ") + tongue.say(until);
    }

    private String wait(Duration time) {
        return time.toMinutesPart() == 0 && time.toHours() > 0
                ? time.toHours() + tongue.pick(time.toHours() == 1 ? " hour" : " hours", " h")
                : time.toMinutes() + tongue.pick(" minutes", " minutes");
    }

    /**
     * Why the arrangement would not work; nothing when it does.
     *
     * @param account the deputy; none when there is no such account
     * @param theirs what the deputy has arranged
     */
    public List<String> troubles(Cover cover, @Nullable Account account, Cover theirs) {
        String deputy = cover.deputy();
        if (deputy == null) {
            return List.of();
        }
        if (account == null || account.suspended() || !account.role().alerted()) {
            return List.of(tongue.pick(
                    deputy + " no longer treats here, so nobody stands in for you. Choose somebody else.",
                    deputy + " n'exerce plus ici : personne ne vous remplace. Choisissez quelqu'un d'autre."));
        }
        if (!Recipients.mayBeTold(account)) {
            return List.of(tongue.pick(
                    deputy + " has no confirmed address, so no mail gets there.",
                    deputy + " n'a pas d'adresse confirmée : aucun courriel ne lui parvient."));
        }
        return overlap(cover, theirs)
                ? List.of(tongue.pick(
                        deputy + " is away, too, " + days(theirs, tongue) + "; meanwhile the deputy of " + deputy
                                + " stands in, if there is one.",
                        deputy + " est aussi en absence, " + days(theirs, tongue)
                                + " ; son propre remplaçant prend alors le relais, s'il y en a un."))
                : List.of();
    }

    /** Whether both are away at the same time, or the deputy is now. */
    private boolean overlap(Cover cover, Cover theirs) {
        LocalDate from = cover.from();
        LocalDate theirFrom = theirs.from();
        if (theirFrom == null || over(theirs)) {
            return false;
        }
        if (from == null || over(cover)) {
            return theirs.away(today);
        }
        return !from.isAfter(last(theirs)) && !theirFrom.isAfter(last(cover));
    }

    private static LocalDate last(Cover cover) {
        return Optional.ofNullable(cover.until()).orElse(LocalDate.MAX);
    }

    /** That someone stands in for others. */
    public static List<String> standingIn(List<Deputies.Away> others, Tongue tongue) {
        return others.stream()
                .map(other -> other.until() == null
                        ? tongue.pick(
                                "You stand in for " + other.name() + " until further notice.",
                                "Vous remplacez " + other.name() + " jusqu'à nouvel ordre.")
                        : tongue.pick(
                                "You stand in for " + other.name() + " until " + tongue.say(other.until()) + ".",
                                "Vous remplacez " + other.name() + " jusqu'au " + tongue.say(other.until()) + "."))
                .toList();
    }
}
