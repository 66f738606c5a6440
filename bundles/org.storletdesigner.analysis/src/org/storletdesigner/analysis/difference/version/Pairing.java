package org.storletdesigner.analysis.difference.version;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which old things are which new ones: by the first of some keys on which two that are left agree. */
public final class Pairing<T> {
    private List<T> removed;
    private List<T> added;
    private final Map<T, T> oldOf = new LinkedHashMap<>();

    public Pairing(List<T> before, List<T> after) {
        removed = List.copyOf(before);
        added = List.copyOf(after);
    }

    /** Pairs what is left and has equal keys, in order; what has no key is left. */
    public Pairing<T> by(Function<T, Optional<?>> oldKey, Function<T, Optional<?>> newKey) {
        Map<Object, Deque<T>> open = new HashMap<>();
        removed.forEach(old -> oldKey.apply(old).ifPresent(key ->
                open.computeIfAbsent(key, any -> new ArrayDeque<>()).add(old)));
        for (T now : added) {
            newKey.apply(now).map(open::get).map(Deque::poll).ifPresent(old -> oldOf.put(now, old));
        }
        Set<T> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        paired.addAll(oldOf.values());
        removed = removed.stream().filter(old -> !paired.contains(old)).toList();
        added = added.stream().filter(now -> !oldOf.containsKey(now)).toList();
        return this;
    }

    public Pairing<T> by(Function<T, ?> key) {
        return by(thing -> Optional.of(key.apply(thing)), thing -> Optional.of(key.apply(thing)));
    }

    /** The old thing that a new one was. */
    public Optional<T> oldOf(T now) {
        return Optional.ofNullable(oldOf.get(now));
    }

    /** Every pair, the new thing first. */
    public Map<T, T> pairs() {
        return oldOf;
    }

    /** The old things that are no more, in their order. */
    public List<T> removed() {
        return removed;
    }
}
