package org.storletdesigner.cli.option;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.storletdesigner.analysis.trace.Tracer;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.verdict.PartialState;

/**
 * What a client outside does, as it was asked for.
 *
 * @param before what the object was; empty where it is created or deleted
 * @param written the values, {@code null} for a key that is removed
 */
public record FirstWrite(Optional<Map<String, String>> before, Map<String, String> written, boolean deletes) {
    public static FirstWrite of(List<String> values, List<String> before, List<String> removed, boolean deletes)
            throws AtFault {
        if (before == null && removed != null) {
            throw new AtFault("designer: --remove needs an object that is there already: add --before");
        }
        if (before != null && deletes) {
            throw new AtFault("designer: --delete takes the object as it is; leave out --before");
        }
        Map<String, String> written = pairs(values == null ? List.of() : values);
        for (String key : removed == null ? List.<String>of() : removed) {
            if (written.containsKey(key)) {
                throw new AtFault("designer: the key '" + key + "' is both written and removed");
            }
            written.put(key, null);
        }
        if (before != null && written.isEmpty()) {
            throw new AtFault("designer: beside --before, say what is written: key=value in front of it");
        }
        return new FirstWrite(before == null ? Optional.empty() : Optional.of(pairs(before)), written, deletes);
    }

    private static Map<String, String> pairs(List<String> texts) throws AtFault {
        Map<String, String> pairs = new TreeMap<>();
        for (String text : texts) {
            int sign = text.indexOf('=');
            if (sign < 1) {
                throw new AtFault("designer: '" + text + "' is not key=value");
            }
            if (pairs.put(text.substring(0, sign), text.substring(sign + 1)) != null) {
                throw new AtFault("designer: the key '" + text.substring(0, sign) + "' has two values");
            }
        }
        return pairs;
    }

    /** The same for a store that does not tell {@code Type} from {@code type}. */
    public FirstWrite folded() throws AtFault {
        return new FirstWrite(before.isPresent() ? Optional.of(folded(before.get())) : before, folded(written),
                deletes);
    }

    private static Map<String, String> folded(Map<String, String> values) throws AtFault {
        Map<String, String> folded = new HashMap<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            String key = value.getKey().toLowerCase(Locale.ROOT);
            if (folded.containsKey(key)) {
                throw new AtFault("designer: the key '" + key + "' has two values: this container takes small and "
                        + "capital letters of keys for the same");
            }
            folded.put(key, value.getValue());
        }
        return folded;
    }

    public Situation in(Tracer tracer) {
        if (before.isPresent()) {
            return tracer.changed(new State(before.get()), new PartialState(written));
        }
        return deletes ? tracer.deleted(new State(written)) : tracer.created(new State(written));
    }
}
