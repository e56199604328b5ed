package org.marrowwatch.dashboard.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheet of the drawing with its colours written out, for pictures that leave the page. */
record Ink(String style) {

    private static final Pattern PROPERTY = Pattern.compile("(--[a-z-]+): ([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--[a-z-]+)\\)");

    /** As on paper. */
    static final Ink LIGHT = new Ink(written(asset("picture.css"), asset("marrowwatch.css")));

    /** The first value of a property counts: the light one stands before the dark one. */
    static String written(String style, String palette) {
        Map<String, String> colours = new HashMap<>();
        Matcher property = PROPERTY.matcher(palette);
        while (property.find()) {
            colours.putIfAbsent(property.group(1), property.group(2));
        }
        return USE.matcher(style).replaceAll(use -> {
            String colour = colours.get(use.group(1));
            if (colour == null) {
                throw new IllegalStateException("the palette has no " + use.group(1) + "; add it to marrowwatch.css");
            }
            return Matcher.quoteReplacement(colour);
        });
    }

    private static String asset(String name) {
        try (InputStream file = Ink.class.getResourceAsStream("/META-INF/resources/assets/" + name)) {
            if (file == null) {
                throw new IllegalStateException("there is no asset " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
