package org.storletdesigner.analysis.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.storletdesigner.logic.limit.BudgetExceeded;

/**
 * Remembers the answers to questions that depend on nothing but what the question says, from one analysis to the next. What
 * an analysis does not ask again is forgotten soon after it. Not thread-safe.
 */
public final class Memory {
    /** So few answers are not worth clearing away. */
    private static final int FEW = 1_000;

    private record TooHard(String message) { }

    private static final class Entry {
        private final Object answer;
        private long asked;

        Entry(Object answer) {
            this.answer = answer;
        }
    }

    private final Map<Object, Entry> entries = new HashMap<>();
    private long now;
    private int asked;

    /**
     * The answer to a question.
     *
     * @param question says all that the answer depends on; a record of its own for each kind of question
     * @throws BudgetExceeded when the question is too hard, each time anew
     */
    public <T> T recall(Object question, Supplier<T> ask) {
        Entry entry = entries.get(question);
        if (entry == null) {
            entry = new Entry(answer(ask));
            entries.put(question, entry);
        }
        if (entry.asked <= now) {
            entry.asked = now + 1;
            asked++;
        }
        if (entry.answer instanceof TooHard(String message)) {
            throw new BudgetExceeded(message);
        }
        @SuppressWarnings("unchecked") // a question of one kind has answers of one type
        T known = (T) entry.answer;
        return known;
    }

    private static <T> Object answer(Supplier<T> ask) {
        try {
            return ask.get();
        } catch (BudgetExceeded e) {
            return new TooHard(e.getMessage());
        }
    }

    /** An analysis begins, whether the one before was finished or given up. */
    public void begin() {
        if (entries.size() > 2 * asked + FEW) {
            entries.values().removeIf(entry -> entry.asked <= now);
        }
        now++;
        asked = 0;
    }

    /** How many answers are remembered. */
    public int size() {
        return entries.size();
    }
}
