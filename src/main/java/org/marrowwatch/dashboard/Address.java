package org.marrowwatch.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The address of a page and what it asks for; what is empty is left out. */
record Address(String path, Map<String, String> query) {

    static Address of(String path) {
        return new Address(path, Map.of());
    }

    Address with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.remove(name);
        if (!value.isEmpty()) {
            more.put(name, value);
        }
        return new Address(path, more);
    }

    Address with(String name, Optional<String> value) {
        return with(name, value.orElse(""));
    }

    /** Another page that asks for the same. */
    Address at(String other) {
        return new Address(other, query);
    }

    @Override
    public String toString() {
        String asked = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }
}
