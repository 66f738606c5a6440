package org.storletdesigner.analysis.check.together;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.check.Check;
import org.storletdesigner.analysis.check.Subject;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.walk.JointFirings;
import org.storletdesigner.analysis.walk.Walks;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.limit.BudgetExceeded;

/** Finds handlers that one write fires at once, and again by way of another handler that it fires, too. */
public final class ShortcutCheck implements Check {
    private static final String TASK = "Looking for shortcuts";
    private static final int MOST_SEARCHES = 10_000;
    private static final int MOST_WALKS = 1_000;
    private static final int MOST_DETOURS = 10;
    private static final long MOST_STATES = 20_000;

    @Override
    public void run(Subject subject, Consumer<Finding> findings) {
        new Search(subject, findings).run();
    }

    /** One handler that writes, and two that it triggers. */
    private record Triple(Handler x, Handler y, Handler z) {
        List<String> names() {
            return List.of(x.name(), y.name(), z.name());
        }
    }

    private static final class Search {
        private final Subject subject;
        private final Consumer<Finding> findings;
        private final Ways ways;
        private final JointFirings firings;
        private final Walks walks;
        private final OpenPairs open = new OpenPairs();
        private int searchesLeft = MOST_SEARCHES;
        private int walksLeft = MOST_WALKS;

        Search(Subject subject, Consumer<Finding> findings) {
            this.subject = subject;
            this.findings = findings;
            ways = new Ways(subject.graph());
            firings = subject.firings();
            walks = subject.walks(TASK);
        }

        void run() {
            List<Handler> handlers = subject.workflow().handlers();
            for (int i = 0; i < handlers.size(); i++) {
                subject.progress().report(TASK, i, handlers.size());
                if (subject.possibilities().isLive(handlers.get(i))) {
                    search(handlers.get(i));
                }
            }
            open.report("the first fires the third again by way of the second", findings);
        }

        private void search(Handler x) {
            List<Handler> fired = ways.after(x).stream().filter(handler -> !handler.equals(x)).toList();
            for (Handler y : fired) {
                for (Handler z : fired) {
                    if (!areOne(y, z) && ways.lead(y, z)) {
                        search(new Triple(x, y, z));
                    }
                }
            }
        }

        /** Handlers mostly differ in their ids, and are large to compare. */
        private static boolean areOne(Handler one, Handler other) {
            return one.id().equals(other.id()) && one.equals(other);
        }

        private void search(Triple triple) {
            if (searchesLeft == 0 || walksLeft <= 0) {
                open.add(triple.names());
                return;
            }
            try {
                searchesLeft--;
                if (firings.byHandler(triple.x, triple.y, triple.z).isPresent()) {
                    follow(triple).map(run -> finding(triple, run)).ifPresent(findings);
                }
            } catch (BudgetExceeded e) {
                open.addTooHard(triple.names());
            }
        }

        /** First the direct way alone, which is the cheapest to follow and the easiest to read. */
        private Optional<Run> follow(Triple triple) {
            List<Handler> between = ways.between(triple.y, triple.z);
            Optional<Run> direct = ways.after(triple.y).contains(triple.z) ? walk(triple, List.of())
                    : Optional.empty();
            return direct.isPresent() || List.of(triple.y, triple.z).containsAll(between) ? direct
                    : followLonger(triple, between);
        }

        /** All ways at once; where that is too hard some short ones, which can show a shortcut but never that none is. */
        private Optional<Run> followLonger(Triple triple, List<Handler> between) {
            try {
                return open.isSpent() ? detour(triple, between) : walk(triple, between);
            } catch (BudgetExceeded e) {
                Optional<Run> detour = detour(triple, between);
                if (detour.isEmpty()) {
                    throw e;
                }
                return detour;
            }
        }

        private Optional<Run> detour(Triple triple, List<Handler> between) {
            Optional<Run> found = between.stream()
                    .filter(each -> ways.after(triple.y).contains(each) && ways.after(each).contains(triple.z))
                    .limit(MOST_DETOURS).flatMap(each -> walk(triple, List.of(each)).stream()).findFirst();
            if (found.isEmpty() && open.isSpent()) {
                open.add(triple.names());
            }
            return found;
        }

        private Optional<Run> walk(Triple triple, List<Handler> between) {
            walksLeft--;
            return walks.shortcut(triple.x, triple.y, triple.z, between, MOST_STATES);
        }

        private static Finding finding(Triple triple, Run run) {
            String way = run.steps().stream().map(Run.Step::handler).collect(Collectors.joining(" -> "));
            return Finding.of(Rule.SHORTCUT, Severity.WARNING, triple.names(), "", "one write of " + triple.x.name()
                    + " fires " + triple.z.name() + " at once, and again by way of " + triple.y.name() + ": " + way,
                    Optional.of(run));
        }
    }
}
