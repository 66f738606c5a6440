package org.storletdesigner.logic.solver;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Remembers what was asked for last, up to a weight in all. Thread-safe; two threads may build the same at once. */
final class Recent<K, V> {
    private static final long EACH = 32;

    private final Map<K, V> entries = new LinkedHashMap<>(256, 0.75f, true);
    private final long most;
    private final ToLongFunction<V> weight;
    private long total;

    Recent(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    V get(K key, Function<K, V> build) {
        synchronized (entries) {
            V known = entries.get(key);
            if (known != null) {
                return known;
            }
        }
        V built = build.apply(key);
        remember(key, built);
        return built;
    }

    private void remember(K key, V built) {
        synchronized (entries) {
            if (entries.put(key, built) == null) {
                total += EACH + weight.applyAsLong(built);
            }
            Iterator<V> eldest = entries.values().iterator();
            while (total > most && eldest.hasNext()) {
                total -= EACH + weight.applyAsLong(eldest.next());
                eldest.remove();
            }
        }
    }
}
