package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.marrowwatch.access.SavedViews;
import org.marrowwatch.dashboard.words.Tongue;

/** The worklists that have a name: those that everybody has, and those that the reader has made. */
@ApplicationScoped
class WorklistViews {

    private static final String NEW = "state=new";
    private static final String FOLLOW_UP = "chapter=follow-up";

    private final SavedViews saved;
    private final WorklistQueries queries;

    WorklistViews(SavedViews saved, WorklistQueries queries) {
        this.saved = saved;
        this.queries = queries;
    }

    /** What the bare address shows: the reader's own choice, else what is usual for the role. */
    WorklistQuery first(Reader reader) {
        String usual = reader.nurses() ? FOLLOW_UP : reader.records() ? NEW : "";
        return queries.kept(saved.of(reader.name()).stream()
                .filter(SavedViews.View::firstPage)
                .map(SavedViews.View::query)
                .findFirst()
                .orElse(usual));
    }

    List<Tab> tabs(Reader reader, String shown) {
        Tongue tongue = reader.tongue();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab(tongue.pick("New", "Nouveaux"), NEW, shown));
        if (reader.records()) {
            tabs.add(tab(tongue.pick("Mine", "Les miens"), "owner=" + WorklistQuery.ME, shown));
        }
        tabs.add(tab(tongue.pick("Nobody's", "Sans responsable"), "owner=" + WorklistQuery.NOBODY, shown));
        tabs.add(tab(tongue.pick("Follow-up due", "Suivi à faire"), FOLLOW_UP, shown));
        tabs.add(tab(tongue.pick("Acknowledged", "Pris en compte"), "state=acknowledged", shown));
        tabs.add(tab(tongue.pick("Snoozed", "En veille"), "state=snoozed", shown));
        tabs.add(tab(tongue.pick("New or acknowledged", "Nouveaux ou pris en compte"), "state=asking", shown));
        Stream<Tab> own = saved.of(reader.name()).stream()
                .map(view -> new Tab(
                        view.name(),
                        null,
                        "/?" + queries.kept(view.query()).text(),
                        view.query().equals(shown)));
        return Stream.concat(tabs.stream(), own).toList();
    }

    private static Tab tab(String name, String query, String shown) {
        return new Tab(name, null, "/?" + query, query.equals(shown));
    }

    /** The names of those that the reader has made of a query, and may remove. */
    List<String> own(Reader reader, String shown) {
        return saved.of(reader.name()).stream()
                .filter(view -> view.query().equals(shown))
                .map(SavedViews.View::name)
                .toList();
    }
}
