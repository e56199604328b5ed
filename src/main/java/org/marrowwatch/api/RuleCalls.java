package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Language;
import org.marrowwatch.review.RuleBooks;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;

/** Reads the cards of the rule book in force. */
@Watched
@Path("/api/v1/rules")
@Produces(Json.TYPE)
class RuleCalls {

    private final RuleBooks books;
    private final Caller caller;

    RuleCalls(RuleBooks books, Caller caller) {
        this.books = books;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response read() {
        caller.query().end();
        RuleBook book = books.inForce();
        ObjectNode json = Json.object().put("fingerprint", book.fingerprint());
        return Answer.ok(json.set("rules", Json.list(book.cards().toList(), card -> card(card, caller.language()))))
                .response();
    }

    private static ObjectNode card(RuleCard card, Language language) {
        return Json.object()
                .put("id", card.id())
                .put("version", card.version())
                .put("title", card.title().in(language))
                .put("because", card.because().in(language))
                .put("clearsWhen", card.clearsWhen().in(language))
                .put("source", card.source())
                .put("grade", card.grade().slug())
                .put("gradeTitle", card.grade().text().in(language));
    }
}
