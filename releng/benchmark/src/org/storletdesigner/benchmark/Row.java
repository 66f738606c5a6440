package org.storletdesigner.benchmark;

import java.util.Locale;
import java.util.Optional;

/**
 * One figure beside the one that it is compared with.
 *
 * @param reached whether the goal is reached; empty where there is none
 */
public record Row(String measure, String measured, String peer, String ratio, String goal, Optional<Boolean> reached) {
    /** A figure that only informs. */
    public static Row note(String measure, String measured) {
        return new Row(measure, measured, "", "", "", Optional.empty());
    }

    /** A time beside the longer one of a peer. */
    public static Row faster(String measure, double nanos, String peer, double peerNanos) {
        return new Row(measure, time(nanos), peer + ": " + time(peerNanos), number(peerNanos / nanos) + " x", "",
                Optional.empty());
    }

    /** A time that should be so many times shorter than that of a peer. */
    public static Row faster(String measure, double nanos, String peer, double peerNanos, double times) {
        return faster(measure, nanos, peer, peerNanos)
                .withGoal("≥ " + number(times) + " x", peerNanos / nanos >= times);
    }

    /** A time that should be at most so many times as long as another one that nothing can undercut. */
    public static Row within(String measure, double nanos, String limit, double limitNanos, double times) {
        return new Row(measure, time(nanos), limit + ": " + time(limitNanos), number(nanos / limitNanos) + " x",
                "≤ " + number(times) + " x", Optional.of(nanos <= times * limitNanos));
    }

    /** A time that should not be longer than another. */
    public static Row under(String measure, double nanos, double goalNanos) {
        return new Row(measure, time(nanos), "", number(nanos / goalNanos) + " x", "< " + time(goalNanos),
                Optional.of(nanos < goalNanos));
    }

    /** A number that should be at most so many times another. */
    public static Row atMost(String measure, double value, String peer, double peerValue, double times) {
        return new Row(measure, number(value), peer + ": " + number(peerValue), number(value / peerValue) + " x",
                "≤ " + number(times) + " x", Optional.of(value <= times * peerValue));
    }

    /** How many answers were the same as those of a peer: all of them, or the run has failed. */
    public static Row agreement(String measure, long same, long all) {
        return new Row(measure, same + " of " + all, "", "", "all", Optional.of(same == all));
    }

    public Row withGoal(String wanted, boolean isReached) {
        return new Row(measure, measured, peer, ratio, wanted, Optional.of(isReached));
    }

    /** The same figure where no goal was set for it. */
    public Row withoutGoal() {
        return new Row(measure, measured, peer, ratio, "", Optional.empty());
    }

    String markdown() {
        return "| " + String.join(" | ", measure, measured, peer, ratio, goal,
                reached.map(yes -> yes ? "yes" : "**no**").orElse("")) + " |";
    }

    /** A time with three digits and a unit. */
    public static String time(double nanos) {
        if (nanos < 1e3) {
            return number(nanos) + " ns";
        }
        if (nanos < 1e6) {
            return number(nanos / 1e3) + " µs";
        }
        return nanos < 1e9 ? number(nanos / 1e6) + " ms" : number(nanos / 1e9) + " s";
    }

    /** Three digits, or all of a greater number. */
    public static String number(double value) {
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,." + digits + "f", value);
    }
}
