package org.storletdesigner.analysis.addition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.LiveAnalyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.addition.Wish.Direction;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.keys.KeyDictionary;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.VariableKind;

/**
 * Looks for values with which a new storlet is connected as somebody wishes. Every proposal was tried with the engine.
 * Tries at most some hundred combinations, and analyses the best few of them. Not thread-safe.
 */
public final class Proposer {
    private static final int MOST_TRIED = 400;
    private static final int MOST_ANALYSED = 12;
    private static final int MOST_EXPLAINED = 40;

    private record Trial(Map<String, List<String>> values, Handler handler, Answer answer) { }

    private final Analyzer analyzer;
    private final LiveAnalyzer live;
    private final Formulas formulas;

    public Proposer(Limits limits) {
        analyzer = Analyzer.ofOneDocument(limits);
        live = new LiveAnalyzer(analyzer);
        formulas = Formulas.ofOneDocument(limits);
    }

    /**
     * What makes the wish come true.
     *
     * @param now the workflow without the storlet
     * @param addition the storlet that is to be connected; its bindings are changed
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it
     */
    public Proposals propose(Analysis now, Addition addition, Wish wish, Progress progress) {
        KeyDictionary known = KeyDictionary.of(now);
        Map<Variable, List<List<String>>> values =
                new Values(wish, known, formulas).of(addition.definition());
        Set<String> open = new LinkedHashSet<>();
        values.replaceAll((variable, some) -> some.isEmpty() ? standIn(variable, open) : some);
        Search search = new Search(now, addition.alone(), wish, values, progress);
        search.run();
        List<Proposal> proposals = search.best().stream().map(trial -> new Proposal(trial.values, open, trial.handler,
                trial.answer, outcome(now, addition, trial.values, progress))).sorted(SUREST_FIRST).toList();
        return new Proposals(proposals, proposals.isEmpty() ? search.nearest() : Optional.empty(), search.more);
    }

    private static List<List<String>> standIn(Variable variable, Set<String> open) {
        open.add(variable.getName());
        return List.of(List.of(variable.getKind() == VariableKind.NUMBER ? "0" : variable.getName()));
    }

    private Outcome outcome(Analysis now, Addition addition, Map<String, List<String>> values, Progress progress) {
        addition.bind(values);
        return Outcome.between(now, live.analyze(addition.workflow(), progress), addition.handlers());
    }

    private static final Comparator<Proposal> SUREST_FIRST =
            Comparator.comparing((Proposal proposal) -> proposal.answer().verdict())
                    .thenComparingLong(proposal -> proposal.outcome().count(Severity.ERROR))
                    .thenComparingLong(proposal -> proposal.outcome().count(Severity.WARNING))
                    .thenComparingLong(proposal -> proposal.outcome().count(Severity.INFORMATION));

    /** One walk through combinations of values. */
    private final class Search {
        private final Analysis now;
        private final Addition alone;
        private final Wish wish;
        private final List<Variable> variables;
        private final List<List<List<String>>> values;
        private final Progress progress;
        private final List<Trial> found = new ArrayList<>();
        private final List<Answer> failed = new ArrayList<>();
        private boolean more;

        Search(Analysis now, Addition alone, Wish wish, Map<Variable, List<List<String>>> values, Progress progress) {
            this.now = now;
            this.alone = alone;
            this.wish = wish;
            variables = List.copyOf(values.keySet());
            this.values = List.copyOf(values.values());
            this.progress = progress;
        }

        void run() {
            Combinations combinations = new Combinations(values.stream().map(List::size).toList());
            Optional<List<Integer>> next = combinations.next();
            for (int tried = 0; next.isPresent() && tried < MOST_TRIED; tried++) {
                progress.report("Trying values", tried, MOST_TRIED);
                attempt(values(next.get()));
                next = combinations.next();
            }
            more = next.isPresent();
        }

        private Map<String, List<String>> values(List<Integer> places) {
            Map<String, List<String>> chosen = new LinkedHashMap<>();
            for (int at = 0; at < places.size(); at++) {
                chosen.put(variables.get(at).getName(), values.get(at).get(places.get(at)));
            }
            return chosen;
        }

        private void attempt(Map<String, List<String>> chosen) {
            alone.bind(chosen);
            for (Handler handler : alone.linked()) {
                Answer answer = wish.direction() == Direction.TRIGGERS
                        ? analyzer.explain(handler, wish.handler(), now.workflow().rules())
                        : analyzer.explain(wish.handler(), handler, now.workflow().rules());
                switch (answer.verdict()) {
                    case COMPLETE, POSSIBLE, PARTIAL -> found.add(new Trial(chosen, handler, answer));
                    case IRRELEVANT, UNDECIDED -> {
                        if (failed.size() < MOST_EXPLAINED) {
                            failed.add(answer);
                        }
                    }
                }
            }
        }

        /** The surest few, one for each choice of values; among equals those that were tried first. */
        List<Trial> best() {
            Set<Map<String, List<String>>> seen = new LinkedHashSet<>();
            return found.stream().sorted(Comparator.comparing(trial -> trial.answer.verdict()))
                    .filter(trial -> seen.add(trial.values)).limit(MOST_ANALYSED).toList();
        }

        /** Of all that failed what contradicts on the fewest keys. */
        Optional<Answer> nearest() {
            return failed.stream().min(Comparator.comparing((Answer answer) -> answer.verdict() == Verdict.UNDECIDED)
                    .thenComparing(answer -> answer.keys().isEmpty()).thenComparing(answer -> answer.keys().size())
                    .thenComparing(answer -> answer.open().size()));
        }
    }
}
