package org.storletdesigner.migration.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;

/** Which storlets that come are which ones that are there: by their ids, or else by their names. */
final class StorletPairs {
    private final Map<Storlet, Storlet> there = new IdentityHashMap<>();
    private final List<Storlet> left;

    /** A storlet of the same name is the same one where this holds of the two. */
    StorletPairs(List<Storlet> there, List<Storlet> coming, BiPredicate<Storlet, Storlet> isSame) {
        left = new ArrayList<>(there);
        pair(coming, Storlet::getId, (one, other) -> true);
        pair(coming, Storlet::getName, isSame);
    }

    private void pair(List<Storlet> coming, Function<Storlet, String> key, BiPredicate<Storlet, Storlet> isSame) {
        Map<String, Storlet> open = new HashMap<>();
        left.forEach(each -> open.put(key.apply(each), each));
        for (Storlet each : coming) {
            Storlet partner = open.get(key.apply(each));
            if (partner != null && !there.containsKey(each) && isSame.test(partner, each)) {
                there.put(each, partner);
                open.remove(key.apply(each));
            }
        }
        left.removeIf(there::containsValue);
    }

    /** Whether two storlets of one name are made from what was once one definition. */
    static boolean haveOneOrigin(Storlet one, Storlet other) {
        return one.getDefinition().getId().equals(other.getDefinition().getId())
                || one.getDefinition().getName().equals(other.getDefinition().getName());
    }

    /** The storlet there that a coming one is. */
    Optional<Storlet> of(Storlet coming) {
        return Optional.ofNullable(there.get(coming));
    }

    /** Those that are there and that nothing which comes is. */
    List<Storlet> left() {
        return left;
    }

    /** The handler of a coming storlet that a handler of its partner is: by its id, or else by its name. */
    static Optional<Handler> partner(Handler there, Storlet coming) {
        return coming.getHandlers().stream().filter(each -> each.getId().equals(there.getId())).findFirst()
                .or(() -> coming.getHandlers().stream().filter(each -> each.getDefinition().getName()
                        .equals(there.getDefinition().getName())).findFirst());
    }
}
