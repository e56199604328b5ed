package org.marrowwatch.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * @param owner who looks after it now, or nobody; said where that is what it was about
 * @param typed what stood in the form, to be handed back where nothing was done
 */
public record Done(EpisodeId episode, Kind kind, List<Seen> flags, String before, String owner, Typed typed) {

    /**
     * A flag as a reader has seen it, so that an answer to another is not taken for one to it.
     *
     * @param slept the day until which it slept before it was answered, which undoing brings back
     */
    public record Seen(String id, int version, @Nullable LocalDate slept) {

        static Seen of(Flag flag) {
            return new Seen(flag.id().toString(), flag.version(), null);
        }

        /** @throws IllegalArgumentException when it is none */
        static Seen parse(String text) {
            List<String> parts = List.of(text.split("_", -1));
            if (parts.size() < 2) {
                throw new IllegalArgumentException(text);
            }
            return new Seen(
                    UUID.fromString(parts.get(0)).toString(),
                    Integer.parseInt(parts.get(1)),
                    Days.parse(parts.get(parts.size() - 1)).orElse(null));
        }

        Seen after(Flag before) {
            return new Seen(id, version, before.snoozedUntil());
        }

        @Override
        public String toString() {
            return id + "_" + version + (slept == null ? "" : "_" + slept);
        }
    }

    /** The ways in which an answer ends. */
    public enum Kind implements Term {
        ACKNOWLEDGED("Acknowledged.", "Pris en compte."),
        SNOOZED("Snoozed.", "Mis en veille."),
        TAKEN_BACK("Undone.", "Annulé."),
        ASSIGNED("Owner now:", "Responsable désormais :"),
        UNCHANGED("Nothing to change.", "Rien à changer."),
        NO_REASON("Nothing was done: say why.", "Rien n'a été fait : indiquez le motif."),
        NO_DAY(
                "Nothing was done: choose a day from tomorrow to " + Flag.LONGEST_SNOOZE_DAYS + " days from now.",
                "Rien n'a été fait : choisissez un jour entre demain et dans " + Flag.LONGEST_SNOOZE_DAYS + " jours."),
        NO_PERSON(
                "Nothing was done: choose one of the people in the list.",
                "Rien n'a été fait : choisissez une personne de la liste."),
        OTHER_OWNER(
                "Nothing was done: the owner has changed since you opened the page. Owner now:",
                "Rien n'a été fait : le responsable a changé depuis l'ouverture de la page. Responsable actuel :"),
        NO_FLAG("Nothing was done: no flag was chosen.", "Rien n'a été fait : aucun signalement n'a été choisi."),
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
        return new Done(episode, kind, List.of(), "", "", Typed.nothing());
    }

    /** Flags were answered. */
    static Done of(EpisodeId episode, Kind kind, List<Seen> flags) {
        return new Done(episode, kind, flags, "", "", Typed.nothing());
    }

    /** An episode changed hands, or did not because it had before. */
    static Done of(EpisodeId episode, Kind kind, Optional<String> before, Optional<String> owner) {
        return new Done(episode, kind, List.of(), before.orElse(""), owner.orElse(""), Typed.nothing());
    }

    Done handingBack(Typed form) {
        return new Done(episode, kind, flags, before, owner, form);
    }

    /** What an address says was done, as far as it can be understood. */
    static Optional<Done> of(Typed address) {
        try {
            EpisodeId episode = new EpisodeId(UUID.fromString(address.text("of")));
            List<Seen> flags = Stream.of(address.text("flags").split("\\.", -1))
                    .filter(seen -> !seen.isEmpty())
                    .map(Seen::parse)
                    .toList();
            return Term.parse(Kind.class, address.text("done"))
                    .map(kind -> new Done(
                            episode, kind, flags, address.text("before"), address.text("owner"), Typed.nothing()));
        } catch (IllegalArgumentException notAnAnswer) {
            return Optional.empty();
        }
    }

    /** What came of it, said to a reader. */
    public String words(Reader reader) {
        Tongue tongue = reader.tongue();
        if (!assigned() && kind != Kind.OTHER_OWNER) {
            return tongue.say(kind);
        }
        if (assigned() && owner.equals(reader.name())) {
            return tongue.pick("Yours now.", "À vous désormais.");
        }
        return tongue.say(kind) + " " + (owner.isEmpty() ? tongue.pick("nobody", "aucun") : owner) + ".";
    }

    /** The field of the form that is to be mended where nothing was done. */
    public String field() {
        return switch (kind) {
            case NO_DAY -> "until";
            case NO_PERSON, OTHER_OWNER -> "owner";
            case ACKNOWLEDGED, SNOOZED, TAKEN_BACK, ASSIGNED, UNCHANGED, NO_REASON, NO_FLAG, STALE -> "reason";
        };
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
                + "&before=" + URLEncoder.encode(before, StandardCharsets.UTF_8)
                + "&owner=" + URLEncoder.encode(owner, StandardCharsets.UTF_8);
    }
}
