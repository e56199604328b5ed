package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.review.RuleBooks;

/** The first page: which patients ask for attention, the most urgent first. */
@Authenticated
@Blocking
@Path("/")
public class WorklistPages {

    private static final int ROWS = 50;

    private final Worklist worklist;
    private final Journal journal;
    private final RuleBooks books;
    private final Reader reader;

    public WorklistPages(Worklist worklist, Journal journal, RuleBooks books, Reader reader) {
        this.worklist = worklist;
        this.journal = journal;
        this.books = books;
        this.reader = reader;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@BeanParam WorklistQuery query) {
        if (!reader.reads()) {
            return reader.page(Pages.machine());
        }
        Worklist.Filter filter = query.filter();
        Worklist.Page page = worklist.page(filter, query.cursor(), ROWS);
        // one query for the whole page
        Map<EpisodeId, Episode> episodes =
                journal.findAll(page.rows().stream().map(Worklist.Row::episode).toList());
        return reader.page(Pages.worklist(
                WorklistView.of(page, episodes, filter, query.cursor().isPresent(), books.inForce(), reader)));
    }
}
