package org.marrowwatch.dashboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.course.Sentences;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Withdrawal;
import org.marrowwatch.intake.Desk;

/** Withdrawing what should not have been recorded: one fact, or several in one step with one reason. */
@Blocking
@Path("/episodes/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class WithdrawalPages {

    private static final int UNPROCESSABLE = 422;

    private final EpisodeDesk episodes;
    private final Desk desk;
    private final Reader reader;

    public WithdrawalPages(EpisodeDesk episodes, Desk desk, Reader reader) {
        this.episodes = episodes;
        this.desk = desk;
        this.reader = reader;
    }

    /** A fact that may be withdrawn. */
    public record Doubted(String id, String sentence) {}

    @GET
    @Path("facts/{fact}/withdrawal")
    public TemplateInstance one(@RestPath UUID id, @RestPath UUID fact) {
        return several(id, List.of(fact));
    }

    @GET
    @Path("withdrawal")
    public TemplateInstance several(@RestPath UUID id, @RestQuery List<UUID> fact) {
        return reader.page(page(episodes.episode(id), fact, new Form(Typed.nothing(), reader.tongue())));
    }

    private TemplateInstance page(Episode episode, List<UUID> facts, Form form) {
        List<Doubted> doubted = episode.facts().stream()
                .filter(entry -> facts.contains(entry.id().value()) && !(entry.fact() instanceof Withdrawal))
                .map(this::doubted)
                .toList();
        if (doubted.isEmpty()) {
            throw new NotFoundException();
        }
        return Pages.withdrawal(
                episodes.head(episode, reader.tongue()), doubted, form.mentions(), form.field("reason"));
    }

    private Doubted doubted(Entry entry) {
        Tongue tongue = reader.tongue();
        String sentence = tongue.say(entry.on())
                + ", "
                + tongue.say(entry.fact().kind())
                + tongue.pick(": ", " : ")
                + Sentences.of(entry.fact(), tongue);
        return new Doubted(entry.id().toString(), sentence);
    }

    @POST
    @Path("facts/{fact}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath UUID id, @RestPath UUID fact, MultivaluedMap<String, String> fields) {
        return withdraw(id, List.of(fact), new Typed(fields));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath UUID id, @RestQuery List<UUID> fact, MultivaluedMap<String, String> fields) {
        return withdraw(id, fact, new Typed(fields));
    }

    private Response withdraw(UUID id, List<UUID> facts, Typed typed) {
        Episode episode = episodes.episode(id);
        ArrayNode withdrawals = JsonNodeFactory.instance.arrayNode();
        for (UUID fact : facts) {
            withdrawals
                    .addObject()
                    .put("kind", "withdrawal")
                    .put("on", reader.today().toString())
                    .put("fact", fact.toString())
                    .put("reason", typed.text("reason"));
        }
        return desk.receiveFromForm(episode.id(), withdrawals, reader.name())
                .match(Outcome::of, Outcome::of, refused -> {
                    Form form = new Form(typed, reader.tongue());
                    form.note(refused.problems(), problem -> problem.pointer().endsWith("/reason") ? "reason" : "");
                    return reader.page(UNPROCESSABLE, page(episode, facts, form));
                });
    }
}
