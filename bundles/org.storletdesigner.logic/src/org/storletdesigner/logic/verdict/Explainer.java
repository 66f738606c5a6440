package org.storletdesigner.logic.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.Constraint;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Solver;
import org.storletdesigner.logic.verdict.Pair.Role;

/** Finds the witnesses and the reason of a verdict. */
final class Explainer {
    private static final List<Role> ONLY_CASE = List.of(Role.CASE);

    private final Questions questions;
    private final Pair pair;
    private final Formulas formulas;
    private final List<Expression> clauses;

    Explainer(Questions questions, Formulas formulas, Expression condition) {
        this.questions = questions;
        this.formulas = formulas;
        pair = questions.pair;
        List<Expression> found = clauses(condition, new ArrayList<>());
        clauses = found.stream().allMatch(this::isKnown) ? found : List.of(condition);
    }

    /** Constants that are compared with one key are one test, so some parts of a condition are no tests of their own. */
    private boolean isKnown(Expression part) {
        return pair.space.knows(formulas.of(part));
    }

    private static List<Expression> clauses(Expression condition, List<Expression> found) {
        if (condition instanceof Expression.And(List<Expression> operands)) {
            operands.forEach(operand -> clauses(operand, found));
        } else {
            found.add(condition);
        }
        return found;
    }

    Answer explain() {
        Verdict verdict = questions.verdict();
        questions.renewBudget();
        try {
            return explain(verdict);
        } catch (BudgetExceeded e) {
            return Sentences.unexplained(verdict, e);
        }
    }

    private Answer explain(Verdict verdict) {
        return switch (verdict) {
            case COMPLETE -> complete();
            case POSSIBLE -> possible();
            case PARTIAL -> partial();
            case IRRELEVANT -> irrelevant();
            case UNDECIDED -> throw new IllegalStateException("a search ends or exceeds its budget");
        };
    }

    private Answer complete() {
        List<Constraint.In> witness = witness(questions.writing()::solve, Constraint.FALSE);
        return Sentences.complete(state(witness, Role.CASE), clauses);
    }

    private Answer possible() {
        Constraint misses = Constraint.all(List.of(pair.environment(pair.before),
                pair.not(pair.after(pair.condition))));
        List<Constraint.In> witness = witness(questions.sure(), misses);
        Split split = split(witness);
        return Sentences.possible(state(witness, Role.CASE), counterCase(), split.met, split.open);
    }

    private PartialState counterCase() {
        Solver missing = questions.missing();
        List<Constraint.In> fixed = new Cheapest(pair, missing::solve).fixed(List.of(Role.CASE, Role.ENVIRONMENT));
        Constraint fires = pair.after(pair.condition, environment(fixed));
        return state(needed(of(fixed, ONLY_CASE), fires), Role.CASE);
    }

    private Answer partial() {
        Solver mattering = questions.mattering();
        pair.untouchedAgree().forEach(mattering::require);
        List<Constraint.In> fixed = new Cheapest(pair, mattering::solve)
                .fixed(List.of(Role.CASE, Role.ENVIRONMENT, Role.OTHER));
        Constraint stays = questions.mustMatter() ? pair.afterOther(pair.condition) : Constraint.FALSE;
        Constraint harm = Constraint.any(List.of(pair.not(pair.environment(pair.before)),
                pair.not(pair.after(pair.condition)),
                Constraint.all(plus(of(fixed, List.of(Role.OTHER)), stays))));
        List<Constraint.In> needed = needed(of(fixed, List.of(Role.CASE, Role.ENVIRONMENT)), harm);
        Split split = split(of(needed, ONLY_CASE));
        List<Expression> rest = split.open.stream().map(clause -> rest(clause, needed)).toList();
        return Sentences.partial(state(needed, Role.CASE), state(needed, Role.ENVIRONMENT), split.met, split.open, rest);
    }

    /** What a clause still asks of the object: without what the write gives, and without ways that the example rules out. */
    private Expression rest(Expression clause, List<Constraint.In> needed) {
        return switch (clause) {
            case Expression.And and when !and.operands().stream().allMatch(this::isKnown) -> and;
            case Expression.And(List<Expression> operands) -> Expression.all(operands.stream()
                    .filter(operand -> !isGiven(operand, needed)).map(operand -> rest(operand, needed)).toList());
            case Expression.Or or when !or.operands().stream().allMatch(this::isKnown) -> or;
            case Expression.Or(List<Expression> operands) -> Expression.any(operands.stream()
                    .filter(operand -> questions.firing(formulas.of(operand)).solve(needed).isPresent())
                    .map(operand -> rest(operand, needed)).toList());
            case Expression.Constant constant -> constant;
            case Expression.Not not -> not;
            case Expression.Atom atom -> atom;
        };
    }

