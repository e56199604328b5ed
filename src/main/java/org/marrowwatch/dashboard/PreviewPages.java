package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.settings.Forecast;
import org.marrowwatch.dashboard.settings.Written;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.intake.Refusal;
import org.marrowwatch.intake.SettingsChoice;
import org.marrowwatch.review.Preview;
import org.marrowwatch.review.Previews;
import org.marrowwatch.review.RuleBooks;

/** What other numbers would change: begun by the form of the numbers, worked out in the background, and shown. */
@Blocking
@Path("/settings/previews")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_ADMINISTRATORS})
public class PreviewPages {

    private static final int UNPROCESSABLE = 422;
    private static final int BUSY = 503;
    private static final int MISSING = 404;

    private final Previews previews;
    private final RuleBooks books;
    private final Journal journal;
    private final SettingsDesk desk;
    private final Reader reader;

    PreviewPages(Previews previews, RuleBooks books, Journal journal, SettingsDesk desk, Reader reader) {
        this.previews = previews;
        this.books = books;
        this.journal = journal;
        this.desk = desk;
        this.reader = reader;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        Form form = new Form(typed, reader.tongue());
        try {
            SettingsChoice choice = SettingsChoice.tried(Written.document(typed), reader.today());
            Preview preview = previews.begin(choice.effectiveFrom(), choice.settings());
            return Response.seeOther(URI.create("/settings/previews/" + preview.id() + "?seen=" + Written.seen(typed)))
                    .build();
        } catch (Refusal refusal) {
            Written.note(form, refusal.problems());
            return back(UNPROCESSABLE, form);
        } catch (Previews.Busy busy) {
            form.note(
                    "",
                    reader.tongue()
                            .pick(
                                    "Other previews are being worked out at the moment. Your numbers stand in the fields; press Preview again in a moment.",
                                    "D'autres prévisualisations sont en cours. Vos chiffres sont toujours dans les champs ; relancez dans un instant."));
            return back(BUSY, form);
        }
    }

    private Response back(int status, Form form) {
        reader.turnTo("/settings");
        return reader.page(status, desk.page(form, null, reader.tongue()));
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath UUID id, @RestQuery int seen) {
        Tongue tongue = reader.tongue();
        Optional<Preview> found = previews.find(id);
        if (found.isEmpty()) {
            Form form = new Form(new Typed(Written.fields(books.inForce().settings(), tongue)), tongue);
            form.note("", forgotten());
            return back(MISSING, form);
        }
        Preview preview = found.get();
        MultivaluedMap<String, String> fields = Written.fields(preview.settings(), tongue);
        fields.add(Written.FROM, preview.day().toString());
        return reader.page(200, page(preview, new Form(new Typed(fields), tongue), seen));
    }

    private String forgotten() {
        return reader.tongue()
                .pick(
                        "This preview is not kept any more; nothing was changed. Preview the numbers once more.",
                        "Cette prévisualisation n'est plus conservée ; rien n'a été modifié. Relancez-la.");
    }

    /** A choice that cannot be, beside what it would change; or beside its numbers, when the preview is forgotten. */
    Response refused(Form form, Typed typed) {
        Optional<Preview> preview = parse(typed.text("preview")).flatMap(previews::find);
        if (preview.isEmpty()) {
            form.note("", forgotten());
            return back(UNPROCESSABLE, form);
        }
        reader.turnTo("/settings/previews/" + preview.get().id());
        return reader.page(UNPROCESSABLE, page(preview.get(), form, Written.seen(typed)));
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private TemplateInstance page(Preview preview, Form form, int seen) {
        Set<EpisodeId> examples = preview.changes().stream()
                .flatMap(one -> one.examples().stream())
                .map(Preview.Example::episode)
                .collect(Collectors.toSet());
        Forecast forecast =
                Forecast.of(preview, books.on(preview.day()), journal.findAll(examples), reader::call, reader.tongue());
        Set<String> numbers =
                Written.fields(preview.settings(), reader.tongue()).keySet();
        return Pages.preview(
                forecast,
                reader.administers(),
                seen,
                form.mentions(),
                numbers.stream().sorted().map(form::field).toList(),
                form.field(Written.FROM),
                form.field(Written.REASON));
    }
}
