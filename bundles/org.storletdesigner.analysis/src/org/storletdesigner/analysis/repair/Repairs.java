package org.storletdesigner.analysis.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.LiveAnalyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.text.Printer;

/**
 * Looks for repairs of findings, and tries each before it is offered. Cost: one analysis for each trial of a condition,
 * at most as many as were allowed, for with fewer, less is found; and one for each name that may have been meant. Not
 * thread-safe.
 */
public final class Repairs {
    private static final Comparator<Offer> LEAST_DISCONNECTED_FIRST =
            Comparator.comparingInt((Offer offer) -> offer.edgesGone().size())
                    .thenComparingInt(offer -> offer.findingsNew().size())
                    .thenComparingInt(offer -> text(offer).length()).thenComparing(Repairs::text);

    private static final int MOST_TRIALS = 100;
    private static final int MOST_WORK = 50_000;

    private final LiveAnalyzer analyzer;
    private int trialsLeft;

    /** @param mostTrials how many conditions all answers together may try */
    public Repairs(Analyzer analyzer, int mostTrials) {
        this(new LiveAnalyzer(analyzer), mostTrials);
    }

    /** The trials are faster with an analyzer that knows the workflow, and leave it as right as it was. */
    public Repairs(LiveAnalyzer analyzer, int mostTrials) {
        this.analyzer = analyzer;
        trialsLeft = mostTrials;
    }

    /** How many trials a report can afford: each is an analysis of its own, so a large workflow gets fewer. */
    public static int affordableTrials(Analysis analysis) {
        int size = 1 + analysis.workflow().handlers().size() + analysis.graph().edges().size() + analysis.findings().size();
        return Math.min(MOST_TRIALS, MOST_WORK / size);
    }

    /**
     * What does away with a finding, the repair first that disconnects least; at last the permit. Extra conditions are
     * offered for cycles, shortcuts, overlaps, conflicts and duplicates, for each handler the weakest that were found, of
     * two atoms where one is not enough; for an unknown key or value the names that may have been meant. None of them
     * makes a handler starve or brings a graver finding.
     */
    public List<Offer> of(Analysis analysis, Finding finding, Progress progress) {
        List<Offer> offers = new ArrayList<>();
        if (!finding.isPermitted()) {
            Trial trial = new Trial(analyzer, progress, analysis);
            if (isMendedByConditions(finding)) {
                offers.addAll(new Search(analysis, finding, trial).offers());
            }
            if (finding.rule() == Rule.UNKNOWN_KEY) {
                offers.addAll(new Search(analysis, finding, trial).corrections());
            }
            permit(analysis, finding, trial).ifPresent(offers::add);
        }
        return List.copyOf(offers);
    }

    private static boolean isMendedByConditions(Finding finding) {
        return switch (finding.rule()) {
            case CYCLE -> finding.severity() != Severity.INFORMATION;
            case SHORTCUT, OVERLAP, CONFLICT, DUPLICATE -> true;
            case STARVING, DEAD_OUTPUT, UNKNOWN_KEY, FOLDED_KEY, UNBOUND, BAD_VALUE, EXPECTATION, UNDECIDED -> false;
        };
    }

    private static String text(Offer offer) {
        return switch (offer.repair()) {
            case Repair.AddCondition(String handler, Expression condition) -> Printer.print(condition) + handler;
            case Repair.CorrectName correct -> correct.correction();
            case Repair.Permit permit -> "";
        };
    }

    private static Optional<Offer> permit(Analysis analysis, Finding finding, Trial trial) {
        if (finding.handlers().isEmpty()) {
            return Optional.empty();
        }
        Repair permit = new Repair.Permit(finding.rule().id(), finding.handlers(),
                analysis.workflow().digestOf(finding.handlers()));
        Analysis after = trial.of(permit);
        return after.findings().stream().filter(each -> each.id().equals(finding.id())).findFirst()
                .filter(Finding::isPermitted).map(any -> trial.offer(permit, after));
    }

    /** The search for extra conditions that do away with one finding. */
    private final class Search {
        private final Analysis before;
        private final Finding finding;
        private final Trial trial;
        private final List<Atom> atoms;

        Search(Analysis before, Finding finding, Trial trial) {
            this.before = before;
            this.finding = finding;
            this.trial = trial;
            atoms = Candidates.atoms(handlers(before, finding));
        }

        private static List<Handler> handlers(Analysis analysis, Finding finding) {
            return analysis.workflow().handlers().stream()
                    .filter(each -> finding.handlers().contains(each.name())).toList();
        }

