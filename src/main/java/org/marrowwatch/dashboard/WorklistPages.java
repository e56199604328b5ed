package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.review.RuleBooks;

/** The first page: which patients ask for attention, the most urgent first. */
@Authenticated
@Blocking
@Path("/")
public class WorklistPages {

    private static final int ROWS = 50;

    private final Worklist worklist;
    private final RuleBooks books;
    private final Reader reader;

    public WorklistPages(Worklist worklist, RuleBooks books, Reader reader) {
        this.worklist = worklist;
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
        return reader.page(Pages.worklist(WorklistView.of(
                page, filter, query.cursor().isPresent(), books.inForce(), reader.today(), reader.tongue())));
    }
}
