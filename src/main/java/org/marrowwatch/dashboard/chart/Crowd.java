package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Finds a place for words where they hide no sign and no other words, and leaves out those for which there is none. */
final class Crowd {

    private static final int MARGIN = 10;

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

    void take(Room room, Box box) {
        boxes(room).add(box);
    }

    /** The words at the places they have found, those of several rooms as one where the place is the same. */
    List<Note> place(Wish wish) {
        Map<Note.Side, EnumSet<Room>> places = new EnumMap<>(Note.Side.class);
        for (Room room : wish.rooms().rooms()) {
            for (Note.Side side : wish.sides()) {
                double x = x(wish.on(), room);
                Box box = Note.box(wish.text(), side, x, wish.y() + side.down());
                if (free(room, box)) {
                    take(room, box);
                    places.computeIfAbsent(side, first -> EnumSet.noneOf(Room.class))
                            .add(room);
                    break;
                }
            }
        }
        return places.entrySet().stream()
                .map(place -> new Note(
                        wish.layer(),
                        wish.on(),
                        place.getKey(),
                        wish.y() + place.getKey().down(),
                        wish.text(),
                        new Rooms(place.getValue())))
                .toList();
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
