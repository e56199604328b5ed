package org.marrowwatch.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.PeoplePages.Person;
import org.marrowwatch.dashboard.book.Decision;
import org.marrowwatch.dashboard.book.Handbook;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.VisitForm;

/** The templates of the pages and what each of them shows. */
@CheckedTemplate(basePath = "pages")
final class Pages {

    private Pages() {}

    static native TemplateInstance login(boolean failed, boolean demo);

    static native TemplateInstance machine();

    static native TemplateInstance worklist(WorklistView list);

    static native TemplateInstance episode(EpisodeView course);

    static native TemplateInstance visit(EpisodeView.Head head, VisitForm form);

    static native TemplateInstance opening(
            boolean refused, List<String> problems, Field identifier, Field sex, Field birthYear, Field onset);

    static native TemplateInstance withdrawal(EpisodeView.Head head, String fact, String sentence, Field reason);

    static native TemplateInstance rules(Handbook handbook, List<Decision> decisions);

    static native TemplateInstance people(
            List<Person> people,
            @Nullable String added,
            @Nullable String password,
            Field name,
            Field role,
            Field address,
            Field language);

    static native TemplateInstance calm(int status, String language);
}
