package org.marrowwatch.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Figures;
import org.marrowwatch.dashboard.words.Tongue;

/** What the rules ask of people, and what becomes of it: which of them tire more than they help. */
@Blocking
@Path("/mails/figures")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
public class FigurePages {

    private static final int USUAL_DAYS = 90;
    private static final List<Integer> PERIODS = List.of(30, USUAL_DAYS, 365);

    private final Figures figures;
    private final Clock clinic;
    private final Reader reader;

    public FigurePages(Figures figures, Clock clinic, Reader reader) {
        this.figures = figures;
        this.clinic = clinic;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance figures(List<Tab> tabs, String from, String until, FigureTable table);
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String days) {
        Tongue tongue = reader.tongue();
        int period = PERIODS.stream()
                .filter(choice -> choice.toString().equals(days))
                .findFirst()
                .orElse(USUAL_DAYS);
        LocalDate until = reader.today();
        LocalDate from = until.minusDays(period - 1L);
        Figures.Report report = figures.of(
                from.atStartOfDay(clinic.getZone()).toInstant(),
                until.plusDays(1).atStartOfDay(clinic.getZone()).toInstant());
        List<Tab> tabs = PERIODS.stream()
                .map(choice -> new Tab(
                        choice + tongue.pick(" days", " jours"),
                        null,
                        "/mails/figures?days=" + choice,
                        choice == period))
                .toList();
        return reader.page(
                Templates.figures(tabs, tongue.say(from), tongue.say(until), FigureTable.of(report, tongue)));
    }
}
