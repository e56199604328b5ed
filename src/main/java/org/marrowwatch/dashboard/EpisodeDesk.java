package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.alerts.Escalations;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.dashboard.body.Mapping;
import org.marrowwatch.dashboard.chart.Drawing;
import org.marrowwatch.dashboard.course.Place;
import org.marrowwatch.dashboard.course.Recorded;
import org.marrowwatch.dashboard.course.Standing;
import org.marrowwatch.dashboard.course.Timeline;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagBoard.Stale;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.flags.Flags;
import org.marrowwatch.review.Agenda;
import org.marrowwatch.review.RuleBooks;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.Verdict;

/** Brings together what the page of an episode shows: on today's board, or as the rules see another day. */
@ApplicationScoped
class EpisodeDesk {

    private final Journal journal;
    private final FlagBoard board;
    private final Agenda agenda;
    private final RuleBooks books;
    private final Clock clinic;
    private final Caseload caseload;
    private final MailLog mails;
    private final Escalations escalations;
    private final TriageDesk triage;
    private final Reader reader;

    EpisodeDesk(
            Journal journal,
            FlagBoard board,
            Agenda agenda,
            RuleBooks books,
            Clock clinic,
            Caseload caseload,
            MailLog mails,
            Escalations escalations,
            TriageDesk triage,
            Reader reader) {
        this.journal = journal;
        this.board = board;
        this.agenda = agenda;
        this.books = books;
        this.clinic = clinic;
        this.caseload = caseload;
        this.mails = mails;
        this.escalations = escalations;
        this.triage = triage;
        this.reader = reader;
    }

    Episode episode(UUID id) {
        return journal.find(new EpisodeId(id)).orElseThrow(NotFoundException::new);
    }

    /**
     * The flag as someone saw it.
     *
     * @throws Stale when it is another by now
     */
    Flag seen(Episode episode, FlagId flag, int version) throws Stale {
        return board.find(flag)
                .filter(found -> found.episode().equals(episode.id()) && found.version() == version)
                .orElseThrow(() -> new Stale(flag));
    }

    EpisodeView today(Episode episode, @Nullable Recorded notice, @Nullable NotTaken notTaken, Tongue tongue) {
        return today(episode, notice, notTaken, empty(tongue), tongue);
    }

    /** The page with a form that came back, and what is wrong with it beside its fields. */
    EpisodeView refused(Episode episode, Form form, Tongue tongue) {
        return today(episode, null, null, form, tongue);
    }

    private static Form empty(Tongue tongue) {
        return new Form(new Typed(new MultivaluedHashMap<>()), tongue);
    }

    private EpisodeView today(
            Episode episode, @Nullable Recorded notice, @Nullable NotTaken notTaken, Form form, Tongue tongue) {
        LocalDate today = LocalDate.now(clinic);
        List<FlagBoard.Event> history = board.history(episode.id());
        List<Flag> flags = board.of(episode.id());
        List<Standing> standing = said(flags.stream().filter(Flag::standing), episode, history, today, tongue);
        List<Standing> cleared = said(flags.stream().filter(flag -> !flag.standing()), episode, history, today, tongue);
        LocalDate nextLook = agenda.nextLook(episode.id())
                .map(instant -> LocalDate.ofInstant(instant, clinic.getZone()))
                .orElse(null);
        Timeline timeline = timeline(episode, Instant.MAX, tongue);
        Look now = new Look(today, null, today, clinic.getZone());
        return view(episode, now, nextLook, notice, notTaken, standing, cleared, form, timeline, tongue);
    }

    private static List<Standing> said(
            Stream<Flag> flags, Episode episode, List<FlagBoard.Event> history, LocalDate day, Tongue tongue) {
        return flags.sorted(Flags.MOST_URGENT_FIRST)
                .map(flag -> Standing.of(flag, episode, history, day, tongue))
                .toList();
    }

    private Timeline timeline(Episode episode, Instant until, Tongue tongue) {
        List<FlagBoard.Event> history = board.history(episode.id());
        return new Timeline(tongue, clinic.getZone())
                .facts(episode)
                .flags(history, board.of(episode.id()), until)
                .assignments(caseload.history(episode.id()), until)
                .escalations(escalations.of(episode.id()), history, until)
                .mails(mails.about(episode.id()), until);
    }

    /** As the rules see the facts that a way to look leaves in. */
    EpisodeView asOf(Episode all, Look look, Tongue tongue) {
        LocalDate day = look.day();
        Episode known = look.known(all);
        Episode episode = known.asOf(day);
        Verdict verdict = books.on(day).judge(known, day);
        List<Standing> standing = said(
                verdict.findings().stream().map(finding -> Flag.raised(all.id(), finding)),
                episode,
                List.of(),
                day,
                tongue);
        Optional<LocalDate> until = Optional.of(verdict.holdsUntil()).filter(last -> !last.equals(Verdict.FOR_GOOD));
        Timeline timeline = timeline(episode, look.ends(), tongue);
        return view(
                episode, look, until.orElse(null), null, null, standing, List.of(), empty(tongue), timeline, tongue);
    }

    private EpisodeView view(
            Episode episode,
            Look look,
            @Nullable LocalDate nextLook,
            @Nullable Recorded notice,
            @Nullable NotTaken notTaken,
            List<Standing> standing,
            List<Standing> cleared,
            Form form,
            Timeline timeline,
            Tongue tongue) {
        LocalDate today = look.today();
        LocalDate day = look.day();
        Instant recordedBy = look.recordedBy();
        RuleBook book = books.on(day);
        String why = nextLook == null || !nextLook.isAfter(day)
                ? null
                : book.nextToLook(episode, day).stream()
                        .map(card -> tongue.say(card.title()))
                        .collect(Collectors.joining(", "));
        return new EpisodeView(
                EpisodeView.head(
                        episode,
                        reader,
                        day,
                        nextLook,
                        why,
                        owner(episode, look.ends()).orElse(null),
                        tongue),
                day.toString(),
                look.text(),
                look.now() ? null : tongue.say(day),
                day.isAfter(today),
                recordedBy == null ? null : tongue.moment(recordedBy, clinic.getZone()),
                notice,
                notTaken,
                standing,
                cleared,
                episode.regions().stream()
                        .map(region -> Place.of(episode, book, region, day, form, tongue))
                        .toList(),
                Drawing.of(episode, book, day, tongue),
                Mapping.of(
                        episode,
                        day,
                        Days.parse(reader.said("map")).orElse(null),
                        book.settings().count(Threshold.MRI_INTERVAL),
                        look.now() ? "?" : "?" + look.text() + "&",
                        tongue),
                timeline.days(),
                today.toString(),
                EpisodeView.earliest(today),
                EpisodeView.latest(today),
                WorklistFields.people(triage.people(), reader));
    }

    /** Who looked after an episode at a moment. */
    private Optional<String> owner(Episode episode, Instant moment) {
        return caseload.history(episode.id()).stream()
                .filter(change -> !change.at().isAfter(moment))
                .reduce((before, after) -> after)
                .flatMap(last -> Optional.ofNullable(last.owner()));
    }

    EpisodeView.Head head(Episode episode, Tongue tongue) {
        return EpisodeView.head(episode, reader, LocalDate.now(clinic), null, null, null, tongue);
    }

    /** What recorded facts meant for flags, as the board has kept it. */
    Recorded meaning(Episode episode, List<UUID> facts, boolean again, Tongue tongue) {
        return Recorded.of(episode, facts, again, board.of(episode.id()), board.history(episode.id()), tongue);
    }
}
