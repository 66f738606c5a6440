package org.storletdesigner.exchange.visioncloud;

import java.util.List;
import java.util.Map;
import org.storletdesigner.exchange.visioncloud.json.MappedText;
import org.storletdesigner.model.design.HandlerName;

/**
 * One handler of a rule file.
 *
 * @param offset where it begins in the file
 * @param heard whether it has a trigger type that is known, or none at all
 * @param attributes what is kept without a meaning here, in the order of the file
 */
record Rule(int offset, String id, boolean heard, MappedText trigger, MappedText output,
        Map<String, List<String>> attributes) {

    /** The part before the last dot; empty for a handler that is a storlet of its own. */
    String storlet() {
        return id.substring(0, Math.max(0, dot(id)));
    }

    /** The part behind the last dot, or all of it. */
    String handler() {
        return id.substring(dot(id) + 1);
    }

    /** What people call the handler with this id; without a storlet it is one of its own. */
    static String name(String id) {
        int dot = dot(id);
        return new HandlerName(dot < 0 ? id : id.substring(0, dot), id.substring(dot + 1)).text();
    }

    /** The last dot; -1 where there is none, or only one at an end, which separates nothing. */
    private static int dot(String id) {
        int dot = id.lastIndexOf('.');
        return dot > 0 && dot < id.length() - 1 ? dot : -1;
    }
}
