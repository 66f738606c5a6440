package org.storletdesigner.exchange.visioncloud;

import java.util.List;
import java.util.Map;

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
        return hasStorlet() ? id.substring(0, id.lastIndexOf('.')) : "";
    }

    /** The part behind the last dot, or all of it. */
    String handler() {
        return hasStorlet() ? id.substring(id.lastIndexOf('.') + 1) : id;
    }

    /** A dot at one of the ends separates nothing. */
    private boolean hasStorlet() {
        int dot = id.lastIndexOf('.');
        return dot > 0 && dot < id.length() - 1;
    }
}