        /** First one atom for every handler, so that the trials are spent fairly; then they are made weaker. */
        List<Offer> offers() {
            record Found(String handler, List<Atom> atoms, Offer offer) { }
            List<Found> found = new ArrayList<>();
            for (Atom atom : atoms) {
                for (String handler : finding.handlers()) {
                    mends(handler, Candidates.notAll(List.of(atom)))
                            .ifPresent(offer -> found.add(new Found(handler, List.of(atom), offer)));
                }
            }
            List<Offer> offers = new ArrayList<>(found.stream()
                    .map(each -> weakest(each.handler, each.atoms, each.offer)).distinct().toList());
            finding.handlers().stream().filter(handler -> found.stream().noneMatch(each -> each.handler.equals(handler)))
                    .forEach(handler -> offers.addAll(byTwo(handler)));
            return offers.stream().sorted(LEAST_DISCONNECTED_FIRST).toList();
        }

        /** The nearest name first. */
        List<Offer> corrections() {
            return analyzer.slips(before.workflow()).stream().filter(slip -> slip.finding().equals(finding.id()))
                    .flatMap(slip -> slip.near().stream().flatMap(near -> mends(new Repair.CorrectName(finding.handlers(),
                            slip.key(), slip.value(), near)).stream())).toList();
        }

        /** Conditions for a handler for which no single atom is enough. */
        private List<Offer> byTwo(String handler) {
            List<Offer> offers = new ArrayList<>();
            for (int i = 0; i < atoms.size(); i++) {
                for (Atom other : atoms.subList(i + 1, atoms.size())) {
                    mends(handler, Expression.all(List.of(Candidates.notAll(List.of(atoms.get(i))),
                            Candidates.notAll(List.of(other))))).ifPresent(offers::add);
                }
            }
            return offers;
        }

        /** Adds atoms as long as what is left open to the handler grows and the finding stays away. */
        private Offer weakest(String handler, List<Atom> chosen, Offer offer) {
            for (Atom atom : atoms) {
                if (!chosen.contains(atom)) {
                    List<Atom> more = Candidates.with(chosen, atom);
                    Optional<Offer> weaker = mends(handler, Candidates.notAll(more)).filter(each -> isWeaker(each, offer));
                    if (weaker.isPresent()) {
                        return weakest(handler, more, weaker.get());
                    }
                }
            }
            return offer;
        }

        /** A longer condition is worth it only where it keeps an edge or avoids a finding. */
        private static boolean isWeaker(Offer one, Offer other) {
            return one.edgesGone().size() < other.edgesGone().size()
                    || one.edgesGone().size() == other.edgesGone().size()
                            && one.findingsNew().size() < other.findingsNew().size();
        }

        private Optional<Offer> mends(String handler, Expression condition) {
            return trialsLeft-- > 0 ? mends(new Repair.AddCondition(handler, condition)) : Optional.empty();
        }

        private Optional<Offer> mends(Repair repair) {
            Analysis after = trial.of(repair);
            Offer offer = trial.offer(repair, after);
            return isGone(after) && offer.findingsNew().stream().noneMatch(this::isHarm) ? Optional.of(offer)
                    : Optional.empty();
        }

        private boolean isGone(Analysis after) {
            return after.findings().stream().noneMatch(each -> switch (finding.rule()) {
                case CYCLE -> isStillRound(each);
                case UNKNOWN_KEY -> each.id().equals(finding.id());
                case SHORTCUT, OVERLAP, CONFLICT, DUPLICATE, STARVING, DEAD_OUTPUT, FOLDED_KEY, UNBOUND, BAD_VALUE,
                        EXPECTATION, UNDECIDED -> isAboutThem(each);
            });
        }

        /** A cycle is gone when none of its handlers is in a cycle that goes on, or may do so. */
        private boolean isStillRound(Finding other) {
            return other.rule() == Rule.CYCLE && other.severity() != Severity.INFORMATION
                    && other.handlers().stream().anyMatch(finding.handlers()::contains);
        }

        /** The pair that one write can still fire is no better for another name of the finding. */
        private boolean isAboutThem(Finding other) {
            boolean related = finding.rule() == Rule.SHORTCUT ? other.rule() == Rule.SHORTCUT
                    : other.rule() == Rule.OVERLAP || other.rule() == Rule.CONFLICT || other.rule() == Rule.DUPLICATE;
            return related && other.handlers().equals(finding.handlers());
        }

        private boolean isHarm(Finding added) {
            boolean known = before.findings().stream().anyMatch(each -> each.id().equals(added.id())
                    && each.severity().compareTo(added.severity()) <= 0);
            return !known && (added.rule() == Rule.STARVING || added.rule() == Rule.UNDECIDED
                    || added.severity().compareTo(finding.severity()) < 0);
        }
    }
}
