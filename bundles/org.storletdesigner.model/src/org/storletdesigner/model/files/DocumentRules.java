package org.storletdesigner.model.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.Attribute;
import org.storletdesigner.model.Binding;
import org.storletdesigner.model.Document;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.Workflow;

/** What holds in every document that is read or written, beyond what the model's classes say. */
public final class DocumentRules {
    /** Something that does not hold, and the object at which it shows. */
    public record Fault(EObject at, String problem) { }

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Identified> ids = new HashMap<>();

    private DocumentRules() { }

    static Optional<Fault> firstFault(Document document) {
        return faults(document).stream().findFirst();
    }

    /** Empty for a document that can be stored, as far as its ids, names and references go. */
    public static List<Fault> faults(Document document) {
        DocumentRules rules = new DocumentRules();
        rules.check(document);
        return List.copyOf(rules.faults);
    }

    private void check(Document document) {
        checkId(document);
        document.eAllContents().forEachRemaining(this::checkId);
        checkReferences(document);
        document.eAllContents().forEachRemaining(this::checkReferences);
        if (!faults.isEmpty()) {
            return; // what follows relies on ids and references
        }
        switch (document) {
            case Workflow workflow -> checkWorkflow(workflow);
            case Library library -> library.getDefinitions().forEach(this::checkDefinition);
            default -> fault(document, "a document is a workflow or a library");
        }
    }

    private void checkId(EObject object) {
        if (object instanceof Identified identified) {
            String id = identified.getId();
            if (id == null || !ID.matcher(id).matches()) {
                fault(object, what(object) + " has " + (id == null ? "no id" : "the id '" + id + "'")
                        + "; an id is a letter or '_' and then letters, digits, '_', '.' and '-' of ASCII");
            } else if (ids.putIfAbsent(id, identified) != null) {
                fault(object, "the id '" + id + "' is given twice");
            }
        }
    }

    private void checkReferences(EObject object) {
        for (EReference feature : object.eClass().getEAllReferences()) {
            if (!feature.isContainment()) {
                List<?> targets = feature.isMany() ? ModelLists.of(object, feature)
                        : object.eGet(feature) == null ? List.of() : List.of(object.eGet(feature));
                checkTargets(object, feature, targets);
            }
        }
    }

    private void checkTargets(EObject object, EReference feature, List<?> targets) {
        if (feature.isRequired() && targets.isEmpty()) {
            fault(object, what(object) + " names no " + FormatNames.words(feature.getEReferenceType())
                    + " as its '" + feature.getName() + "'");
        }
        for (Object target : targets) {
            if (!(target instanceof Identified identified && ids.get(identified.getId()) == identified)) {
                fault(object, what(object) + " refers to " + what((EObject) target)
                        + ", which is not in this document");
            }
        }
    }

    // ---- workflows

    private void checkWorkflow(Workflow workflow) {
        workflow.getDefinitions().forEach(this::checkDefinition);
        checkNames(workflow.getStorlets());
        checkNames(workflow.getSources());
        workflow.getStorlets().forEach(this::checkStorlet);
    }

    private void checkStorlet(Storlet storlet) {
        StorletDefinition definition = storlet.getDefinition();
        Set<HandlerDefinition> missing = new HashSet<>(definition.getHandlers());
        for (Handler handler : storlet.getHandlers()) {
            if (handler.getDefinition().eContainer() != definition) {
                fault(handler, "a handler of " + what(storlet) + " has the definition of another storlet");
            } else if (!missing.remove(handler.getDefinition())) {
                fault(handler, what(storlet) + " has the handler '" + handler.getDefinition().getName() + "' twice");
            }
        }
        definition.getHandlers().stream().filter(missing::contains).findFirst().ifPresent(handler ->
                fault(storlet, what(storlet) + " lacks the handler '" + handler.getName() + "' of its definition"));
        checkBindings(storlet);
    }

    private void checkBindings(Storlet storlet) {
        Set<Variable> bound = new HashSet<>();
        for (Binding binding : storlet.getBindings()) {
            if (binding.getVariable().eContainer() != storlet.getDefinition()) {
                fault(binding, what(storlet) + " binds a variable of another storlet");
            } else if (!bound.add(binding.getVariable())) {
                fault(binding, what(storlet) + " binds the variable '" + binding.getVariable().getName() + "' twice");
            }
        }
    }

    // ---- definitions

    private void checkDefinition(StorletDefinition definition) {
        checkName(definition);
        checkNames(definition.getVariables());
        checkNames(definition.getHandlers());
        definition.getHandlers().forEach(this::checkAttributes);
    }

    private void checkAttributes(HandlerDefinition handler) {
        Set<String> names = new HashSet<>();
        for (Attribute attribute : handler.getAttributes()) {
            if (attribute.getName() == null || attribute.getName().isEmpty()) {
                fault(attribute, "an attribute of " + what(handler) + " has no name");
            } else if (!names.add(attribute.getName())) {
                fault(attribute, what(handler) + " has the attribute '" + attribute.getName() + "' twice");
            }
        }
    }

    private void checkNames(List<? extends Named> siblings) {
        Set<String> names = new HashSet<>();
        for (Named named : siblings) {
            checkName(named);
            if (!names.add(named.getName())) {
                fault(named, "there are two " + FormatNames.words(named.eClass()) + "s with the name '"
                        + named.getName() + "'");
            }
        }
    }

    private void checkName(Named named) {
        if (named.getName() == null || named.getName().isEmpty()) {
            fault(named, FormatNames.withArticle(named.eClass()) + " has no name");
        }
    }

    private static String what(EObject object) {
        String type = FormatNames.words(object.eClass());
        return object instanceof Named named && named.getName() != null && !named.getName().isEmpty()
                ? "the " + type + " '" + named.getName() + "'"
                : FormatNames.withArticle(object.eClass()) + Optional.ofNullable(EcoreUtil.getID(object))
                        .map(id -> " with the id '" + id + "'").orElse("");
    }

    private void fault(EObject at, String problem) {
        faults.add(new Fault(at, problem));
    }
}
