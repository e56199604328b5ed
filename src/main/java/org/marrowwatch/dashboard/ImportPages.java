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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.RefusalList.Wrong;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Term;
import org.marrowwatch.intake.imports.Column;
import org.marrowwatch.intake.imports.Import;
import org.marrowwatch.intake.imports.ImportDesk;
import org.marrowwatch.intake.imports.Imports;
import org.marrowwatch.intake.imports.KeptRow;
import org.marrowwatch.intake.imports.KeptRow.Status;
import org.marrowwatch.intake.imports.Mending;
import org.marrowwatch.intake.imports.Progress;

/** Where files are handed in, and how far their rows have come. */
@Blocking
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class ImportPages {

    private static final int IMPORTS = 20;
    private static final int ROWS = 50;
    private static final int CHUNK = 500;
    private static final int UNPROCESSABLE = 422;

    private final ImportDesk desk;
    private final Imports imports;
    private final Journal journal;
    private final Clock clinic;
    private final Reader reader;

    public ImportPages(ImportDesk desk, Imports imports, Journal journal, Clock clinic, Reader reader) {
        this.desk = desk;
        this.imports = imports;
        this.journal = journal;
        this.clinic = clinic;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance imports(
                List<ImportView> imports,
                List<Unfit> unfit,
                String text,
                List<String> columns,
                @Nullable String first,
                @Nullable String next);

        static native TemplateInstance made(ImportView made, ImportRows rows);

        static native TemplateInstance progress(ImportView made);
    }

    /** A file that could not be taken, and why. */
    public record Unfit(String place, List<Wrong> problems) {}

    @GET
    public TemplateInstance list(@RestQuery @Nullable UUID after) {
        return reader.page(page(Optional.ofNullable(after), List.of(), ""));
    }

    private TemplateInstance page(Optional<UUID> after, List<Unfit> unfit, String text) {
        List<Import> page = imports.page(after, IMPORTS + 1);
        List<Import> shown = page.subList(0, Math.min(IMPORTS, page.size()));
        return Templates.imports(
                shown.stream().map(made -> view(made, Optional.empty())).toList(),
                unfit,
                text,
                Stream.of(Column.values()).map(Column::title).toList(),
                after.isPresent() ? "/imports" : null,
                page.size() > IMPORTS
                        ? Address.of("/imports")
                                .with("after", shown.get(IMPORTS - 1).id().toString())
                                .toString()
                        : null);
    }

    private ImportView view(Import made, Optional<Status> shown) {
        return ImportView.of(made, shown, clinic.instant(), clinic.getZone(), reader.tongue());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response begin(@BeanParam ImportForm form) {
        String text = form.text == null ? "" : form.text;
        try {
            UUID id = desk.begin(form.uploads(), reader.name());
            return Response.seeOther(URI.create("/imports/" + id)).build();
        } catch (ImportDesk.Nothing nothing) {
            Tongue tongue = reader.tongue();
            List<Unfit> unfit = nothing.rows().stream()
                    .map(row -> new Unfit(
                            ImportRows.placeOf(row, "", tongue), ImportRows.wrongs(row, row.problems(), tongue)))
                    .toList();
            return reader.page(UNPROCESSABLE, page(Optional.empty(), unfit, text));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id, @RestQuery @Nullable String show, @RestQuery @Nullable UUID after) {
        Import made = imports.find(id).orElseThrow(NotFoundException::new);
        Optional<Status> asked = Optional.ofNullable(show).flatMap(slug -> Term.parse(Status.class, slug));
        Optional<Status> shown = made.progress().finished() ? asked.or(() -> mostTelling(made.progress())) : asked;
        ImportRows rows = shown.map(status -> rows(made, status, after)).orElseGet(ImportRows::none);
        return reader.page(Templates.made(view(made, shown), rows));
    }

    private ImportRows rows(Import made, Status status, @Nullable UUID after) {
        List<KeptRow> page = imports.rows(made.id(), status, Optional.ofNullable(after), ROWS + 1);
        List<KeptRow> shown = page.subList(0, Math.min(ROWS, page.size()));
        // one query for the whole page
        Map<EpisodeId, Episode> episodes = journal.findAll(
                shown.stream().flatMap(row -> row.episode().stream()).distinct().toList());
        Address here = Address.of("/imports/" + made.id()).with("show", status.slug());
        return new ImportRows(
                status.slug(),
                shown.stream()
                        .map(row -> ImportRows.Line.of(row, made.title(), episodes, reader))
                        .toList(),
                after == null ? null : here.toString(),
                page.size() > ROWS
                        ? here.with("after", shown.get(ROWS - 1).id().toString())
                                .toString()
                        : null);
    }

    /** What was refused asks for someone; then what was recorded is worth a look. */
    private static Optional<Status> mostTelling(Progress progress) {
        return Stream.of(Status.REFUSED, Status.RECORDED, Status.KNOWN, Status.CANCELLED)
                .filter(status -> progress.of(status) > 0)
                .findFirst();
    }

    /** How far an import has come, alone; once it has come to its end the whole page is asked for again. */
    @GET
    @Path("{id}/progress")
    public Response progress(@RestPath UUID id, @RestQuery @Nullable String show) {
        Import made = imports.find(id).orElseThrow(NotFoundException::new);
        Optional<Status> status = Optional.ofNullable(show).flatMap(slug -> Term.parse(Status.class, slug));
        Response.ResponseBuilder answer =
                Response.ok(reader.page(Templates.progress(view(made, status))).render());
        return made.progress().finished() ? answer.header("HX-Refresh", "true").build() : answer.build();
    }

    @POST
    @Path("{id}/cancellation")
    public Response cancel(@RestPath UUID id) {
        QuarkusTransaction.requiringNew().run(() -> imports.cancel(id, clinic.instant()));
        return Response.seeOther(URI.create("/imports/" + id)).build();
    }

    @GET
    @Path("{id}/refused.ndjson")
    @Produces("application/x-ndjson")
    public Response refusedCaseFiles(@RestPath UUID id) {
        Stream<KeptRow> rows = refused(id).filter(Mending::caseFile);
        return Download.of("refused-" + id + ".ndjson", "application/x-ndjson", out -> Mending.lines(rows, out));
    }

    /** The separator is that of the spreadsheets of the reader's country. */
    @GET
    @Path("{id}/refused.csv")
    @Produces("text/csv")
    public Response refusedResults(@RestPath UUID id) {
        Stream<KeptRow> rows = refused(id).filter(Mending::result);
        char separator = reader.language() == Language.FR ? ';' : ',';
        return Download.of("refused-" + id + ".csv", "text/csv", out -> Mending.table(rows, separator, out));
    }

    /** All refused rows, some at a time, each time in a transaction of their own that then forgets them. */
    private Stream<KeptRow> refused(UUID id) {
        if (imports.find(id).isEmpty()) {
            throw new NotFoundException();
        }
        return Stream.iterate(
                        refused(id, Optional.empty()),
                        some -> !some.isEmpty(),
                        some -> refused(
                                id, Optional.of(some.get(some.size() - 1).id())))
                .flatMap(List::stream);
    }

    private List<KeptRow> refused(UUID id, Optional<UUID> after) {
        return QuarkusTransaction.requiringNew().call(() -> imports.rows(id, Status.REFUSED, after, CHUNK));
    }
}
