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
import org.marrowwatch.rules.RuleBook;

/** The rule book as a handbook. */
@Blocking
@Path("/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class RulePages {

    private final RuleBook book;
    private final Reader reader;

    public RulePages(RuleBook book, Reader reader) {
        this.book = book;
        this.reader = reader;
    }

    /** A card in the reader's language. */
    public record Card(
            String id, int version, String title, String because, String clearsWhen, String source, String grade) {}

    @GET
    public TemplateInstance book() {
        Tongue tongue = reader.tongue();
        List<Card> cards = book.cards()
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
