package org.storletdesigner.exchange.visioncloud;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.model.files.FileFormatException;

/**
 * Reads the rule format of VISION Cloud: a JSON array with one object a handler. Thread-safe; two readings of a file
 * are equal. One bad handler costs only itself: an expression that cannot be read stays in the document as it is, and
 * what cannot be taken in at all is among the faults.
 */
public final class VisionCloudReader {
    private final RuleText source;
    private final Remarks remarks;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Integer> offsets = new HashMap<>();

    private VisionCloudReader(RuleText source) {
        this.source = source;
        this.remarks = new Remarks(source);
    }

    /** Reads a stream to its end without closing it; the name stands in error messages and names the workflow. */
    public static RuleDocument read(InputStream input, String name) throws FileFormatException {
        return new VisionCloudReader(RuleText.read(input, name)).read(workflowName(name));
    }

    /** Reads the bytes of a file. */
    public static RuleDocument read(byte[] bytes, String name) throws FileFormatException {
        return new VisionCloudReader(RuleText.decode(bytes, name)).read(workflowName(name));
    }

    private RuleDocument read(String workflowName) throws FileFormatException {
        RuleReader reader = new RuleReader(remarks);
        JsonReader.read(source, item -> {
            refuseTooMany(item);
            reader.read(item).ifPresent(this::add);
        });
        RulePositions positions = new RulePositions(source);
        return new RuleDocument(RuleWorkflow.of(workflowName, rules, positions), positions, remarks.notes(),
                remarks.faults());
    }

    private void add(Rule rule) {
        Integer other = offsets.putIfAbsent(rule.id(), rule.offset());
        if (other == null) {
            rules.add(rule);
        } else {
            remarks.fault(rule.offset(), "the handler '" + RuleReader.shorten(rule.id()) + "' is already in line "
                    + source.line(other));
        }
    }

    private void refuseTooMany(JsonValue item) throws FileFormatException {
        if (rules.size() == RuleLimits.MAX_HANDLERS) {
            throw source.rejected(item.offset(),
                    "the file has more handlers than the limit of " + RuleLimits.MAX_HANDLERS);
        }
    }

    /** The name of the file without folders and ending. */
    private static String workflowName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