    private boolean isGiven(Expression clause, List<Constraint.In> needed) {
        return questions.missing(formulas.of(clause)).solve(of(needed, ONLY_CASE)).isEmpty();
    }

    private static List<Constraint> plus(List<Constraint.In> tests, Constraint last) {
        List<Constraint> all = new ArrayList<>(tests);
        all.add(last);
        return all;
    }

    private List<Constraint.In> witness(Questions.Search search, Constraint harm) {
        return needed(of(new Cheapest(pair, search).fixed(ONLY_CASE), ONLY_CASE), harm);
    }

    private static List<Constraint.In> of(List<Constraint.In> tests, List<Role> roles) {
        return tests.stream().filter(test -> roles.contains(Pair.role(test.slot()))).toList();
    }

    /** Drops each test that is not needed for the others to keep out all harm. */
    private List<Constraint.In> needed(List<Constraint.In> tests, Constraint harm) {
        Solver violating = questions.violating(harm);
        List<Constraint.In> needed = new ArrayList<>(tests);
        for (Constraint.In test : tests.reversed()) {
            needed.remove(test);
            if (violating.solve(needed).isPresent()) {
                needed.add(test);
            }
        }
        return needed;
    }

    private int[] environment(List<Constraint.In> tests) {
        int[] environment = new int[pair.space.size()];
        of(tests, List.of(Role.ENVIRONMENT))
                .forEach(test -> environment[Pair.key(test.slot())] = test.blocks().next(0));
        return environment;
    }

    private PartialState state(List<Constraint.In> tests, Role role) {
        Map<String, String> values = new TreeMap<>();
        for (Constraint.In test : of(tests, List.of(role))) {
            int key = Pair.key(test.slot());
            values.put(pair.space.key(key), pair.space.domain(key).word(test.blocks().next(0)));
        }
        return new PartialState(values);
    }

    private record Split(List<Expression> met, List<Expression> open) { }

    /** Parts the clauses of the trigger: those that the case satisfies in every environment, and the others. */
    private Split split(List<Constraint.In> witness) {
        Split split = new Split(new ArrayList<>(), new ArrayList<>());
        for (Expression clause : clauses) {
            (isGiven(clause, witness) ? split.met : split.open).add(clause);
        }
        return split;
    }

    private Answer irrelevant() {
        if (!questions.hasCase()) {
            return Sentences.irrelevant(Cause.NO_CASE);
        }
        if (!questions.writing().isSatisfiable()) {
            return Sentences.irrelevant(Cause.WRITES_NOTHING);
        }
        if (!questions.hasState(pair.before)) {
            return Sentences.irrelevant(Cause.WRITER_NEVER_FIRES);
        }
        if (!questions.hasState(pair.condition)) {
            return Sentences.irrelevant(Cause.TRIGGER_NEVER_HOLDS);
        }
        if (IntStream.range(0, pair.space.size()).noneMatch(this::isCommon)) {
            return Sentences.irrelevant(Cause.NO_COMMON_KEY);
        }
        return questions.firing().isSatisfiable() ? Sentences.irrelevant(Cause.INDEPENDENT_OF_WRITE) : contradiction();
    }

    private boolean isCommon(int key) {
        return pair.isMentioned(key) && pair.condition.keys().contains(pair.space.key(key));
    }

    private Answer contradiction() {
        Set<String> keys = contradictingKeys();
        List<Expression> open = clauses.stream()
                .filter(clause -> formulas.of(clause).keys().stream().anyMatch(keys::contains)).toList();
        List<Expression> alone = open.stream()
                .filter(clause -> !questions.firing(formulas.of(clause)).isSatisfiable()).toList();
        return Sentences.contradiction(List.copyOf(keys), alone.isEmpty() ? open : alone);
    }

    /** A smallest set of keys, none of which can be left out, whose tests alone contradict what is written. */
    private Set<String> contradictingKeys() {
        List<String> candidates = new ArrayList<>(pair.condition.keys());
        candidates.sort((a, b) -> Boolean.compare(isCommon(pair.space.number(a)), isCommon(pair.space.number(b))));
        Set<String> needed = new LinkedHashSet<>(candidates);
        for (String key : candidates) {
            needed.remove(key);
            if (questions.firing(only(pair.condition, needed)).isSatisfiable()) {
                needed.add(key);
            }
        }
        return new TreeSet<>(needed);
    }

    /** The formula with every test of other keys passed. */
    private static Formula only(Formula formula, Set<String> keys) {
        return switch (formula) {
            case Formula.Constant constant -> constant;
            case Formula.Literal literal -> keys.contains(literal.key()) ? literal : Formula.TRUE;
            case Formula.All(List<Formula> parts) ->
                    new Formula.All(parts.stream().map(part -> only(part, keys)).toList());
            case Formula.Any(List<Formula> parts) ->
                    new Formula.Any(parts.stream().map(part -> only(part, keys)).toList());
        };
    }
}
