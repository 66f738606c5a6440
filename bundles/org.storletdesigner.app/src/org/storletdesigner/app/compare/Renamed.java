package org.storletdesigner.app.compare;

import java.util.HashMap;
import java.util.Map;
import org.storletdesigner.analysis.difference.Change;
import org.storletdesigner.analysis.difference.Difference;
import org.storletdesigner.model.design.HandlerName;

/** What was called what before. */
final class Renamed {
    private final Map<String, String> handlers = new HashMap<>();
    private final Map<String, String> storlets = new HashMap<>();

    Renamed(Difference difference) {
        difference.handlers().stream().filter(Change::isRenamed).forEach(change ->
                handlers.put(change.after().orElseThrow(), change.before().orElseThrow()));
        difference.storlets().stream().filter(Change::isRenamed).forEach(change ->
                storlets.put(change.after().orElseThrow(), change.before().orElseThrow()));
    }

    /** The old name of a storlet. */
    String oldStorlet(String name) {
        return storlets.getOrDefault(name, name);
    }

    /** The old name of a handler; with a storlet its handlers were renamed, too. */
    String oldHandler(String name) {
        String known = handlers.get(name);
        return known != null ? known : HandlerName.parse(name).map(each ->
                new HandlerName(oldStorlet(each.storlet()), each.handler()).text()).orElse(name);
    }
}
