package org.storletdesigner.analysis.keys;

import java.util.List;
import org.storletdesigner.analysis.finding.Finding;

/**
 * A key and all that a workflow does with it.
 *
 * @param values constants first, then by their texts
 * @param readers in the order of their names
 * @param writers in the order of their names
 * @param findings those that say that the key, or a value of it, is not known
 */
public record KeyEntry(String key, List<KeyValue> values, List<KeyUse> readers, List<KeyUse> writers,
        List<Finding> findings) {
    public KeyEntry {
        values = List.copyOf(values);
        readers = List.copyOf(readers);
        writers = List.copyOf(writers);
        findings = List.copyOf(findings);
    }
}
