package org.storletdesigner.benchmark.peer;

import com.microsoft.z3.CharSort;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import com.microsoft.z3.Params;
import com.microsoft.z3.ReExpr;
import com.microsoft.z3.ReSort;
import com.microsoft.z3.SeqSort;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.benchmark.workload.PatternPair;
import org.storletdesigner.logic.pattern.CodePoints;
import org.storletdesigner.logic.pattern.PatternReader;
import org.storletdesigner.logic.pattern.PatternResult;
import org.storletdesigner.logic.pattern.RegularExpression;

/**
 * Asks Z3 in the form that suits it best: is some x in left ∩ ¬right, as one membership? Two memberships take it 6 to
 * 15 times as long. Our reader of patterns builds the terms, since Z3 has none.
 */
public final class Z3 implements AutoCloseable {
    private static final int TIMEOUT = 500;
    private static final int LAST_CHARACTER = 0x2FFFF;

    private final Context context = new Context();
    private final ReSort<SeqSort<CharSort>> sort = context.mkReSort(context.mkStringSort());
    private final Expr<SeqSort<CharSort>> x = context.mkConst("x", context.mkStringSort());
    private final Solver kept = solver();

    /** What the right pattern does not match, though the left one does. */
    public record Question(ReExpr<SeqSort<CharSort>> term) { }

    private Solver solver() {
        Solver solver = context.mkSolver();
        Params params = context.mkParams();
        params.add("timeout", TIMEOUT);
        solver.setParameters(params);
        return solver;
    }

    public Question question(PatternPair pair) {
        ReExpr<SeqSort<CharSort>> right = term(pair.right());
        return new Question(context.mkIntersect(term(pair.left()),
                pair.rightDenied() ? right : context.mkComplement(right)));
    }

    /** The answer of a new solver, the terms built for it; nothing when Z3 does not know. */
    @SuppressWarnings("unchecked")
    public Optional<Boolean> askFresh(PatternPair pair) {
        Solver solver = solver();
        solver.add(context.mkInRe(x, question(pair).term()));
        return answer(solver.check());
    }

    /** The answer of a solver that is kept, to a question that was built before; nothing when Z3 does not know. */
    @SuppressWarnings("unchecked")
    public Optional<Boolean> ask(Question question) {
        kept.push();
        kept.add(context.mkInRe(x, question.term()));
        Status status = kept.check();
        kept.pop();
        return answer(status);
    }

    private static Optional<Boolean> answer(Status status) {
        return switch (status) {
            case SATISFIABLE -> Optional.of(false);
            case UNSATISFIABLE -> Optional.of(true);
            case UNKNOWN -> Optional.empty();
        };
    }

    private ReExpr<SeqSort<CharSort>> term(String pattern) {
        return switch (PatternReader.read("(?s)" + pattern)) {
            case PatternResult.Accepted(RegularExpression expression) -> term(expression);
            case PatternResult.Refused(int offset, String message) -> throw new IllegalArgumentException(message);
        };
    }

    private ReExpr<SeqSort<CharSort>> term(RegularExpression expression) {
        return switch (expression) {
            case RegularExpression.Empty empty -> context.mkEmptyRe(sort);
            case RegularExpression.Epsilon epsilon -> context.mkToRe(context.mkString(""));
            case RegularExpression.Literal(String text) -> context.mkToRe(context.mkString(text));
            case RegularExpression.Characters(CodePoints set) -> characters(set);
            case RegularExpression.Concatenation(List<RegularExpression> parts) -> context.mkConcat(terms(parts));
            case RegularExpression.Alternation(List<RegularExpression> options) -> context.mkUnion(terms(options));
            case RegularExpression.Repeat(RegularExpression body, int min, int max) -> repeat(term(body), min, max);
        };
    }

    private ReExpr<SeqSort<CharSort>> repeat(ReExpr<SeqSort<CharSort>> body, int min, int max) {
        if (max != RegularExpression.UNBOUNDED) {
            return context.mkLoop(body, min, max);
        }
        return switch (min) {
            case 0 -> context.mkStar(body);
            case 1 -> context.mkPlus(body);
            default -> context.mkLoop(body, min);
        };
    }

    @SuppressWarnings("unchecked")
    private ReExpr<SeqSort<CharSort>>[] terms(List<RegularExpression> parts) {
        return parts.stream().map(this::term).toArray(ReExpr[]::new);
    }

    /** Patterns that are compared here name either few characters or, by what they exclude, nearly all. */
    private ReExpr<SeqSort<CharSort>> characters(CodePoints set) {
        if (set.equals(CodePoints.ALL)) {
            return context.mkAllcharRe(sort);
        }
        if (set.contains(LAST_CHARACTER)) {
            return context.mkIntersect(context.mkAllcharRe(sort), context.mkComplement(characters(set.not())));
        }
        return union(ranges(set));
    }

    private ReExpr<SeqSort<CharSort>> union(List<ReExpr<SeqSort<CharSort>>> ranges) {
        @SuppressWarnings("unchecked")
        ReExpr<SeqSort<CharSort>>[] all = ranges.toArray(ReExpr[]::new);
        return all.length == 1 ? all[0] : context.mkUnion(all);
    }

    private List<ReExpr<SeqSort<CharSort>>> ranges(CodePoints set) {
        List<ReExpr<SeqSort<CharSort>>> ranges = new ArrayList<>();
        for (int first = 0; first < 128; first++) {
            if (set.contains(first)) {
                int last = first;
                while (set.contains(last + 1)) {
                    last++;
                }
                ranges.add(context.mkRange(context.mkString(Character.toString(first)),
                        context.mkString(Character.toString(last))));
                first = last;
            }
        }
        return ranges;
    }

    @Override
    public void close() {
        context.close();
    }
}
