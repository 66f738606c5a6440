package org.storletdesigner.cli.baseline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.analysis.finding.Finding;

/** The findings that were there before. Each makes one finding known, so that a second one of its kind is new. */
public final class Baseline {
    private final List<Known> all;
    private final Map<String, Deque<Known>> left = new HashMap<>();

    public Baseline(List<Known> all) {
        this.all = List.copyOf(all);
        all.forEach(known -> left.computeIfAbsent(known.id(), unseen -> new ArrayDeque<>(1)).add(known));
    }

    /** What findings make of all that come later. */
    public static Baseline of(List<Finding> findings) {
        return new Baseline(findings.stream().map(Known::of).toList());
    }

    /** Compares findings, and takes those that are known off the list. */
    public List<Judged> judge(List<Finding> findings) {
        return findings.stream().map(finding -> new Judged(finding, standing(finding))).toList();
    }

    private Standing standing(Finding finding) {
        Deque<Known> same = left.getOrDefault(finding.id(), new ArrayDeque<>(0));
        if (same.isEmpty()) {
            return Standing.NEW;
        }
        return same.poll().isLessThan(finding) ? Standing.WORSE : Standing.KNOWN;
    }

    /** What was there and has not been seen again so far. */
    public List<Known> left() {
        Map<String, Integer> counts = new HashMap<>();
        left.forEach((id, same) -> counts.put(id, same.size()));
        List<Known> gone = new ArrayList<>();
        for (Known known : all.reversed()) {
            if (counts.merge(known.id(), -1, Integer::sum) >= 0) {
                gone.add(known);
            }
        }
        return gone.reversed();
    }
}
