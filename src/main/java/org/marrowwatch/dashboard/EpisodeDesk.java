package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.marrowwatch.rules.Verdict;

/** Brings together what the page of an episode shows: on today's board, or as the rules see another day. */
@ApplicationScoped
class EpisodeDesk {

    private final Journal journal;
    private final FlagBoard board;
    private final Agenda agenda;
    private final RuleBooks books;
    private final Clock clinic;
    private final Reader reader;

    EpisodeDesk(Journal journal, FlagBoard board, Agenda agenda, RuleBooks books, Clock clinic, Reader reader) {
        this.journal = journal;
        this.board = board;
        this.agenda = agenda;
        this.books = books;
        this.clinic = clinic;
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

    EpisodeView today(Episode episode, @Nullable Recorded notice, @Nullable String trouble, Tongue tongue) {
        return today(episode, notice, trouble, empty(tongue), tongue);
    }

    /** The page with a form that came back, and what is wrong with it beside its fields. */
    EpisodeView refused(Episode episode, Form form, Tongue tongue) {
        return today(episode, null, null, form, tongue);
    }

    private static Form empty(Tongue tongue) {
        return new Form(new Typed(new MultivaluedHashMap<>()), tongue);
    }

    private EpisodeView today(
            Episode episode, @Nullable Recorded notice, @Nullable String trouble, Form form, Tongue tongue) {
        LocalDate today = LocalDate.now(clinic);
        List<FlagBoard.Event> history = board.history(episode.id());
        List<Flag> flags = board.of(episode.id());
        List<Standing> standing = flags.stream()
                .filter(Flag::standing)
                .sorted(Flags.MOST_URGENT_FIRST)
                .map(flag -> Standing.of(flag, episode, history, today, tongue))
                .toList();
        LocalDate nextLook = agenda.nextLook(episode.id())
                .map(instant -> LocalDate.ofInstant(instant, clinic.getZone()))
                .orElse(null);
        Timeline timeline =
                new Timeline(tongue, clinic.getZone()).facts(episode).flags(history, flags, today);
        return view(episode, today, nextLook, notice, trouble, standing, form, timeline, tongue);
    }

    EpisodeView asOf(Episode all, LocalDate day, Tongue tongue) {
        Episode episode = all.asOf(day);
        Verdict verdict = books.on(day).judge(all, day);
        List<Standing> standing = verdict.findings().stream()
                .map(finding -> Flag.raised(all.id(), finding))
                .sorted(Flags.MOST_URGENT_FIRST)
                .map(flag -> Standing.of(flag, episode, List.of(), day, tongue))
                .toList();
        Optional<LocalDate> until = Optional.of(verdict.holdsUntil()).filter(last -> !last.equals(Verdict.FOR_GOOD));
        Timeline timeline = new Timeline(tongue, clinic.getZone())
                .facts(episode)
                .flags(board.history(all.id()), board.of(all.id()), day);
        return view(episode, day, until.orElse(null), null, null, standing, empty(tongue), timeline, tongue);
    }

    private EpisodeView view(
            Episode episode,
            LocalDate day,
            @Nullable LocalDate nextLook,
            @Nullable Recorded notice,
            @Nullable String trouble,
            List<Standing> standing,
            Form form,
            Timeline timeline,
            Tongue tongue) {
        LocalDate today = LocalDate.now(clinic);
        RuleBook book = books.on(day);
        return new EpisodeView(
                EpisodeView.head(episode, reader, day, nextLook, tongue),
                day.toString(),
                day.equals(today) ? null : tongue.say(day),
                day.isAfter(today),
                notice,
                trouble,
                standing,
                episode.regions().stream()
                        .map(region -> Place.of(episode, book, region, day, form, tongue))
                        .toList(),
                Drawing.of(episode, book, day, tongue),
                timeline.days(),
                today.toString(),
                EpisodeView.earliest(today),
                EpisodeView.latest(today));
    }

    EpisodeView.Head head(Episode episode, Tongue tongue) {
        return EpisodeView.head(episode, reader, LocalDate.now(clinic), null, tongue);
    }

    /** What recorded facts meant for flags, as the board has kept it. */
    Recorded meaning(Episode episode, List<UUID> facts, boolean again, Tongue tongue) {
        return Recorded.of(episode, facts, again, board.of(episode.id()), board.history(episode.id()), tongue);
    }
}
