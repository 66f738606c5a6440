package org.storletdesigner.app.expression;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.keys.KeyDictionary;
import org.storletdesigner.analysis.keys.KeyEntry;
import org.storletdesigner.analysis.keys.KeyUse;
import org.storletdesigner.analysis.keys.KeyValue;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.logic.assist.Vocabulary;
import org.storletdesigner.logic.syntax.Occurrence;
import org.storletdesigner.logic.text.Occurrences;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;

/** What the others in a container, or in a library, speak of. For the display's thread. */
final class KnownKeys {
    /** Of the workflow that was asked for last: every field of a page asks for the same. */
    private static Workflow lastWorkflow;
    private static KeyDictionary lastDictionary;

    private KnownKeys() { }

    /** The keys of all but one handler or source. */
    static Vocabulary of(Design design, String own, Map<String, String> variables) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        design.graph().map(KnownKeys::dictionary).ifPresent(known -> known.entries().stream()
                .filter(entry -> isUsedByOthers(entry.readers(), entry.writers(), own))
                .forEach(entry -> values.put(entry.key(), constants(entry, own))));
        return new Vocabulary(values, variables);
    }

    private static KeyDictionary dictionary(TriggerGraph graph) {
        if (graph.workflow() != lastWorkflow) {
            lastWorkflow = graph.workflow();
            lastDictionary = KeyDictionary.of(lastWorkflow, List.of());
        }
        return lastDictionary;
    }

    private static List<String> constants(KeyEntry entry, String own) {
        return entry.values().stream().filter(value -> value.kind() == KeyValue.Kind.CONSTANT
                && isUsedByOthers(value.readers(), value.writers(), own)).map(KeyValue::text).toList();
    }

    private static boolean isUsedByOthers(List<KeyUse> readers, List<KeyUse> writers, String own) {
        return Stream.concat(readers.stream(), writers.stream()).anyMatch(use -> !use.id().equals(own));
    }

    /** The names of a definition's variables with what they are for. */
    static Map<String, String> variables(StorletDefinition definition) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Variable variable : definition.getVariables()) {
            names.put(variable.getName(), variable.getDescription());
        }
        return names;
    }

    static Vocabulary of(List<StorletDefinition> library, StorletDefinition definition,
            Optional<HandlerDefinition> own) {
        Map<String, Set<String>> values = new TreeMap<>();
        library.stream().flatMap(each -> each.getHandlers().stream()).filter(each -> own.filter(each::equals).isEmpty())
                .flatMap(each -> Stream.concat(Occurrences.inTrigger(each.getTrigger()).stream(),
                        Occurrences.inOutput(each.getOutput()).stream()))
                .filter(each -> each.key().isGround()).forEach(each -> add(each, values));
        Map<String, List<String>> listed = new LinkedHashMap<>();
        values.forEach((key, constants) -> listed.put(key, List.copyOf(constants)));
        return new Vocabulary(listed, variables(definition));
    }

    private static void add(Occurrence place, Map<String, Set<String>> values) {
        Set<String> constants = values.computeIfAbsent(place.key().literal(), any -> new LinkedHashSet<>());
        boolean constant = place.role() == Occurrence.Role.VALUE || place.role() == Occurrence.Role.MEMBER;
        if (constant && place.text().isGround()) {
            constants.add(place.text().literal());
        }
    }
}
