package org.storletdesigner.logic.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.text.Printer;

/** Answers with their reasons put into words. */
final class Sentences {
    private Sentences() { }

    static Answer complete(PartialState witness, List<Expression> clauses) {
        return fires(Verdict.COMPLETE, witness, Optional.empty(), Optional.empty(), clauses, List.of(),
                "whatever it writes satisfies " + conditions(clauses));
    }

    static Answer possible(PartialState witness, PartialState counterCase, List<Expression> met,
            List<Expression> open) {
        return fires(Verdict.POSSIBLE, witness, Optional.of(counterCase), Optional.empty(), met, open,
                "writing " + states(witness) + " triggers it, writing " + states(counterCase) + " does not");
    }

    /** @param rest what the open clauses still ask of the object, in as few words as possible */
    static Answer partial(PartialState witness, PartialState environment, List<Expression> met,
            List<Expression> open, List<Expression> rest) {
        String gives = met.isEmpty() ? "" : "gives " + conditions(met) + ", ";
        return fires(Verdict.PARTIAL, witness, Optional.empty(), Optional.of(environment), met, open,
                gives + "needs " + conditions(rest) + ": for example an object with " + states(environment));
    }

    private static Answer fires(Verdict verdict, PartialState witness, Optional<PartialState> counterCase,
            Optional<PartialState> environment, List<Expression> met, List<Expression> open, String sentence) {
        return new Answer(verdict, Cause.TRIGGERS, Optional.of(witness), counterCase, environment, met, open,
                List.of(), sentence);
    }

    static Answer irrelevant(Cause cause) {
        return irrelevant(cause, List.of(), List.of(), switch (cause) {
            case NO_CASE -> "the output contradicts itself: no values make it hold";
            case WRITES_NOTHING -> "the output writes nothing";
            case TRIGGER_NEVER_HOLDS -> "the trigger contradicts itself: no state satisfies it";
            case WRITER_NEVER_FIRES -> "the writing handler never runs: no state satisfies its own trigger";
            case NO_COMMON_KEY -> "the output and the trigger have no key in common";
            case INDEPENDENT_OF_WRITE -> "the trigger can hold afterwards, but only whatever is written";
            case TRIGGERS, EVENTS_DO_NOT_MEET, CONTRADICTION, BUDGET ->
                    throw new IllegalArgumentException(cause + " needs more than its name");
        });
    }

    static Answer eventsDoNotMeet(Event event, Set<Event> events) {
        String heard = events.stream().sorted().map(Sentences::word).collect(Collectors.joining(" and "));
        return irrelevant(Cause.EVENTS_DO_NOT_MEET, List.of(), List.of(), "the write is a " + word(event)
                + (heard.isEmpty() ? ", and the handler listens to nothing" : ", and the handler listens to " + heard));
    }

    static Answer contradiction(List<String> keys, List<Expression> clauses) {
        String verb = keys.size() == 1 ? " contradicts: " : " contradict: ";
        return irrelevant(Cause.CONTRADICTION, keys, clauses, keys.stream().map(Sentences::key)
                .collect(Collectors.joining(" and ")) + verb + "after the write " + conditions(clauses)
                + " cannot hold");
    }

    static Answer undecided(BudgetExceeded reason) {
        return new Answer(Verdict.UNDECIDED, Cause.BUDGET, Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), List.of(), "undecided: " + reason.getMessage());
    }

    /** The verdict is sure, and only what shows it is missing. */
    static Answer unexplained(Verdict verdict, BudgetExceeded reason) {
        return new Answer(verdict, Cause.BUDGET, Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                List.of(), List.of(), word(verdict) + ", but no example can be given: " + reason.getMessage());
    }

    private static Answer irrelevant(Cause cause, List<String> keys, List<Expression> open, String sentence) {
        return new Answer(Verdict.IRRELEVANT, cause, Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                open, keys, sentence);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String conditions(List<Expression> clauses) {
        return Printer.print(Expression.all(clauses));
    }

    private static String key(String key) {
        return Printer.print(new Expression.Exists(Text.of(key))).replaceFirst("^exists\\(", "").replaceFirst("\\)$", "");
    }

    /** A partial state as people write it: {@code size = 3 && !exists(type)}. */
    static String states(PartialState state) {
        List<Expression> tests = new ArrayList<>();
        for (Map.Entry<String, String> entry : state.values().entrySet()) {
            Text key = Text.of(entry.getKey());
            tests.add(entry.getValue() == null ? new Expression.Not(new Expression.Exists(key))
                    : new Expression.Equal(key, Text.of(entry.getValue())));
        }
        return tests.isEmpty() ? "anything" : conditions(tests);
    }
}
