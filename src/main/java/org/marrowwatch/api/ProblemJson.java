package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;
import org.marrowwatch.intake.Problem;

/** Writes what went wrong as RFC 9457 has it, with the place of each problem. */
final class ProblemJson {

    static final String TYPE = "application/problem+json";

    private ProblemJson() {}

    static String of(Fault fault, Language language) {
        return Json.write(document(fault.trouble(), fault.detail(), fault.problems(), language));
    }

    static String of(Trouble trouble, Language language) {
        return Json.write(document(trouble, trouble.detail(), List.of(), language));
    }

    /** Something failed here, and the log says what under this id. */
    static String failure(UUID id, Language language) {
        ObjectNode document = document(Trouble.INTERNAL, Trouble.INTERNAL.detail(), List.of(), language);
        return Json.write(document.put("instance", "urn:uuid:" + id));
    }

    static ArrayNode problems(List<Problem> problems, Language language) {
        return Json.list(
                problems,
                problem -> Json.object()
                        .put("pointer", problem.pointer())
                        .put("detail", problem.detail().in(language)));
    }

    private static ObjectNode document(Trouble trouble, Text detail, List<Problem> problems, Language language) {
        ObjectNode document = Json.object()
                .put("type", "about:blank")
                .put("title", trouble.title().in(language))
                .put("status", trouble.status())
                .put("detail", detail.in(language));
        document.set("problems", problems(problems, language));
        return document;
    }
}
