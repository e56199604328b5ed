package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.review.RuleBooks;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Severity;

/** Brings together what a worklist shows. */
@ApplicationScoped
class WorklistDesk {

    private static final int ROWS = 50;

    /** A search that finds more than this has found too much to be useful. */
    private static final int MOST_FOUND = 200;

    private static final int MOST_QUIET = 20;

    private static final Set<Worklist.State> SHOWS_NEW = EnumSet.of(Worklist.State.ASKING, Worklist.State.NEW);

    private final Worklist worklist;
    private final WorklistViews views;
    private final Journal journal;
    private final RuleBooks books;
    private final TriageDesk triage;
    private final Clock clinic;
    private final Reader reader;

    WorklistDesk(
            Worklist worklist,
            WorklistViews views,
            Journal journal,
            RuleBooks books,
            TriageDesk triage,
            Clock clinic,
            Reader reader) {
        this.worklist = worklist;
        this.views = views;
        this.journal = journal;
        this.books = books;
        this.triage = triage;
        this.clinic = clinic;
        this.reader = reader;
    }

    /** The list of an address. */
    WorklistView show(WorklistQuery address) {
        WorklistQuery query = address.blank() ? views.first(reader) : address;
        Tongue tongue = reader.tongue();
        RuleBook book = books.inForce();
        List<EpisodeId> all = worklist.search(query.words(), reader.records(), MOST_FOUND + 1);
        List<EpisodeId> found = all.subList(0, Math.min(MOST_FOUND, all.size()));
        boolean searched = !query.words().isEmpty();
        Worklist.Filter filter = query.filter(book, reader.name()).among(searched ? Set.copyOf(found) : null);
        Worklist.Page page = worklist.page(filter, query.cursor(), ROWS);
        Map<Severity, Integer> counts = worklist.count(filter);
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new WorklistView(
                query.text(),
                address.lost(),
                rows(page.rows(), null),
                searched,
                query.cursor().isPresent(),
                page.next().map(WorklistQuery::text).orElse(null),
                WorklistView.Count.all(counts, tongue),
                total,
                total >= Worklist.MOST_COUNTED,
                searched ? 0 : hidden(filter),
                all.size() > MOST_FOUND,
                searched && query.cursor().isEmpty() ? quiet(found, filter, page) : List.of(),
                views.tabs(reader, query.kept()),
                views.own(reader, query.kept()),
                new WorklistFields(query, tongue).of(book, triage.people(), reader),
                people(),
                tongue.time(clinic.instant(), clinic.getZone()),
                state(page, counts));
    }

    private List<WorklistRow> rows(List<Worklist.Row> rows, @Nullable Done done) {
        // one query for the whole page
        Map<EpisodeId, Episode> episodes =
                journal.findAll(rows.stream().map(Worklist.Row::episode).toList());
        return rows.stream()
                .map(row -> WorklistRow.of(row, Objects.requireNonNull(episodes.get(row.episode())), reader, done))
                .toList();
    }

    /** The one row of an episode, whatever its state; none when no flag stands any more. */
    Optional<WorklistRow> row(EpisodeId episode, Done done) {
        Worklist.Filter one = Worklist.Filter.ALL.among(Set.of(episode));
        List<Worklist.Row> asking = worklist.page(one, Optional.empty(), 1).rows();
        List<Worklist.Row> rows = asking.isEmpty()
                ? worklist.page(one.in(Worklist.State.SNOOZED), Optional.empty(), 1)
                        .rows()
                : asking;
        return rows(rows, done).stream().findFirst();
    }

    /** Those whom an episode can be given to. */
    List<Field.Choice> people() {
        return WorklistFields.people(triage.people(), reader);
    }

    /** Critical flags that are new are never out of sight: how many episodes with such a flag the filter leaves out. */
    private int hidden(Worklist.Filter filter) {
        if (filter.equals(Worklist.Filter.ALL.in(filter.state())) && SHOWS_NEW.contains(filter.state())) {
            return 0;
        }
        boolean shows = SHOWS_NEW.contains(filter.state())
                && (filter.severities().isEmpty() || filter.severities().contains(Severity.CRITICAL));
        return critical(Worklist.Filter.ALL) - (shows ? critical(filter) : 0);
    }

    private int critical(Worklist.Filter filter) {
        Worklist.Filter critical = filter.in(Worklist.State.NEW).ofSeverities(Set.of(Severity.CRITICAL));
        return worklist.count(critical).getOrDefault(Severity.CRITICAL, 0);
    }

    private List<WorklistView.Quiet> quiet(List<EpisodeId> found, Worklist.Filter filter, Worklist.Page page) {
        List<Worklist.Row> fitting = page.next().isEmpty()
                ? page.rows()
                : worklist.page(filter, Optional.empty(), MOST_FOUND).rows();
        Set<EpisodeId> fit = fitting.stream().map(Worklist.Row::episode).collect(Collectors.toSet());
        List<EpisodeId> rest = found.stream()
                .filter(episode -> !fit.contains(episode))
                .limit(MOST_QUIET)
                .toList();
        Map<EpisodeId, Episode> episodes = journal.findAll(rest);
        return rest.stream()
                .flatMap(id -> Optional.ofNullable(episodes.get(id)).stream())
                .map(episode -> new WorklistView.Quiet(
                        episode.id().toString(),
                        reader.call(episode),
                        episode.id().code(),
                        reader.tongue().say(episode.phase())))
                .toList();
    }

    /** What came of the answer before, where the browser took a new address for it. */
    Optional<Said> said(Typed address) {
        return Done.of(address)
                .flatMap(done -> journal.find(done.episode()).map(episode -> new Said(reader.call(episode), done)));
    }

    /** An answer and the patient it was about. */
    public record Said(String patient, Done done) {}

    private static String state(Worklist.Page page, Map<Severity, Integer> counts) {
        String rows = page.rows().stream()
                .map(row -> row.episode()
                        + row.flags().stream()
                                .map(flag -> flag.id() + "." + flag.version())
                                .collect(Collectors.joining())
                        + row.owner())
                .collect(Collectors.joining());
        return Integer.toHexString((counts + rows).hashCode());
    }
}
