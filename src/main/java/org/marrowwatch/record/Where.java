package org.marrowwatch.record;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is asked of the rows of a query, so that a list and its counts ask the same. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    void add(String condition) {
        conditions.add(condition);
    }

    void add(String condition, String parameter, Object value) {
        add(condition);
        give(parameter, value);
    }

    void give(String parameter, Object value) {
        parameters.put(parameter, value);
    }

    void fill(Query query) {
        parameters.forEach(query::setParameter);
    }

    /** A text that is to be found as it is written, for {@code like ... escape '!'}. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
