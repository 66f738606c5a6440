package org.storletdesigner.analysis.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;

/** Finds keys that are spelled apart, and that a store which folds keys takes for one. */
final class KeySpellings {
    /** For each key as the store has it, who spells it how. */
    private final Map<String, Map<String, Set<String>>> users = new TreeMap<>();

    /** The name is empty for a source. */
    void add(String handler, Collection<String> keys) {
        for (String key : keys) {
            Set<String> names = users.computeIfAbsent(stored(key), any -> new TreeMap<>())
                    .computeIfAbsent(key, any -> new TreeSet<>());
            if (!handler.isEmpty()) {
                names.add(handler);
            }
        }
    }

    /** A header carries the key, and servers turn a low line in the name of a header into a hyphen. */
    private static String stored(String key) {
        return key.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In the natural order of the keys. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        users.forEach((key, spellings) -> {
            if (spellings.size() > 1) {
                findings.add(finding(key, spellings));
            }
        });
        return findings;
    }

    private static Finding finding(String key, Map<String, Set<String>> spellings) {
        Set<String> handlers = new TreeSet<>();
        spellings.values().forEach(handlers::addAll);
        return Finding.of(Rule.FOLDED_KEY, Severity.WARNING, List.copyOf(handlers), key,
                "the keys " + listed(List.copyOf(spellings.keySet())) + " are one key here: " + reason(spellings.keySet()));
    }

    private static String listed(List<String> keys) {
        int last = keys.size() - 1;
        return String.join(", ", keys.subList(0, last)) + " and " + keys.get(last);
    }

    private static String reason(Set<String> spellings) {
        boolean onlyCase = spellings.stream().map(key -> key.toLowerCase(Locale.ROOT)).distinct().count() == 1;
        return "the store does not tell " + (onlyCase ? "capital letters from small ones"
                : "'_' from '-', nor capital letters from small ones; the lines of this workflow do tell '_' from '-'");
    }
}
