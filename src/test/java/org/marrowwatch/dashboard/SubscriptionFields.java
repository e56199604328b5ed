package org.marrowwatch.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form of what someone is told of, as it is sent when nothing in it was changed but what a test names. */
final class SubscriptionFields {

    private SubscriptionFields() {}

    /** Everything of all episodes, every day. */
    static Map<String, Object> everything() {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "critical", "all",
                "at-once", "critical",
                "reach", "all",
                "rhythm", "daily",
                "from", "info",
                "areas", List.of("hip", "knee", "ankle-foot", "other"),
                "weekly", "monday",
                "zone", "",
                "digest-at", ""));
        fields.put("working", List.of("monday", "tuesday", "wednesday", "thursday", "friday"));
        fields.put("quiet-from", "20:00");
        fields.put("quiet-until", "07:00");
        return fields;
    }

    static Map<String, Object> everythingBut(Map<String, ?> changes) {
        Map<String, Object> fields = everything();
        fields.putAll(changes);
        return fields;
    }
}
