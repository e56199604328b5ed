package org.marrowwatch.dashboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.RefusalList.Refused;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.intake.Refusals;

/** The messages of machines that were refused, for whoever must mend them. */
@Blocking
@Path("/refusals")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class RefusalPages {

    private static final int OK = 200;
    private static final int ROWS = 20;

    private final Refusals refusals;
    private final WordSeal seal;
    private final Clock clinic;
    private final Reader reader;

    public RefusalPages(Refusals refusals, WordSeal seal, Clock clinic, Reader reader) {
        this.refusals = refusals;
        this.seal = seal;
        this.clinic = clinic;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance refusals(RefusalList list);
    }

    @GET
    public Response list(@BeanParam RefusalQuery query, @RestQuery boolean lost) {
        if (query.unopened(seal)) {
            return to(query.withoutWords().with("lost", "true"));
        }
        Tongue tongue = reader.tongue();
        Refusals.Filter filter = query.filter(seal);
        Address here = query.address();
        List<Refusals.Refused> page = refusals.page(filter, Optional.ofNullable(query.after), ROWS + 1);
        List<Refusals.Refused> shown = page.subList(0, Math.min(ROWS, page.size()));
        return reader.page(
                OK,
                Templates.refusals(new RefusalList(
                        List.of(tab(false, query, tongue), tab(true, query, tongue)),
                        shown.stream()
                                .map(message -> Refused.of(message, reader, clinic.getZone()))
                                .toList(),
                        query.settled,
                        lost,
                        !here.with("settled", "").query().isEmpty(),
                        here.at("").toString(),
                        sender(filter.sender().orElse("")),
                        field("pointer", filter.pointer()),
                        field("detail", filter.detail()),
                        query.after == null ? null : here.toString(),
                        page.size() > ROWS
                                ? here.with("after", shown.get(ROWS - 1).id().toString())
                                        .toString()
                                : null)));
    }

    /** What somebody types may name a patient, so it is sent, and stands in the address only under a seal. */
    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        return to(Address.of("/refusals")
                .with("sender", typed.text("sender"))
                .with("settled", typed.text("settled"))
                .with("pointer", typed.stated("pointer").map(seal::seal))
                .with("detail", typed.stated("detail").map(seal::seal)));
    }

    private static Response to(Address address) {
        return Response.seeOther(URI.create(address.toString())).build();
    }

    private Tab tab(boolean settled, RefusalQuery query, Tongue tongue) {
        return new Tab(
                settled ? tongue.pick("Settled", "Traités") : tongue.pick("To settle", "À traiter"),
                refusals.count(query.filter(seal).with(settled)),
                query.address().with("settled", settled ? "true" : "").toString(),
                query.settled == settled);
    }

    private Field sender(String chosen) {
        List<Field.Choice> choices = refusals.senders().stream()
                .map(name -> new Field.Choice(name, name, name.equals(chosen)))
                .toList();
        return new Field("sender", chosen, choices, List.of());
    }

    private static Field field(String name, Optional<String> value) {
        return new Field(name, value.orElse(""), List.of(), List.of());
    }

    /** The message as it came, to be mended and sent again. */
    @GET
    @Path("{id}/message")
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
    @Produces("application/json")
    public Response message(@RestPath UUID id) {
        Refusals.Refused refused = refusals.find(id).orElseThrow(NotFoundException::new);
        return Response.ok(refused.body(), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"refused-" + id + ".json\"")
                .build();
    }

    @POST
    @Path("{id}/settlement")
    public Response settle(@RestPath UUID id, @BeanParam RefusalQuery query) {
        QuarkusTransaction.requiringNew().run(() -> refusals.settle(id, reader.name(), clinic.instant()));
        return to(query.address());
    }

    @POST
    @Path("{id}/reopening")
    public Response reopen(@RestPath UUID id, @BeanParam RefusalQuery query) {
        QuarkusTransaction.requiringNew().run(() -> refusals.reopen(id));
        return to(query.address());
    }
}
