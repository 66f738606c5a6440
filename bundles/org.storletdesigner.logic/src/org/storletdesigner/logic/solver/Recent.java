package org.storletdesigner.logic.solver;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.storletdesigner.logic.limit.BudgetExceeded;

/**
 * Remembers what was asked for last, up to a weight in all, and also where that exceeded its budget, which counts and
 * so would be exceeded again. Thread-safe; two threads may build the same at once.
 */
final class Recent<K, V> {
    private static final long EACH = 32;

    /** Expressions are large, and hashed once for each question. */
    private record Hashed<K>(K key, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** A value, or why there is none. */
    private record Outcome<V>(V value, String failure) {
        V orThrow() {
            if (failure != null) {
                throw new BudgetExceeded(failure);
            }
            return value;
        }
    }

    private final Map<Hashed<K>, Outcome<V>> entries = new LinkedHashMap<>(256, 0.75f, true);
    private final long most;
    private final ToLongFunction<V> weight;
    private long total;

    Recent(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /**
     * What is remembered of this key, or what is built of it now.
     *
     * @throws BudgetExceeded when that takes too much, or did so before
     */
    V get(K wanted, Function<K, V> build) {
        Hashed<K> key = new Hashed<>(wanted, wanted.hashCode());
        Outcome<V> outcome;
        synchronized (entries) {
            outcome = entries.get(key);
        }
        if (outcome == null) {
            outcome = attempt(wanted, build);
            remember(key, outcome);
        }
        return outcome.orThrow();
    }

    private static <K, V> Outcome<V> attempt(K wanted, Function<K, V> build) {
        try {
            return new Outcome<>(build.apply(wanted), null);
        } catch (BudgetExceeded e) {
            return new Outcome<>(null, e.getMessage());
        }
    }

    private void remember(Hashed<K> key, Outcome<V> outcome) {
        synchronized (entries) {
            if (entries.put(key, outcome) == null) {
                total += weight(outcome);
            }
            Iterator<Outcome<V>> eldest = entries.values().iterator();
            while (total > most && eldest.hasNext()) {
                total -= weight(eldest.next());
                eldest.remove();
            }
        }
    }

    private long weight(Outcome<V> outcome) {
        return EACH + (outcome.failure == null ? weight.applyAsLong(outcome.value) : 0);
    }
}
