package org.storletdesigner.analysis.check.together;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.storletdesigner.analysis.check.Check;
import org.storletdesigner.analysis.check.Subject;
import org.storletdesigner.analysis.check.together.JointWrites.Joint;
import org.storletdesigner.analysis.check.together.Outputs.Clash;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.memory.Scene;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.verdict.StoreRules;

/**
 * Finds handlers that one write can fire together: those that do the same, else those that overwrite each other, else
 * all the others.
 */
public final class OverlapCheck implements Check {
    private static final String TASK = "Looking for overlaps";

    @Override
    public void run(Subject subject, Consumer<Finding> findings) {
        new Search(subject, findings).run();
    }

    private record Pair(Handler one, Handler other) {
        List<String> names() {
            return List.of(one.name(), other.name());
        }

        Finding finding(Rule rule, Severity severity, String message, Optional<Run> witness) {
            return Finding.of(rule, severity, names(), "", message, witness);
        }
    }

    /** All on which the finding about a pair depends. */
    private record Judgement(Scene one, Scene other, List<String> names, Optional<Joint> joint) { }

    private static final class Search {
        private final Subject subject;
        private final Consumer<Finding> findings;
        private final JointWrites writes;
        private final Outputs outputs;
        private final OpenPairs open = new OpenPairs();
        private final List<Handler> handlers;
        private final OutputKinds kinds;
        private final StatesApart apart;
        private final BitSet live = new BitSet();
        /** For each handler a bit for each event that it hears. */
        private final int[] events;

        Search(Subject subject, Consumer<Finding> findings) {
            this.subject = subject;
            this.findings = findings;
            handlers = subject.workflow().handlers();
            writes = new JointWrites(subject);
            outputs = new Outputs(subject.formulas());
            kinds = new OutputKinds(subject);
            apart = new StatesApart(subject);
            events = handlers.stream().mapToInt(handler -> bits(handler.events())).toArray();
            for (int i = 0; i < events.length; i++) {
                live.set(i, subject.possibilities().isLive(handlers.get(i)));
            }
        }

        private static int bits(Set<Event> events) {
            return events.stream().mapToInt(event -> 1 << event.ordinal()).sum();
        }

        void run() {
            for (int i = 0; i < handlers.size(); i++) {
                subject.progress().report(TASK, i, handlers.size());
                if (live.get(i)) {
                    compareWithLater(i);
                }
            }
            open.report("one write can fire both", findings);
        }

        private void compareWithLater(int one) {
            for (int other = one + 1; other < handlers.size(); other++) {
                if ((writes.mayFire(one, other) || kinds.mayBeAlike(one, other)) && doMeet(one, other)) {
                    compare(one, other);
                }
            }
        }

        private boolean doMeet(int one, int other) {
            return live.get(other) && (events[one] & events[other]) != 0 && !apart.are(one, other);
        }

        private void compare(int one, int other) {
            Pair pair = new Pair(handlers.get(one), handlers.get(other));
            try {
                if (open.isSpent()) {
                    open.add(pair.names());
                } else {
                    judge(pair, writes.firing(one, other)).ifPresent(findings);
                }
            } catch (BudgetExceeded e) {
                open.addTooHard(pair.names());
                subject.progress().report(TASK, one, handlers.size());
            }
        }

        private Optional<Finding> judge(Pair pair, Optional<Joint> joint) {
            return subject.memory().recall(new Judgement(subject.possibilities().scene(pair.one),
                    subject.possibilities().scene(pair.other), pair.names(), joint), () -> {
                        subject.progress().report(TASK, 0, 0);
                        return finding(subject, pair, joint, outputs);
                    });
        }
    }

    private static Optional<Finding> finding(Subject subject, Pair pair, Optional<Joint> joint, Outputs outputs) {
        Optional<Run> witness = joint.map(each -> new Run(each.object(), List.of(), -1));
        if (isDuplicate(subject, pair, outputs)) {
            return Optional.of(pair.finding(Rule.DUPLICATE, Severity.WARNING, "the same states fire " + pair.one.name()
                    + " and " + pair.other.name() + ", and they write the same", witness));
        }
        return joint.map(found -> {
            String both = found.writer() + " can fire both " + pair.one.name() + " and " + pair.other.name();
            Optional<Clash> clash = outputs.clash(pair.one.output(), pair.other.output());
            return clash.map(each -> pair.finding(Rule.CONFLICT, Severity.WARNING, both + "; " + told(each, pair),
                    witness)).orElseGet(() -> pair.finding(Rule.OVERLAP, Severity.INFORMATION, both, witness));
        });
    }

    private static String told(Clash clash, Pair pair) {
        return pair.one.name() + " can " + told(clash.key(), clash.one()) + ", and " + pair.other.name() + " can "
                + told(clash.key(), clash.other());
    }

    private static String told(String key, String value) {
        return value == null ? "remove " + key : "write " + key + " = \"" + value + "\"";
    }

    /** Whether the outputs are alike is asked first, because they mostly are not. */
    private static boolean isDuplicate(Subject subject, Pair pair, Outputs outputs) {
        return pair.one.events().equals(pair.other.events())
                && subject.possibilities().isLive(pair.one) && subject.possibilities().isLive(pair.other)
                && outputs.areAlike(pair.one.output(), pair.other.output())
                && areFiredAlike(pair, subject.workflow().rules(), subject.formulas());
    }

    /** The same new states fire both and, where that counts, the same old states keep both from firing. */
    private static boolean areFiredAlike(Pair pair, StoreRules rules, Formulas formulas) {
        return areEquivalent(pair.one.condition(), pair.other.condition(), formulas)
                && (rules.firing() == StoreRules.Firing.EVERY_WRITE || areEquivalent(
                        pair.one.trigger().condition(), pair.other.trigger().condition(), formulas));
    }

    private static boolean areEquivalent(Expression one, Expression other, Formulas formulas) {
        return one.equals(other) || implies(one, other, formulas) && implies(other, one, formulas);
    }

    private static boolean implies(Expression one, Expression other, Formulas formulas) {
        return !Satisfiability.of(new Formula.All(List.of(formulas.of(one), formulas.of(new Expression.Not(other)))),
                formulas);
    }
}
