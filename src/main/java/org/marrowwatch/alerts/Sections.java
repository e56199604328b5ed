package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marrowwatch.alerts.Section.Told;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagId;

/** Orders what a mail tells: what is critical first; the most urgent are named, and the rest is counted. */
@ApplicationScoped
class Sections {

    /** A mail names so many flags that ask for something; nobody reads on, and the dashboard has them all. */
    private static final int MOST_NAMED = 25;

    /** So many that were cleared. */
    private static final int MOST_CLEARED = 10;

    private final FlagBoard board;

    Sections(FlagBoard board) {
        this.board = board;
    }

    /**
     * One for each heading under which there is something to tell.
     *
     * @param tellings the most urgent first
     */
    List<Section> of(List<Telling> tellings, List<FlagId> cleared) {
        Map<Heading, Map<FlagId, Matter>> all = new EnumMap<>(Heading.class);
        for (Telling telling : tellings) {
            Notice notice = telling.notice();
            all.computeIfAbsent(Heading.of(telling.matter(), notice.severity()), heading -> new LinkedHashMap<>())
                    .put(notice.flag(), telling.matter());
        }
        for (FlagId flag : cleared) {
            all.computeIfAbsent(Heading.CLEARED, heading -> new LinkedHashMap<>())
                    .put(flag, Matter.CLEARED);
        }
        List<Section> sections = new ArrayList<>();
        int room = MOST_NAMED;
        for (Map.Entry<Heading, Map<FlagId, Matter>> told : all.entrySet()) {
            Section section =
                    section(told.getKey(), told.getValue(), told.getKey() == Heading.CLEARED ? MOST_CLEARED : room);
            room -= section.named().size();
            sections.add(section);
        }
        return sections;
    }

    private Section section(Heading heading, Map<FlagId, Matter> all, int most) {
        List<FlagId> first = all.keySet().stream().limit(most).toList();
        List<Told> named = board.all(first).stream()
                .map(flag -> new Told(flag, Objects.requireNonNull(all.get(flag.id()))))
                .toList();
        return new Section(heading, named, all.size());
    }
}
