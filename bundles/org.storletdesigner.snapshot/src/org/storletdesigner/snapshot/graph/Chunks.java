package org.storletdesigner.snapshot.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Long texts as several attributes, because Graphviz stops at 16,384 bytes in one string: {@code name}, {@code name_2},
 * {@code name_3} …, with their number in {@code name_chunks} where there is more than one. Texts are ASCII.
 */
final class Chunks {
    static final int LONGEST = 8000;

    private Chunks() { }

    static void put(String name, String text, Map<String, String> into) {
        int chunks = Math.max(1, (text.length() + LONGEST - 1) / LONGEST);
        if (chunks > 1) {
            into.put(name + "_chunks", Integer.toString(chunks));
        }
        for (int chunk = 1; chunk <= chunks; chunk++) {
            into.put(chunk == 1 ? name : name + "_" + chunk,
                    text.substring((chunk - 1) * LONGEST, Math.min(text.length(), chunk * LONGEST)));
        }
    }

    static Map<String, String> of(String name, String text) {
        Map<String, String> chunks = new LinkedHashMap<>();
        put(name, text, chunks);
        return chunks;
    }

    /** Whether any part of a text of this name is there. */
    static boolean isIn(Map<String, String> attributes, String name) {
        return attributes.containsKey(name) || attributes.containsKey(name + "_chunks");
    }

    /** The text, put together again; empty when a part of it is missing. */
    static Optional<String> join(String name, Map<String, String> attributes) {
        String number = attributes.getOrDefault(name + "_chunks", "1");
        int chunks = number.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(number) : 0;
        if (chunks < 1 || chunks > attributes.size()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int chunk = 1; chunk <= chunks; chunk++) {
            String part = attributes.get(chunk == 1 ? name : name + "_" + chunk);
            if (part == null) {
                return Optional.empty();
            }
            text.append(part);
        }
        return Optional.of(text.toString());
    }

    /** What is there of a text of which a part is missing: each run of parts without a gap. */
    static List<String> remains(String name, Map<String, String> attributes) {
        SortedMap<Integer, String> parts = new TreeMap<>();
        Pattern form = Pattern.compile(Pattern.quote(name) + "(?:_([0-9]{1,6}))?");
        attributes.forEach((key, part) -> {
            Matcher matcher = form.matcher(key);
            if (matcher.matches()) {
                parts.put(matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1)), part);
            }
        });
        List<String> runs = new ArrayList<>();
        parts.forEach((number, part) -> {
            if (parts.containsKey(number - 1)) {
                runs.add(runs.removeLast() + part);
            } else {
                runs.add(part);
            }
        });
        return runs;
    }
}
