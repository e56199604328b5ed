package org.marrowwatch.dashboard.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.visit.Field;

/** The zones that people may be in, by continent; those that are named after a place. */
final class Zones {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/(.+)");

    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> PLACE.matcher(id).matches())
            .sorted()
            .toList();

    private Zones() {}

    /** The clinic's first; one that was kept and is no such place stands last. */
    static List<Field.Choice> choices(ZoneId clinic, String chosen) {
        List<Field.Choice> choices = new ArrayList<>();
        choices.add(choice(clinic.getId(), "", chosen));
        Stream.concat(ALL.stream(), Stream.of(chosen))
                .filter(id -> !id.isEmpty() && !id.equals(clinic.getId()))
                .distinct()
                .map(id -> choice(id, PLACE.matcher(id).replaceFirst("$1"), chosen))
                .forEach(choices::add);
        return choices;
    }

    private static Field.Choice choice(String id, String group, String chosen) {
        String label = group.isEmpty() || group.equals(id) ? id : id.substring(group.length() + 1);
        return new Field.Choice(id, label.replace('_', ' '), id.equals(chosen)).in(group.equals(id) ? "" : group);
    }

    static Optional<ZoneId> parse(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
