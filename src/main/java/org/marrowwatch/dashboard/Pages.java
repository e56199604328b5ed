package org.marrowwatch.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.book.Decision;
import org.marrowwatch.dashboard.book.Ground;
import org.marrowwatch.dashboard.book.Handbook;
import org.marrowwatch.dashboard.course.Closing;
import org.marrowwatch.dashboard.people.AccountForm;
import org.marrowwatch.dashboard.people.PasswordForm;
import org.marrowwatch.dashboard.people.Person;
import org.marrowwatch.dashboard.people.Sheet;
import org.marrowwatch.dashboard.people.TeamForm;
import org.marrowwatch.dashboard.people.TeamsView;
import org.marrowwatch.dashboard.settings.Forecast;
import org.marrowwatch.dashboard.settings.NumbersForm;
import org.marrowwatch.dashboard.settings.Rollout;
import org.marrowwatch.dashboard.visit.FactForm;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Opening;
import org.marrowwatch.dashboard.visit.VisitForm;

/** The templates of the pages and what each of them shows. */
@CheckedTemplate(basePath = "pages")
final class Pages {

    private Pages() {}

    static native TemplateInstance login(boolean failed, boolean demo);

    static native TemplateInstance machine();

    static native TemplateInstance worklist(WorklistView list, WorklistDesk.@Nullable Said said);

    static native TemplateInstance rows(WorklistView list);

    static native TemplateInstance row(WorklistRow row, List<Field.Choice> people, String query, Reader reader);

    static native TemplateInstance gone(Done done, String patient, Reader reader);

    static native TemplateInstance episode(EpisodeView course);

    static native TemplateInstance visit(
            EpisodeView.Head head, VisitForm form, String first, @Nullable EarlierVisit earlier);

    static native TemplateInstance fact(
            EpisodeView.Head head, FactForm form, List<FactForm.Kind> kinds, @Nullable Closing closing);

    static native TemplateInstance name(
            EpisodeView.Head head, List<Form.Mention> problems, Field name, List<NamePages.Renamed> before);

    static native TemplateInstance finding(String who, boolean wordy, List<Opening.Person> found);

    static native TemplateInstance opening(Opening form);

    static native TemplateInstance withdrawal(
            EpisodeView.Head head, List<WithdrawalPages.Doubted> facts, List<Form.Mention> problems, Field reason);

    static native TemplateInstance rules(Handbook handbook, List<Decision> decisions);

    static native TemplateInstance people(
            List<Person> people, boolean criticalTold, AccountForm form, @Nullable String added, String password);

    static native TemplateInstance person(
            Sheet sheet, AccountForm form, @Nullable String done, List<String> troubles, String password);

    static native TemplateInstance account(
            Sheet sheet, boolean laboratory, AccountForm form, PasswordForm secret, @Nullable String done);

    static native TemplateInstance address(String account, String key, @Nullable String address);

    /** Without anything that depends on the reader, who has not signed in. */
    static native TemplateInstance unsubscribe(String key, boolean known, boolean done, String language);

    static native TemplateInstance teams(TeamsView all);

    static native TemplateInstance team(TeamForm form, @Nullable String done);

    static native TemplateInstance dissolution(TeamForm form);

    static native TemplateInstance settings(
            NumbersForm form,
            boolean tries,
            @Nullable Rollout rollout,
            List<Decision> coming,
            List<Ground> grounds,
            @Nullable String chosen);

    static native TemplateInstance preview(
            Forecast forecast,
            boolean chooses,
            int seen,
            List<Form.Mention> problems,
            List<Field> numbers,
            Field from,
            Field reason);

    static native TemplateInstance calm(int status);

    /** The same without anything that depends on the reader, for where nobody is known any more. */
    static native TemplateInstance bare(int status, String language);
}
