package org.marrowwatch.dashboard.chart;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a sign or a word is shown. */
public record Rooms(Set<Room> rooms) {

    static final Rooms ALL = new Rooms(EnumSet.allOf(Room.class));

    /** Whether the picture that is not zoomed has it, on a desk or on a telephone. */
    public boolean drawn() {
        return rooms.contains(Room.WIDE) || rooms.contains(Room.NARROW);
    }

    public boolean wide() {
        return rooms.contains(Room.WIDE);
    }

    /** The class of an element that is in the picture of one width only. */
    public String only() {
        if (rooms.contains(Room.WIDE) && rooms.contains(Room.NARROW)) {
            return "";
        }
        return rooms.contains(Room.WIDE) ? " wide" : " narrow";
    }

    /** The first letters of the rooms. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        for (Room room : rooms) {
            letters.append(room.name().substring(0, 1).toLowerCase(Locale.ROOT));
        }
        return letters.toString();
    }
}
