package org.marrowwatch.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.intake.Inbox;
import org.marrowwatch.intake.Refusal;

/** Does what a POST asks once, however often it is sent with the same {@code Idempotency-Key}. */
@ApplicationScoped
class Once {

    private final Answers answers;
    private final Caller caller;

    Once(Answers answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    /** Answers a request by doing what it asks in a transaction of its own, or as it was answered before. */
    Response answer(byte @Nullable [] body, Supplier<Answer> effect) {
        String key = caller.key();
        if (key == null) {
            return perform(effect).response();
        }
        String digest = digest(caller.path(), body == null ? new byte[0] : body);
        return earlier(key, digest).orElseGet(() -> first(key, digest, effect)).response();
    }

    private Answer first(String key, String digest, Supplier<Answer> effect) {
        try {
            return perform(
                    () -> keep(key, digest, effect.get()),
                    refused -> QuarkusTransaction.requiringNew().call(() -> keep(key, digest, refused)));
        } catch (Answers.Given meanwhile) {
            return earlier(key, digest).orElseThrow(() -> meanwhile);
        }
    }

    private Answer perform(Supplier<Answer> effect) {
        return perform(effect, refused -> refused);
    }

    private Answer perform(Supplier<Answer> effect, UnaryOperator<Answer> whenRefused) {
        try {
            return alone(effect);
        } catch (Refusal refusal) {
            return whenRefused.apply(Answer.refused(refusal.problems(), caller.language()));
        }
    }

    private static Answer alone(Supplier<Answer> effect) {
        try {
            return QuarkusTransaction.requiringNew().call(effect::get);
        } catch (Inbox.AlreadyNoted | Patients.AlreadyKnown sameMoment) {
            return QuarkusTransaction.requiringNew().call(effect::get);
        }
    }

    private Answer keep(String key, String digest, Answer answer) {
        answers.keep(caller.name(), key, new Answers.Kept(digest, answer));
        return answer;
    }

    private Optional<Answer> earlier(String key, String digest) {
        Optional<Answers.Kept> kept = QuarkusTransaction.requiringNew().call(() -> answers.find(caller.name(), key));
        if (kept.isPresent() && !kept.get().digest().equals(digest)) {
            throw Fault.of(
                    Trouble.UNPROCESSABLE,
                    "Idempotency-Key",
                    "was used for another request; choose a new one",
                    "a servi pour une autre requête ; choisissez-en une nouvelle");
        }
        return kept.map(Answers.Kept::answer);
    }

    private static String digest(String path, byte[] body) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(path.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
            return HexFormat.of().formatHex(sha.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
