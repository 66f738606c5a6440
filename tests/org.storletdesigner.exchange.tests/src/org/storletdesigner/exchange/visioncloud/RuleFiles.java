package org.storletdesigner.exchange.visioncloud;

import java.nio.charset.StandardCharsets;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.disk.FileFormatException;

/** Rule files for tests. */
final class RuleFiles {
    private RuleFiles() { }

    static RuleDocument read(String json) throws FileFormatException {
        return VisionCloudReader.read(json.getBytes(StandardCharsets.UTF_8), "rules.json");
    }

    /** The one handler of a file, whose fields are written with single quotes for double ones. */
    static HandlerDefinition handler(String fields) throws FileFormatException {
        return first(read("[{" + fields.replace('\'', '"') + "}]"));
    }

    static HandlerDefinition first(RuleDocument rules) {
        return rules.workflow().getDefinitions().getFirst().getHandlers().getFirst();
    }
}
