package org.storletdesigner.analysis.addition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/** Choices of one from each of some lists, those of early members first. */
final class Combinations {
    private record Choice(List<Integer> places) {
        int sum() {
            return places.stream().mapToInt(Integer::intValue).sum();
        }

        private static int compare(Choice one, Choice other) {
            for (int i = 0; i < one.places.size(); i++) {
                if (!one.places.get(i).equals(other.places.get(i))) {
                    return Integer.compare(one.places.get(i), other.places.get(i));
                }
            }
            return 0;
        }
    }

    private final List<Integer> sizes;
    private final PriorityQueue<Choice> open =
            new PriorityQueue<>(Comparator.comparingInt(Choice::sum).thenComparing(Choice::compare));
    private final Set<Choice> seen = new HashSet<>();

    /** @param sizes how many there are to choose from, at least one each */
    Combinations(List<Integer> sizes) {
        this.sizes = List.copyOf(sizes);
        offer(new Choice(sizes.stream().map(any -> 0).toList()));
    }

    private void offer(Choice choice) {
        if (seen.add(choice)) {
            open.add(choice);
        }
    }

    /** The next choice, a place in each list; empty when all have been given. */
    Optional<List<Integer>> next() {
        Choice best = open.poll();
        if (best == null) {
            return Optional.empty();
        }
        for (int at = 0; at < sizes.size(); at++) {
            int changed = at;
            if (best.places.get(at) + 1 < sizes.get(at)) {
                offer(new Choice(IntStream.range(0, sizes.size())
                        .mapToObj(each -> best.places.get(each) + (each == changed ? 1 : 0)).toList()));
            }
        }
        return Optional.of(best.places);
    }
}
