package org.marrowwatch.alerts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.marrowwatch.flags.FlagId;

/** Every flag that stands at one moment, read once and asked by many readers. */
final class Stand {

    private static final String NOBODY = "";

    private final List<Notice> mostUrgentFirst;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Set<FlagId> flags = new HashSet<>();

    Stand(List<Notice> mostUrgentFirst) {
        this.mostUrgentFirst = mostUrgentFirst;
        for (int place = 0; place < mostUrgentFirst.size(); place++) {
            Notice notice = mostUrgentFirst.get(place);
            flags.add(notice.flag());
            places.computeIfAbsent(Objects.requireNonNullElse(notice.owner(), NOBODY), owner -> new ArrayList<>())
                    .add(place);
        }
    }

    boolean stands(FlagId flag) {
        return flags.contains(flag);
    }

    /** Those of the episodes of which a digest tells someone, the most urgent first. */
    List<Notice> within(Recipient reader) {
        Reach reach = reader.subscription().reach();
        if (reader.circle().reachesAll(reach)) {
            return mostUrgentFirst;
        }
        return places.entrySet().stream()
                .filter(owned -> reader.circle().reaches(reach, owned.getKey().isEmpty() ? null : owned.getKey()))
                .flatMapToInt(owned -> owned.getValue().stream().mapToInt(Integer::intValue))
                .sorted()
                .mapToObj(mostUrgentFirst::get)
                .toList();
    }
}
