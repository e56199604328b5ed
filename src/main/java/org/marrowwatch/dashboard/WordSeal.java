package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals words that someone searches for, as names of patients do not belong into addresses, which histories and logs keep.
 * Only who sealed them can open them, and no two seals of the same words are alike.
 */
@ApplicationScoped
class WordSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    /** Few enough for an address, and more than six long words have. */
    private static final int LONGEST = 400;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;
    private final Reader reader;

    /** @param secret the one that keeps people signed in over a restart, which then keeps what they searched for, too */
    WordSeal(
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") Optional<String> secret, Reader reader) {
        this.key = secret.map(WordSeal::derived).orElseGet(() -> new SecretKeySpec(bytes(KEY_BYTES), "AES"));
        this.reader = reader;
    }

    private static SecretKey derived(String secret) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            return new SecretKeySpec(mac.doFinal("words of a search".getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + MAC, impossible);
        }
    }

    /** What stands for the words in an address; of very many words only the first. */
    String seal(String words) {
        byte[] nonce = bytes(NONCE_BYTES);
        String first = words.substring(0, Math.min(LONGEST, words.length()));
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(first.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + CIPHER, impossible);
        }
    }

    /** The words; nothing when it is no seal, or one of somebody else, or of a service that has been restarted since. */
    Optional<String> open(String sealed) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(sealed);
            if (whole.length < NONCE_BYTES + TAG_BYTES) {
                return Optional.empty();
            }
            ByteBuffer parts = ByteBuffer.wrap(whole);
            byte[] nonce = new byte[NONCE_BYTES];
            byte[] closed = new byte[whole.length - NONCE_BYTES];
            parts.get(nonce).get(closed);
            byte[] words = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(closed);
            return Optional.of(new String(words, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(Byte.SIZE * TAG_BYTES, nonce));
        cipher.updateAAD(reader.name().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
