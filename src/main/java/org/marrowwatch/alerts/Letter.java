package org.marrowwatch.alerts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Language;

/**
 * What a mail says, in words.
 *
 * @param headline the news in one sentence
 * @param preview what an inbox shows beside the subject
 * @param notes what else there is to say, a line each
 * @param main where to go first
 * @param others where else one may go
 */
record Letter(
        Language language,
        String subject,
        String headline,
        String preview,
        List<Part> parts,
        List<String> notes,
        Way main,
        List<Way> others) {

    /**
     * What stands under one heading.
     *
     * @param title none where the headline has said it
     */
    record Part(boolean critical, @Nullable String title, List<Cause> causes, int more) {

        public String underline() {
            return "-".repeat(title == null ? 0 : title.length());
        }
    }

    /** The flags of one rule. */
    record Cause(String severity, String title, List<Line> lines) {}

    /**
     * A flag.
     *
     * @param padded the place as wide as the widest beside it
     */
    record Line(String code, String link, String place, String padded, String lasting) {}

    /** A link and what it is for. */
    record Way(String label, String link) {}

    @CheckedTemplate(basePath = "AlertMail")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance letter(Letter letter);
    }

    /** Where one may go that is not among the flags. */
    public List<Way> ways() {
        boolean linked = parts.stream()
                .flatMap(part -> part.causes().stream())
                .flatMap(cause -> cause.lines().stream())
                .anyMatch(line -> line.link().equals(main.link()));
        return linked ? others : Stream.concat(Stream.of(main), others.stream()).toList();
    }

    String text() {
        return Columns.wrapped(as("text/plain"));
    }

    String html() {
        return as("text/html");
    }

    private String as(String type) {
        return Templates.letter(this)
                .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, language.locale())
                .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(type))
                .render();
    }
}
