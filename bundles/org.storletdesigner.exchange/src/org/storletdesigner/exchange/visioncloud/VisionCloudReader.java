package org.storletdesigner.exchange.visioncloud;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.exchange.visioncloud.json.JsonReader;
import org.storletdesigner.exchange.visioncloud.json.JsonValue;
import org.storletdesigner.exchange.visioncloud.json.RuleLimits;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.xml.SourceText;

/**
 * Reads the rule format of VISION Cloud: a JSON array with one object a handler. Thread-safe; two readings of a file
 * are equal. One bad handler costs only itself: an expression that cannot be read stays in the document as it is, and
 * what cannot be taken in at all is among the faults.
 */
public final class VisionCloudReader {
    /** Any content that is no XML comes here. */
    private static final String EXPECTED = "a workflow or a list of rules";

    private final SourceText source;
    private final Remarks remarks;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Integer> offsets = new HashMap<>();

    private VisionCloudReader(SourceText source) {
        this.source = source;
        this.remarks = new Remarks(source);
    }

    /** Reads the bytes of a file; the name stands in error messages and names the workflow. */
    public static RuleDocument read(byte[] bytes, String name) throws FileFormatException {
        return new VisionCloudReader(SourceText.decode(name, bytes, EXPECTED)).read(workflowName(name));
    }

    private RuleDocument read(String workflowName) throws FileFormatException {
        RuleReader reader = new RuleReader(remarks);
        JsonReader.read(source, new JsonReader.Items() {
            @Override
            public void item(JsonValue value) throws FileFormatException {
                refuseTooMany(value);
                reader.read(value).ifPresent(VisionCloudReader.this::add);
            }

            @Override
            public void tooLong(JsonValue value, int offset) {
                reader.refuseLong(value, offset);
            }
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
            remarks.fault(Optional.of(Rule.name(rule.id())), rule.offset(), "the handler '" + RuleReader.shorten(rule.id())
                    + "' is already in line " + source.line(other));
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
