package org.marrowwatch.dashboard.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.alerts.Escalations;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Withdrawal;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagId;

/** Everything that happened in a course, the newest first: facts, and what became of flags. */
public final class Timeline {

    private final Tongue tongue;
    private final ZoneId zone;
    private final TreeMap<LocalDate, List<Item>> days = new TreeMap<>(Comparator.reverseOrder());

    public Timeline(Tongue tongue, ZoneId zone) {
        this.tongue = tongue;
        this.zone = zone;
    }

    /** One day and what happened on it. */
    public record Day(String day, List<Item> items) {}

    /**
     * One thing that happened.
     *
     * @param anchor what links to it
     * @param fact the fact's id when it may be withdrawn
     * @param withdrawn why it does not stand any more
     * @param mark the severity, of a flag
     */
    public record Item(
            String anchor,
            String kind,
            String sentence,
            String by,
            Instant at,
            @Nullable String fact,
            @Nullable String withdrawn,
            @Nullable Mark mark) {}

    /** Puts in every fact of an episode, those withdrawn included. */
    public Timeline facts(Episode episode) {
        Map<FactId, String> withdrawn = new HashMap<>();
        for (Entry entry : episode.journal()) {
            if (entry.fact() instanceof Withdrawal withdrawal) {
                withdrawn.put(withdrawal.fact(), withdrawal.reason());
            }
        }
        episode.journal().forEach(entry -> add(entry.on(), item(entry, withdrawn.get(entry.id()))));
        return this;
    }

    private Item item(Entry entry, @Nullable String withdrawn) {
        boolean stands = withdrawn == null && !(entry.fact() instanceof Withdrawal);
        return new Item(
                "fact-" + entry.id(),
                tongue.say(entry.fact().kind()),
                Sentences.of(entry.fact(), tongue),
                entry.recordedBy() + ", " + tongue.moment(entry.recordedAt(), zone),
                entry.recordedAt(),
                stands ? entry.id().toString() : null,
                withdrawn,
                null);
    }

    /** Puts in what became of flags up to a moment. */
    public Timeline flags(List<FlagBoard.Event> history, List<Flag> flags, Instant until) {
        Map<FlagId, Flag> byId = flags.stream().collect(Collectors.toMap(Flag::id, flag -> flag));
        int number = 0;
        for (FlagBoard.Event event : history) {
            number++;
            if (!event.at().isAfter(until)) {
                String anchor = "event-" + number;
                Optional.ofNullable(byId.get(event.flag()))
                        .ifPresent(flag -> add(event.day(), item(event, flag, anchor)));
            }
        }
        return this;
    }

    private Item item(FlagBoard.Event event, Flag flag, String anchor) {
        String sentence = tongue.say(flag.title())
                + ", "
                + tongue.say(flag.subjectText())
                + tongue.pick(": ", " : ")
                + tongue.say(event.kind())
                + tongue.also(event.reason());
        return new Item(
                anchor,
                tongue.pick("flag", "signalement"),
                sentence,
                (event.by() == null ? "Marrowwatch" : event.by()) + ", " + tongue.moment(event.at(), zone),
                event.at(),
                null,
                null,
                Mark.of(flag.severity(), tongue));
    }

    /** Puts in the mails that told of the episode up to a moment, as they stood then. */
    public Timeline mails(List<MailLog.Mention> mails, Instant until) {
        for (MailLog.Mention mail : mails) {
            if (!mail.createdAt().isAfter(until)) {
                String sentence = tongue.capital(tongue.say(mail.kind()))
                        + tongue.pick(" to ", " à ")
                        + mail.recipient()
                        + tongue.pick(": ", " : ")
                        + tongue.say(mail.at(until));
                happened(
                        "mail-" + mail.mail(),
                        tongue.pick("mail", "courriel"),
                        sentence,
                        "Marrowwatch",
                        mail.createdAt());
            }
        }
        return this;
    }

    /** Puts in the steps by which unanswered flags went to others up to a moment. */
    public Timeline escalations(List<Escalations.Taken> steps, List<FlagBoard.Event> history, Instant until) {
        int number = 0;
        for (Escalations.Taken step : steps) {
            number++;
            if (!step.at().isAfter(until)) {
                Flag flag = step.flag();
                String sentence = tongue.say(flag.title())
                        + ", "
                        + tongue.say(flag.subjectText())
                        + tongue.pick(": ", " : ")
                        + Unanswered.of(step, history, tongue);
                add(
                        LocalDate.ofInstant(step.at(), zone),
                        new Item(
                                "escalation-" + number,
                                tongue.pick("escalation", "transmission"),
                                sentence,
                                "Marrowwatch, " + tongue.moment(step.at(), zone),
                                step.at(),
                                null,
                                null,
                                Mark.of(flag.severity(), tongue)));
            }
        }
        return this;
    }

    /** Puts in who looked after the episode up to a moment. */
    public Timeline assignments(List<Caseload.Assignment> assignments, Instant until) {
        int number = 0;
        for (Caseload.Assignment change : assignments) {
            number++;
            if (!change.at().isAfter(until)) {
                String sentence = change.owner() == null
                        ? tongue.pick("in nobody's care any more", "sans responsable désormais")
                        : tongue.pick("in the care of ", "confié à ") + change.owner();
                happened(
                        "assignment-" + number,
                        tongue.pick("owner", "responsable"),
                        tongue.capital(sentence),
                        change.by(),
                        change.at());
            }
        }
        return this;
    }

    private void happened(String anchor, String kind, String sentence, String by, Instant at) {
        String signed = by + ", " + tongue.moment(at, zone);
        add(LocalDate.ofInstant(at, zone), new Item(anchor, kind, sentence, signed, at, null, null, null));
    }

    private void add(LocalDate day, Item item) {
        days.computeIfAbsent(day, first -> new ArrayList<>()).add(item);
    }

    public List<Day> days() {
        return days.entrySet().stream()
                .map(day -> new Day(
                        tongue.say(day.getKey()),
                        day.getValue().stream()
                                .sorted(Comparator.comparing(Item::at).reversed())
                                .toList()))
                .toList();
    }
}
