package org.storletdesigner.analysis.check.together;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;

/** Groups of handlers about which a question was left open, and whether to go on asking. */
final class OpenPairs {
    private static final int MOST_TOO_HARD = 20;
    private static final int MOST_NAMED = 3;

    private final Set<String> names = new HashSet<>();
    private final List<List<String>> first = new ArrayList<>();
    private long count;
    private int tooHard;

    /** A group of which the question took more than the budget. */
    void addTooHard(List<String> group) {
        tooHard++;
        add(group);
    }

    /** A group of which nothing was asked. */
    void add(List<String> group) {
        names.addAll(group);
        if (count++ < MOST_NAMED) {
            first.add(group);
        }
    }

    /** Whether so many questions were too hard that the others are not asked any more. */
    boolean isSpent() {
        return tooHard >= MOST_TOO_HARD;
    }

    /** One finding about all of them, if there are any. */
    void report(String question, Consumer<Finding> findings) {
        if (count > 0) {
            findings.accept(Finding.of(Rule.UNDECIDED, Severity.WARNING, names.stream().sorted().toList(), question,
                    "whether " + question + " is open, because the budget ran out: " + named()));
        }
    }

    private String named() {
        String named = first.stream().map(group -> String.join(" and ", group)).collect(Collectors.joining(", "));
        return count > first.size() ? named + ", and " + (count - first.size()) + " more" : named;
    }
}
