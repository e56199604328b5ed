package org.marrowwatch.record;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
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

    /** That a column has one of some values; with none of them any value fits. */
    void any(String column, String parameter, Collection<?> values) {
        if (values.size() == 1) {
            add(column + " = :" + parameter, parameter, values.iterator().next());
        } else if (!values.isEmpty()) {
            add(column + " in (:" + parameter + ")", parameter, values);
        }
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

    boolean asksNothing() {
        return conditions.isEmpty();
    }

    /** All that is asked, without the word where. */
    String all() {
        return String.join(" and ", conditions);
    }

    @Override
    public String toString() {
        return asksNothing() ? "" : " where " + all();
    }
}
