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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.book.Decision;
import org.marrowwatch.dashboard.settings.Written;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.intake.Refusal;
import org.marrowwatch.intake.SettingsChoice;
import org.marrowwatch.review.Preview;
import org.marrowwatch.review.Previews;
import org.marrowwatch.review.RuleBooks;
import org.marrowwatch.review.SettingsLog;

/** The clinic's own numbers: the form in which others are tried, and the choice that puts them in force. */
@Blocking
@Path("/settings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class SettingsPages {

    private static final String HERE = "/settings";
    private static final int CHANGED = 409;

    private final RuleBooks books;
    private final Previews previews;
    private final SettingsDesk desk;
    private final PreviewPages results;
    private final Reader reader;
    private final Clock clinic;

    SettingsPages(
            RuleBooks books, Previews previews, SettingsDesk desk, PreviewPages results, Reader reader, Clock clinic) {
        this.books = books;
        this.previews = previews;
        this.desk = desk;
        this.results = results;
        this.reader = reader;
        this.clinic = clinic;
    }

    /** The form with the numbers in force, or with those of a preview, to change them and try again. */
    @GET
    public TemplateInstance show(@RestQuery @Nullable UUID preview, @RestQuery @Nullable String chosen) {
        Tongue tongue = reader.tongue();
        MultivaluedMap<String, String> fields = Optional.ofNullable(preview)
                .flatMap(previews::find)
                .map(tried -> of(tried, tongue))
                .orElseGet(() -> Written.fields(books.inForce().settings(), tongue));
        return reader.page(desk.page(new Form(new Typed(fields), tongue), chosen, tongue));
    }

    private static MultivaluedMap<String, String> of(Preview preview, Tongue tongue) {
        MultivaluedMap<String, String> fields = Written.fields(preview.settings(), tongue);
        fields.add(Written.FROM, preview.day().toString());
        return fields;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.OF_ADMINISTRATORS)
    public Response choose(MultivaluedMap<String, String> fields) {
        Tongue tongue = reader.tongue();
        Typed typed = new Typed(fields);
        Form form = new Form(typed, tongue);
        // one reading of the clock for all of the request, or midnight could fall between two
        Instant now = clinic.instant();
        try {
            SettingsChoice choice =
                    SettingsChoice.of(Written.document(typed), LocalDate.ofInstant(now, clinic.getZone()));
            desk.choose(Written.seen(typed), choice, reader.name(), now);
        } catch (Refusal refusal) {
            Written.note(form, refusal.problems());
            return results.refused(form, typed);
        } catch (SettingsLog.Outdated outdated) {
            form.note("", outdated(tongue));
            reader.turnTo(HERE);
            return reader.page(CHANGED, desk.page(form, null, tongue));
        }
        return Response.seeOther(
                        URI.create(HERE + "?chosen=" + desk.latest(tongue).number()))
                .build();
    }

    private String outdated(Tongue tongue) {
        Decision latest = desk.latest(tongue);
        return tongue.pick(
                "Your numbers were not put in force, because other numbers were chosen since you opened the page: by "
                        + latest.by() + " on " + latest.at() + ", in force from " + latest.from() + " ("
                        + latest.reason()
                        + "). Yours still stand in the fields below: compare them with those in force and preview again.",
                "Vos chiffres n'ont pas été mis en vigueur, car d'autres ont été choisis depuis l'ouverture de la page : par "
                        + latest.by() + " le " + latest.at() + ", en vigueur à partir du " + latest.from() + " ("
                        + latest.reason()
                        + "). Les vôtres sont toujours dans les champs ci-dessous : comparez-les à ceux en vigueur et relancez la prévisualisation.");
    }
}
