package org.storletdesigner.logic.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finitely many values that stand for all strings. */
@FunctionalInterface
public interface Domain {
    /** Present values of the key that realise every combination of results that the checks have on any string. */
    List<String> candidates(String key, Set<Check> checks);

    /** The values that a reader of the checks has found to be enough. */
    static Domain of(Map<String, List<String>> values) {
        return (key, checks) -> values.get(key);
    }
}
