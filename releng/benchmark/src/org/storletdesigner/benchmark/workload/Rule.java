package org.storletdesigner.benchmark.workload;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a handler does.
 *
 * @param boxes its output: one of these, each a conjunction
 * @param clauses its trigger: all of these, each a disjunction
 */
public record Rule(List<List<Literal>> boxes, List<List<Literal>> clauses) {
    public String output() {
        return joined(boxes, " && ", " || ");
    }

    public String trigger() {
        return joined(clauses, " || ", " && ");
    }

    static String joined(List<List<Literal>> groups, String inner, String outer) {
        return groups.stream()
                .map(group -> group.stream().map(Literal::text).collect(Collectors.joining(inner, "(", ")")))
                .collect(Collectors.joining(outer));
    }
}
