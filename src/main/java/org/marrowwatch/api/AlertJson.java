package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.marrowwatch.alerts.DigestLog;
import org.marrowwatch.alerts.Figures;
import org.marrowwatch.alerts.Foreseen;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.NotSent;
import org.marrowwatch.alerts.UntoldLog;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.rules.RuleBook;

/** Mails, and what is and was to be mailed, as machines read them. */
final class AlertJson {

    private AlertJson() {}

    static ObjectNode mail(Mail mail) {
        ObjectNode json = Json.object()
                .put("id", mail.id().toString())
                .put("recipient", mail.recipient())
                .put("kind", mail.kind().slug())
                .put("language", mail.language().tag())
                .put("subject", mail.subject())
                .put("status", mail.status().slug())
                .put("createdAt", mail.createdAt().toString())
                .put("attempts", mail.attempts());
        if (mail.due() != null) {
            json.put("dueAt", mail.due().toString());
        }
        if (mail.sentAt() != null) {
            json.put("sentAt", mail.sentAt().toString());
        }
        return mail.error() == null ? json : json.put("error", mail.error());
    }

    static ArrayNode foreseen(List<Foreseen.Letter> digests, List<Foreseen.Step> steps) {
        return Json.list(digests, AlertJson::digest).addAll(Json.list(steps, AlertJson::step));
    }

    private static ObjectNode digest(Foreseen.Letter letter) {
        ObjectNode json = Json.object()
                .put("recipient", letter.recipient().name())
                .put("kind", Mail.Kind.DIGEST.slug())
                .put("dueAt", letter.due().toString());
        return json.set(
                "flags", Json.texts(letter.flags().stream().map(Flag::id).toList()));
    }

    private static ObjectNode step(Foreseen.Step step) {
        ObjectNode json = Json.object()
                .put("kind", Mail.Kind.ESCALATION.slug())
                .put("step", step.step().slug())
                .put("episode", step.flag().episode().toString())
                .put("dueAt", step.due().toString());
        json.set("recipients", Json.texts(step.told()));
        return json.set("flags", Json.texts(List.of(step.flag().id())));
    }

    static ObjectNode unsent(NotSent.Entry entry) {
        return entry.match(AlertJson::untold, AlertJson::unsent);
    }

    private static ObjectNode untold(UntoldLog.Untold untold) {
        ObjectNode json = Json.object()
                .put("recipient", untold.recipient())
                .put("at", untold.at().toString())
                .put("flag", untold.flag().id().toString())
                .put("episode", untold.flag().episode().toString())
                .put("reason", untold.reason().slug());
        return untold.instead() == null ? json : json.put("toldInstead", untold.instead());
    }

    private static ObjectNode unsent(DigestLog.Unsent unsent) {
        return Json.object()
                .put("recipient", unsent.recipient())
                .put("at", unsent.at().toString())
                .put("digest", unsent.day().toString())
                .put("reason", unsent.outcome().slug());
    }

    static ObjectNode figures(Figures.OfRule of, Language language) {
        ObjectNode json = Json.object().put("rule", of.rule());
        RuleBook.standard()
                .card(of.rule())
                .ifPresent(card -> json.put("title", card.title().in(language)));
        return json.setAll(count(of.count()));
    }

    static ObjectNode count(Figures.Count count) {
        ObjectNode json = Json.object()
                .put("raised", count.raised())
                .put("told", count.told())
                .put("repeats", count.repeats())
                .put("mails", count.mails())
                .put("opened", count.opened())
                .put("acknowledged", count.acknowledged())
                .put("snoozed", count.snoozed())
                .put("clearedUnanswered", count.unanswered());
        return count.median() == null
                ? json
                : json.put("medianToAcknowledgement", count.median().toString());
    }
}
