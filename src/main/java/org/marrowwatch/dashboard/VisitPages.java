package org.marrowwatch.dashboard;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.course.Sentences;
import org.marrowwatch.dashboard.visit.Draft;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.visit.VisitFacts;
import org.marrowwatch.dashboard.visit.VisitForm;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Withdrawal;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.Receipt;

/** Recording a visit, and withdrawing what should not have been recorded. */
@Blocking
@Path("/episodes/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class VisitPages {

    private static final int UNPROCESSABLE = 422;

    private final EpisodeDesk episodes;
    private final Desk desk;
    private final Reader reader;

    public VisitPages(EpisodeDesk episodes, Desk desk, Reader reader) {
        this.episodes = episodes;
        this.desk = desk;
        this.reader = reader;
    }

    @GET
    @Path("record")
    public TemplateInstance form(@RestPath UUID id) {
        Episode episode = episodes.episode(id);
        return reader.page(visit(episode, new Form(VisitForm.defaults(episode, reader.today()), reader.tongue())));
    }

    private TemplateInstance visit(Episode episode, Form form) {
        Tongue tongue = reader.tongue();
        return Pages.visit(episodes.head(episode, tongue), VisitForm.of(episode, form, tongue));
    }

    @POST
    @Path("record")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        Episode episode = episodes.episode(id);
        Typed typed = new Typed(fields);
        Draft draft = VisitFacts.of(typed);
        if (draft.facts().isEmpty()) {
            Form form = new Form(typed, reader.tongue());
            form.note(
                    "",
                    reader.tongue()
                            .pick(
                                    "Nothing was entered yet; fill in what you know of this visit and leave the rest.",
                                    "Rien n'a encore été saisi ; remplissez ce que vous savez de cette consultation et"
                                            + " laissez le reste."));
            return reader.page(UNPROCESSABLE, visit(episode, form));
        }
        return desk.receive(episode.id(), draft.facts(), reader.name())
                .match(accepted -> recorded(id, accepted), duplicate -> again(id), refused -> {
                    Form form = new Form(typed, reader.tongue());
                    form.note(
                            refused.problems(),
                            problem -> draft.fieldOf(problem).orElse(""));
                    return reader.page(UNPROCESSABLE, visit(episode, form));
                });
    }

    /** Leads to the page of the episode, which says what the fact meant. */
    static Response recorded(UUID id, Receipt.Accepted accepted) {
        return Response.seeOther(URI.create("/episodes/" + id + "?recorded="
                        + accepted.facts().get(0).id()))
                .build();
    }

    /** Leads to the page of the episode, which says that nothing was added. */
    static Response again(UUID id) {
        return Response.seeOther(URI.create("/episodes/" + id + "?again=true")).build();
    }

    @GET
    @Path("facts/{fact}/withdrawal")
    public TemplateInstance withdrawal(@RestPath UUID id, @RestPath UUID fact) {
        Form form = new Form(new Typed(new MultivaluedHashMap<>()), reader.tongue());
        return reader.page(withdrawal(episodes.episode(id), fact, form));
    }

    private TemplateInstance withdrawal(Episode episode, UUID fact, Form form) {
        Tongue tongue = reader.tongue();
        Entry entry = episode.facts().stream()
                .filter(standing -> standing.id().value().equals(fact) && !(standing.fact() instanceof Withdrawal))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String sentence = tongue.say(entry.on())
                + ", "
                + tongue.say(entry.fact().kind())
                + tongue.pick(": ", " : ")
                + Sentences.of(entry.fact(), tongue);
        return Pages.withdrawal(episodes.head(episode, tongue), fact.toString(), sentence, form.field("reason"));
    }

    @POST
    @Path("facts/{fact}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath UUID id, @RestPath UUID fact, MultivaluedMap<String, String> fields) {
        Episode episode = episodes.episode(id);
        Typed typed = new Typed(fields);
        ObjectNode withdrawal = JsonNodeFactory.instance
                .objectNode()
                .put("kind", "withdrawal")
                .put("on", reader.today().toString())
                .put("fact", fact.toString())
                .put("reason", typed.text("reason"));
        return desk.receive(episode.id(), withdrawal, reader.name())
                .match(accepted -> recorded(id, accepted), duplicate -> again(id), refused -> {
                    Form form = new Form(typed, reader.tongue());
                    form.note(refused.problems(), problem -> "reason");
                    return reader.page(UNPROCESSABLE, withdrawal(episode, fact, form));
                });
    }
}
