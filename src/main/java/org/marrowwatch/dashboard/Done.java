package org.marrowwatch.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.flags.Flag;

/**
 * What came of an answer that was given in a row of the worklist, and how it is undone.
 *
 * @param flags those that were answered, as they are now; empty when it was not about flags
 * @param before who looked after the episode before, or nobody
 */
public record Done(EpisodeId episode, Kind kind, List<Seen> flags, String before) {

    /** A flag as a reader has seen it, so that an answer to another is not taken for one to it. */
    public record Seen(String id, int version) {

        static Seen of(Flag flag) {
            return new Seen(flag.id().toString(), flag.version());
        }

        @Override
        public String toString() {
            return id + "_" + version;
        }
    }

    /** The ways in which an answer ends. */
    public enum Kind implements Term {
        ACKNOWLEDGED("Acknowledged.", "Pris en compte."),
        SNOOZED("Snoozed.", "Mis en veille."),
        TAKEN_BACK("Undone.", "Annulé."),
        ASSIGNED("In other hands now.", "Changement de responsable enregistré."),
        UNCHANGED("Nothing to change.", "Rien à changer."),
        NO_REASON("Nothing was done: say why.", "Rien n'a été fait : indiquez le motif."),
        NO_DAY(
                "Nothing was done: choose a day from tomorrow to " + Flag.LONGEST_SNOOZE_DAYS + " days from now.",
                "Rien n'a été fait : choisissez un jour entre demain et dans " + Flag.LONGEST_SNOOZE_DAYS + " jours."),
        NO_PERSON(
                "Nothing was done: choose one of the people in the list.",
                "Rien n'a été fait : choisissez une personne de la liste."),
        STALE(
                "Nothing was done: it has changed since you opened the page. This is how it stands now.",
                "Rien n'a été fait : la situation a changé depuis l'ouverture de la page. Voici l'état actuel.");

        private final Text text;

        Kind(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }

        boolean trouble() {
            return compareTo(NO_REASON) >= 0;
        }
    }

    static Done of(EpisodeId episode, Kind kind) {
        return new Done(episode, kind, List.of(), "");
    }

    /** What an address says was done, as far as it can be understood. */
    static Optional<Done> of(Typed address) {
        try {
            EpisodeId episode = new EpisodeId(UUID.fromString(address.text("of")));
            List<Seen> flags = Stream.of(address.text("flags").split("\\.", -1))
                    .filter(seen -> !seen.isEmpty())
                    .map(seen -> seen.split("_", 2))
                    .map(seen -> new Seen(UUID.fromString(seen[0]).toString(), Integer.parseInt(seen[1])))
                    .toList();
            return Term.parse(Kind.class, address.text("done"))
                    .map(kind -> new Done(episode, kind, flags, address.text("before")));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notAnAnswer) {
            return Optional.empty();
        }
    }

    public String words(Tongue tongue) {
        return tongue.say(kind);
    }

    public boolean trouble() {
        return kind.trouble();
    }

    public boolean assigned() {
        return kind == Kind.ASSIGNED;
    }

    public boolean undoable() {
        return assigned() || kind == Kind.ACKNOWLEDGED || kind == Kind.SNOOZED;
    }

    /** The part of an address by which the next page says it. */
    String text() {
        return "done=" + kind.slug() + "&of=" + episode + "&flags="
                + flags.stream().map(Seen::toString).collect(Collectors.joining("."))
                + "&before=" + URLEncoder.encode(before, StandardCharsets.UTF_8);
    }
}
