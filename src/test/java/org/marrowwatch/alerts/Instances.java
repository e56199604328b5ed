package org.marrowwatch.alerts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.marrowwatch.house.PackagedMarrowwatch;

/** Packaged services over one database, each of which calls itself by a name that no other has had. */
final class Instances implements AutoCloseable {

    private final Path data;
    private final List<String> seats;
    private final List<String> settings;
    private final Map<String, PackagedMarrowwatch> alive = new ConcurrentHashMap<>();
    private final List<String> killed = new ArrayList<>();
    private int started;

    /** @param seats how the names of those that sit there one after the other begin */
    Instances(Path data, List<String> seats, List<String> settings) {
        this.data = data;
        this.seats = seats;
        this.settings = settings;
    }

    /** Starts those that were killed. */
    void start() throws IOException {
        for (String seat : seats) {
            if (alive.keySet().stream().noneMatch(name -> name.startsWith(seat))) {
                String name = seat + "-" + ++started;
                List<String> own = new ArrayList<>(settings);
                own.add("-Dquarkus.mailer.own-host-name=" + name);
                alive.put(name, PackagedMarrowwatch.with(data, own));
            }
        }
        alive.values().forEach(PackagedMarrowwatch::awaitReady);
    }

    /** The name of one that lives. */
    String any(Random chance) {
        List<String> names = alive.keySet().stream().sorted().toList();
        return names.get(chance.nextInt(names.size()));
    }

    PackagedMarrowwatch named(String name) {
        return Objects.requireNonNull(alive.get(name));
    }

    /** Kills one, or all when none has that name. */
    synchronized void kill(String name) {
        List<String> victims = alive.containsKey(name) ? List.of(name) : List.copyOf(alive.keySet());
        victims.forEach(victim -> {
            alive.remove(victim).kill();
            killed.add(victim);
        });
    }

    /** The names of those that were killed. */
    synchronized List<String> killed() {
        return List.copyOf(killed);
    }

    @Override
    public void close() {
        alive.values().forEach(PackagedMarrowwatch::kill);
    }
}
