package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Style sheets, scripts and pictures of the pages. Their addresses carry a digest of what is in them, so that a browser
 * may keep them for good and still gets the new one after an update.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final int DIGITS = 10;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * Where a browser finds a file.
     *
     * @param file below {@code /assets/}
     * @throws IllegalArgumentException when there is none
     */
    public String at(String file) {
        return addresses.computeIfAbsent(file, Assets::address);
    }

    private static String address(String file) {
        try (InputStream content = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources/assets/" + file)) {
            if (content == null) {
                throw new IllegalArgumentException("there is no asset " + file + "; correct the template");
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "/assets/" + file + "?v=" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
