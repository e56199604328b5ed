package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.book.Decision;
import org.marrowwatch.dashboard.book.Handbook;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.review.RuleBooks;

/** The rule book as a handbook. */
@Blocking
@Path("/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class RulePages {

    private final RuleBooks books;
    private final Reader reader;
    private final Clock clinic;

    public RulePages(RuleBooks books, Reader reader, Clock clinic) {
        this.clinic = clinic;
        this.books = books;
        this.reader = reader;
    }

    @GET
    public TemplateInstance book() {
        Tongue tongue = reader.tongue();
        return reader.page(Pages.rules(
                Handbook.of(books.inForce(), tongue),
                Decision.all(books.choices(), reader.today(), clinic.getZone(), tongue)));
    }
}
