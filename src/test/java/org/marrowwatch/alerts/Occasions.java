package org.marrowwatch.alerts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.marrowwatch.episode.EpisodeId;

/** The occasions on which somebody is to be told: a critical flag that the service has acknowledged, and a recipient. */
final class Occasions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** A case file that raises a critical flag. */
    static String alarm(String patient) {
        return """
                {"patient": {"identifier": "%s", "sex": "male", "birthYear": 1970}, "episode": {"onset": "2024-01-01"},
                 "facts": [{"kind": "symptoms", "on": "2024-01-15", "regions": ["left-hip"], "painOnLoading": 9,
                            "signs": ["sudden-worsening"]}]}""".formatted(patient);
    }

    void acknowledged(String answer) throws JsonProcessingException {
        UUID episode = UUID.fromString(JSON.readTree(answer).path("episode").asText());
        SeededHouse.TOLD.forEach(
                name -> acknowledged.add(occasion(new EpisodeId(episode).code(), name + "@example.org")));
    }

    private static String occasion(String episode, String recipient) {
        return episode + " " + recipient;
    }

    private static String occasion(Kept letter) {
        Matcher code = CODE.matcher(letter.subject());
        if (!code.find()) {
            throw new AssertionError(letter);
        }
        return occasion(code.group(), letter.recipient());
    }

    int count() {
        return acknowledged.size();
    }

    /** Those of which the mail server has no letter. */
    Set<String> missing(List<Kept> letters) {
        Set<String> missing = new LinkedHashSet<>(acknowledged);
        letters.forEach(letter -> missing.remove(occasion(letter)));
        return missing;
    }

    /** The Message-IDs by occasion, of those occasions that have several. */
    static Map<String, Set<String>> ambiguous(List<Kept> letters) {
        Map<String, Set<String>> ids = letters.stream()
                .collect(Collectors.groupingBy(
                        Occasions::occasion, Collectors.mapping(Kept::messageId, Collectors.toSet())));
        ids.values().removeIf(several -> several.size() == 1);
        return ids;
    }

    /** Every copy that another copy followed, in the order in which they came. */
    static List<Kept> repeated(List<Kept> letters) {
        Map<String, Kept> last = new LinkedHashMap<>();
        List<Kept> repeated = new ArrayList<>();
        for (Kept letter : letters) {
            Kept before = last.put(letter.messageId(), letter);
            if (before != null) {
                repeated.add(before);
            }
        }
        return repeated;
    }

    /** What each caller handed over last; only of that it may not have known how it ended when it was killed. */
    static Set<Kept> lastWords(List<Kept> letters) {
        Map<String, Kept> last = new LinkedHashMap<>();
        letters.forEach(letter -> last.put(letter.caller(), letter));
        return Set.copyOf(last.values());
    }
}
