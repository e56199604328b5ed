package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.marrowwatch.access.Role;
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

    public RulePages(RuleBooks books, Reader reader) {
        this.books = books;
        this.reader = reader;
    }

    /** A card in the reader's language. */
    public record Card(
            String id, int version, String title, String because, String clearsWhen, String source, String grade) {}

    @GET
    public TemplateInstance book() {
        Tongue tongue = reader.tongue();
        List<Card> cards = books.inForce()
                .cards()
                .map(card -> new Card(
                        card.id(),
                        card.version(),
                        tongue.say(card.title()),
                        tongue.say(card.because()),
                        tongue.say(card.clearsWhen()),
                        card.source(),
                        tongue.say(card.grade())))
                .toList();
        return reader.page(Pages.rules(cards));
    }
}
