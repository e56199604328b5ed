package org.marrowwatch.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All canaries of a test: those that the data keep, and those that are only typed or sent. */
public final class Aviary {

    private final List<Canary> kept = new ArrayList<>();
    private final List<Canary> passing = new ArrayList<>();

    /** One that the data keep. */
    public Canary keep(String where) {
        Canary canary = Canary.of(where);
        kept.add(canary);
        return canary;
    }

    /** One that is typed or sent, and not kept. */
    public Canary pass(String where) {
        Canary canary = Canary.of(where);
        passing.add(canary);
        return canary;
    }

    /** A year of birth, which the data keep. */
    public int born(int year) {
        kept.add(new Canary("year of birth", String.valueOf(year)));
        return year;
    }

    public List<Canary> kept() {
        return kept;
    }

    public Canary passing(String where) {
        return passing.stream()
                .filter(canary -> canary.where().equals(where))
                .findFirst()
                .orElseThrow();
    }

    /** Those that stand in a text, in whatever dress. */
    public List<Canary> foundIn(String text) {
        return Stream.concat(kept.stream(), passing.stream())
                .filter(canary -> canary.in(text))
                .toList();
    }
}
