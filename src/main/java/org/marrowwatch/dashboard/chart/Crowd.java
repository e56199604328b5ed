package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds a place for words where they hide no sign and no other words, and leaves out those for which there is none. */
final class Crowd {

    private static final int MARGIN = 10;
    private static final int LINE = 2;
    /** A wider axis than the least moves a line farther from a day just before it than the words beside that day. */
    private static final int AFTER_LINE = 9;

    private final TimeAxis axis;
    private final Map<Room, List<Box>> taken = new EnumMap<>(Room.class);

    Crowd(TimeAxis axis) {
        this.axis = axis;
        for (Room room : Room.values()) {
            taken.put(room, new ArrayList<>());
        }
    }

    void take(Sign sign) {
        for (Room room : sign.rooms().rooms()) {
            take(room, sign.shape().at(x(sign.on(), room), sign.y()));
        }
    }

    /** Lets no words stand across the line of a day. */
    void keepFree(LocalDate day) {
        for (Room room : Room.values()) {
            double x = x(day, room);
            take(room, new Box(x - LINE, 0, x + AFTER_LINE, Double.MAX_VALUE));
        }
    }

    void take(Room room, Box box) {
        boxes(room).add(box);
    }

    /** Words on one side of their day. */
    private record Spot(String text, Note.Side side) {}

    /** The words at the places they have found, those of several rooms as one where the place is the same. */
    List<Note> place(Wish wish) {
        Map<Spot, EnumSet<Room>> places = new LinkedHashMap<>();
        for (Room room : wish.rooms().rooms()) {
            spots(wish)
                    .filter(spot -> free(room, box(wish, spot, room)))
                    .findFirst()
                    .ifPresent(spot -> {
                        take(room, box(wish, spot, room));
                        places.computeIfAbsent(spot, first -> EnumSet.noneOf(Room.class))
                                .add(room);
                    });
        }
        return places.entrySet().stream()
                .map(place -> note(wish, place.getKey(), new Rooms(place.getValue())))
                .toList();
    }

    private static Stream<Spot> spots(Wish wish) {
        return wish.texts().stream().flatMap(text -> wish.sides().stream().map(side -> new Spot(text, side)));
    }

    private Box box(Wish wish, Spot spot, Room room) {
        return Note.box(spot.text, spot.side, x(wish.on(), room), wish.y() + spot.side.down());
    }

    private static Note note(Wish wish, Spot spot, Rooms rooms) {
        return new Note(wish.layer(), wish.on(), spot.side, wish.y() + spot.side.down(), spot.text, rooms);
    }

    private boolean free(Room room, Box box) {
        return box.left() >= -MARGIN
                && box.right() <= room.width() + MARGIN
                && boxes(room).stream().noneMatch(box::meets);
    }

    private List<Box> boxes(Room room) {
        return taken.computeIfAbsent(room, none -> new ArrayList<>());
    }

    private double x(LocalDate day, Room room) {
        return axis.share(day) * room.width();
    }
}
