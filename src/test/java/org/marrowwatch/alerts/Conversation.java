package org.marrowwatch.alerts;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.marrowwatch.alerts.Trouble.Stage;

/** One SMTP conversation, seen from the server. */
final class Conversation {

    private final Socket caller;
    private final Trouble trouble;
    private final BiConsumer<String, String> kept;
    private final BufferedReader heard;
    private final CountDownLatch never = new CountDownLatch(1);
    private String name = "";

    Conversation(Socket caller, Trouble trouble, BiConsumer<String, String> kept) throws IOException {
        this.caller = caller;
        this.trouble = trouble;
        this.kept = kept;
        this.heard = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
    }

    /** As the caller named itself; empty before it has. */
    String name() {
        return name;
    }

    /** Ends when either side has hung up. */
    void hold() throws IOException, InterruptedException {
        at(Stage.GREETING, "220 loopback");
        for (String line = heard.readLine(); line != null; line = heard.readLine()) {
            String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO", "HELO" -> {
                    name = line.substring(verb.length()).strip();
                    say("250 loopback");
                }
                case "RSET", "NOOP" -> say("250 loopback");
                case "MAIL" -> at(Stage.SENDER, "250 sender ok");
                case "RCPT" -> at(Stage.RECIPIENT, "250 recipient ok");
                case "DATA" -> letter();
                case "QUIT" -> {
                    say("221 bye");
                    return;
                }
                default -> say("502 not known here");
            }
        }
    }

    private void letter() throws IOException, InterruptedException {
        at(Stage.BEFORE_LETTER, "354 go on");
        if (trouble.stage() == Stage.BEFORE_LETTER) {
            return;
        }
        StringBuilder letter = new StringBuilder();
        for (String line = heard.readLine(); !".".equals(line); line = heard.readLine()) {
            if (line == null) {
                return;
            }
            if (letter.isEmpty()) {
                at(Stage.WITHIN_LETTER, "");
            }
            letter.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        if (trouble.stage() == Stage.AFTER_LETTER) {
            at(Stage.AFTER_LETTER, "250 kept");
            return;
        }
        kept.accept(name, letter.toString());
        at(Stage.KEPT, "250 kept");
        at(Stage.TOLD, "");
    }

    private void at(Stage stage, String usual) throws IOException, InterruptedException {
        if (trouble.stage() == stage) {
            trouble.deed().instead(this, usual);
        } else {
            say(usual);
        }
    }

    void say(String words) throws IOException {
        if (!words.isEmpty()) {
            write(words + "\r\n");
        }
    }

    private void write(String words) throws IOException {
        caller.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }

    void listen() throws IOException {
        for (String line = heard.readLine(); line != null; line = heard.readLine()) {
            // nothing is answered
        }
    }

    void drip(String beginning) throws IOException, InterruptedException {
        write(beginning + "-");
        while (!never.await(50, TimeUnit.MILLISECONDS)) {
            write("z");
        }
    }

    void hangUp() throws IOException {
        caller.close();
        // what it has heard already is forgotten with the rest
        throw new EOFException("hung up");
    }
}
