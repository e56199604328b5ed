package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExpectedResolution;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Site;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.course.ExpectedWindow;

/** Writes an episode: its regions, where each stands, and when each is expected to have healed. */
final class EpisodeJson {

    private EpisodeJson() {}

    static ObjectNode of(Episode episode, RuleBook book, Optional<Instant> nextLook, ZoneId zone, Caller reader) {
        Language language = reader.language();
        ObjectNode json = Json.object()
                .put("id", episode.id().toString())
                .put("code", episode.id().code());
        json.set("patient", PatientJson.of(episode.patient(), reader));
        json.put("onset", episode.onset().toString())
                .put("phase", episode.phase().slug())
                .put("phaseTitle", episode.phase().text().in(language));
        json.set("regions", Json.list(episode.regions(), region -> region(episode, book, region, language)));
        nextLook.ifPresent(at -> json.putObject("nextLook")
                .put("at", at.toString())
                .put("day", LocalDate.ofInstant(at, zone).toString()));
        return json;
    }

    private static ObjectNode region(Episode episode, RuleBook book, RegionCourse course, Language language) {
        ObjectNode json = Json.object()
                .put("region", course.region().slug())
                .put("title", course.region().text().in(language))
                .put("phase", course.phase().slug())
                .put("phaseTitle", course.phase().text().in(language))
                .put("onset", course.onset().toString())
                .put("firstSeen", course.firstSeen().toString());
        json.set("expectedWindow", window(episode, book.window(episode, course), language));
        json.set("sites", Json.list(course.mri().sites(), site -> site(site, language)));
        return json;
    }

    private static ObjectNode site(Site site, Language language) {
        return Json.object().put("site", site.slug()).put("title", site.text().in(language));
    }

    private static ObjectNode window(Episode episode, ExpectedWindow window, Language language) {
        ObjectNode json = Json.object()
                .put("kind", window.kind().slug())
                .put("kindTitle", window.kind().text().in(language))
                .put("from", window.from().toString())
                .put("until", window.until().toString())
                .put("computed", window.computed().toString())
                .put("prolonged", window.prolonged().toString());
        window.setByHand().ifPresent(known -> json.set("setByHand", byHand(known, episode.recordedBy(known.id()))));
        return json;
    }

    private static ObjectNode byHand(Known<ExpectedResolution> known, String author) {
        return Json.object()
                .put("fact", known.id().toString())
                .put("by", known.fact().by().toString())
                .put("author", author)
                .put("reason", known.fact().reason());
    }
}
