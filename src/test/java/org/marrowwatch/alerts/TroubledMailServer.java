package org.marrowwatch.alerts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server on a free loopback port that misbehaves as it is told, and remembers every letter that it kept. */
final class TroubledMailServer implements AutoCloseable {

    private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    private final List<Kept> kept = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile ServerSocket door;

    TroubledMailServer() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::answer);
    }

    int port() {
        return door.getLocalPort();
    }

    /** What goes wrong in the next conversation, and in those after it; then all goes well. */
    void next(Trouble... coming) {
        troubles.addAll(List.of(coming));
    }

    /** Refuses connections until it is back. */
    void away() throws IOException {
        door.close();
    }

    void back() throws IOException {
        ServerSocket again = new ServerSocket();
        again.setReuseAddress(true);
        again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort()));
        door = again;
        threads.execute(this::answer);
    }

    List<Kept> kept() {
        return kept;
    }

    /** How many conversations go on. */
    int open() {
        return open.get();
    }

    /** How many conversations there were. */
    int calls() {
        return calls.get();
    }

    private void answer() {
        ServerSocket mine = door;
        while (!mine.isClosed()) {
            try {
                Socket caller = mine.accept();
                open.incrementAndGet();
                calls.incrementAndGet();
                threads.execute(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        Trouble trouble = troubles.poll();
        try (caller) {
            new Conversation(caller, trouble == null ? Trouble.NONE : trouble, this::keep).hold();
        } catch (IOException hungUp) {
            // as a sender may do at any moment
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    private void keep(String caller, String letter) {
        kept.add(Kept.of(caller, letter));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException unwilling) {
            throw new UncheckedIOException(unwilling);
        }
        threads.shutdownNow();
    }
}
