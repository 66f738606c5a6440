package org.storletdesigner.model.design;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.Attribute;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.Workflow;

/** Questions about storlet definitions, and the way from a library into a document. */
public final class Definitions {
    private Definitions() { }

    /** The document's own copy of a library's definition: the one that it has under this id, or a new one. */
    public static StorletDefinition adopt(Workflow workflow, StorletDefinition fromLibrary) {
        return find(workflow, fromLibrary.getId()).orElseGet(() -> add(workflow, fromLibrary));
    }

    private static StorletDefinition add(Workflow workflow, StorletDefinition fromLibrary) {
        StorletDefinition copy = EcoreUtil.copy(fromLibrary);
        copy.setLibraryDigest(Digests.of(fromLibrary));
        workflow.getDefinitions().add(copy);
        return copy;
    }

    /** The document's definition with this id. */
    public static Optional<StorletDefinition> find(Workflow workflow, String id) {
        return workflow.getDefinitions().stream().filter(each -> each.getId().equals(id)).findFirst();
    }

    /** Whether the library's definition is another one than that from which the document's copy was made. */
    public static boolean isOutdated(StorletDefinition copy, StorletDefinition fromLibrary) {
        return !Digests.of(fromLibrary).equals(copy.getLibraryDigest());
    }

    /**
     * The variable of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Variable variable(StorletDefinition definition, String name) {
        return definition.getVariables().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow(
                () -> new IllegalArgumentException("'" + definition.getName() + "' has no variable '" + name + "'"));
    }

    /** What a handler listens to: what it names, or create and change. */
    public static Set<HandlerEvent> events(HandlerDefinition handler) {
        return handler.getEvents().isEmpty()
                ? EnumSet.of(HandlerEvent.CREATE, HandlerEvent.CHANGE)
                : EnumSet.copyOf(handler.getEvents());
    }

    /** The values of a foreign attribute; empty when the handler has none of this name. */
    public static List<String> attribute(HandlerDefinition handler, String name) {
        return handler.getAttributes().stream().filter(each -> name.equals(each.getName())).findFirst()
                .map(each -> List.copyOf(each.getValues())).orElse(List.of());
    }

    /** Keeps a foreign attribute, in place of an older one of this name. */
    public static void setAttribute(HandlerDefinition handler, String name, List<String> values) {
        Attribute attribute = ModelFactory.eINSTANCE.createAttribute();
        attribute.setName(name);
        attribute.getValues().addAll(values);
        handler.getAttributes().removeIf(each -> name.equals(each.getName()));
        handler.getAttributes().add(attribute);
    }
}
