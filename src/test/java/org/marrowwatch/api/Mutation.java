package org.marrowwatch.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a document at random, the same way for the same seed. */
final class Mutation {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    private Mutation(Random random) {
        this.random = random;
    }

    /** One to three changes of the document's structure or values. */
    static JsonNode of(JsonNode document, Random random) {
        JsonNode spoilt = document.deepCopy();
        Mutation mutation = new Mutation(random);
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<JsonNode> containers = new ArrayList<>();
            containers(spoilt, containers);
            if (containers.isEmpty()) {
                return spoilt;
            }
            JsonNode container = containers.get(random.nextInt(containers.size()));
            if (container instanceof ObjectNode object) {
                mutation.spoil(object);
            } else {
                mutation.spoil((ArrayNode) container);
            }
        }
        return spoilt;
    }

    private static void containers(JsonNode node, List<JsonNode> found) {
        if (node.isContainerNode()) {
            found.add(node);
            node.forEach(child -> containers(child, found));
        }
    }

    private void spoil(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "on" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, strange());
            case 2 -> object.set(text(), object.path(name).isMissingNode() ? strange() : object.get(name));
            case 3 -> object.set(name, NODES.arrayNode().add(object.path(name)));
            case 4 -> object.put("on", "20" + (10 + random.nextInt(17)) + "-0" + (1 + random.nextInt(9)) + "-15");
            default -> object.put("painOnLoading", random.nextInt(12));
        }
    }

    private void spoil(ArrayNode array) {
        int at = array.isEmpty() ? 0 : random.nextInt(array.size());
        switch (random.nextInt(5)) {
            case 0 -> array.remove(at);
            case 1 -> array.insert(at, strange());
            case 2 -> array.removeAll();
            case 3 -> {
                if (!array.isEmpty()) {
                    array.add(array.get(at).deepCopy());
                }
            }
            default -> {
                if (array.size() > 1) {
                    JsonNode first = array.remove(0);
                    array.add(first);
                }
            }
        }
    }

    private JsonNode strange() {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt());
            case 3 -> NODES.numberNode(new BigDecimal("1e" + random.nextInt(2_000)));
            case 4 ->
                BigIntegerNode.valueOf(BigInteger.TEN.pow(random.nextInt(120)).negate());
            case 5 -> NODES.numberNode(random.nextDouble() * 100);
            case 6 -> NODES.objectNode();
            case 7 -> NODES.arrayNode();
            case 8 -> NODES.textNode("2024-02-30");
            case 9 -> NODES.objectNode().set(text(), NODES.arrayNode().add(text()));
            default -> NODES.textNode(text());
        };
    }

    private String text() {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "\u0000";
            case 2 -> "\ud800x";
            case 3 -> "a/b~c";
            case 4 -> "é漢😀\u202e";
            case 5 -> "x".repeat(2_001);
            case 6 -> "right-hip";
            default -> "' or 1=1 --";
        };
    }

    /** One to eight bytes changed, lost, doubled or cut off. */
    static byte[] ofBytes(byte[] document, Random random) {
        byte[] spoilt = document.clone();
        for (int i = random.nextInt(8); i >= 0 && spoilt.length > 2; i--) {
            int at = random.nextInt(spoilt.length - 1);
            switch (random.nextInt(4)) {
                case 0 -> spoilt[at] = (byte) random.nextInt(256);
                case 1 -> spoilt[at] = (byte) (32 + random.nextInt(95));
                case 2 -> spoilt = random.nextInt(4) == 0 ? Arrays.copyOf(spoilt, at + 1) : spoilt;
                default -> System.arraycopy(spoilt, at, spoilt, at + 1, spoilt.length - at - 1);
            }
        }
        return spoilt;
    }
}
