package org.storletdesigner.snapshot.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.files.DocumentRules;

/**
 * Puts a document together from items. What does not fit is left out and told, item by item; nothing is guessed.
 */
public final class Assembly {
    private record Reference(Identified owner, EObject holder, EReference feature, List<String> ids) { }

    private final Map<String, Identified> objects = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Assembly() { }

    /** A document, and what was left out of it. */
    public record Result(Workflow document, List<Remark> remarks) { }

    /** The document of some items in its order: owners stand before what they hold, the document itself first. */
    public static Result of(List<Item> items) {
        Assembly assembly = new Assembly();
        Workflow document = assembly.document(items);
        items.stream().filter(item -> !item.type().equals(ModelPackage.Literals.WORKFLOW.getName()))
                .forEach(assembly::place);
        assembly.references.forEach(assembly::resolve);
        assembly.completeStorlets(document);
        assembly.removeFaults(document);
        return new Result(document, assembly.remarks);
    }

    private Workflow document(List<Item> items) {
        Workflow document = ModelFactory.eINSTANCE.createWorkflow();
        items.stream().filter(item -> item.type().equals(document.eClass().getName())).findFirst()
                .ifPresentOrElse(item -> fill(document, item), () -> document.setId("_restored"));
        objects.put(document.getId(), document);
        return document;
    }

    // ---- objects

    private void place(Item item) {
        Identified owner = objects.get(item.owner());
        if (owner == null) {
            leaveOut(item, "what holds it is missing");
        } else if (objects.containsKey(item.id())) {
            leaveOut(item, "its id is given twice");
        } else if (owner.eClass().getEStructuralFeature(item.slot()) instanceof EReference slot && slot.isContainment()
                && slot.isMany() && slot.getEReferenceType().getName().equals(item.type())) {
            add(owner, slot, item);
        } else {
            leaveOut(item, "a " + owner.eClass().getName() + " holds no " + item.type() + " as its '" + item.slot() + "'");
        }
    }

    private void add(Identified owner, EReference slot, Item item) {
        Identified object = (Identified) ModelFactory.eINSTANCE.create(slot.getEReferenceType());
        fill(object, item);
        list(owner, slot).add(object);
        objects.put(item.id(), object);
    }

    private void fill(Identified object, Item item) {
        object.setId(item.id());
        for (Field field : item.fields()) {
            try {
                set(object, object, field.name(), field);
            } catch (IllegalArgumentException e) {
                remarks.add(new Remark(Remark.Kind.UNREADABLE, Subjects.of(item),
                        "'" + field.name() + "' is left out: " + e.getMessage()));
            }
        }
    }

    /** Follows the path of a field: {@code bindings_2_values} is the values of the second binding. */
    private void set(Identified owner, EObject object, String path, Field field) {
        int end = path.indexOf('_') < 0 ? path.length() : path.indexOf('_');
        EStructuralFeature feature = object.eClass().getEStructuralFeature(path.substring(0, end));
        if (end == path.length() && feature instanceof EAttribute attribute) {
            setTexts(object, attribute, field.values());
        } else if (end == path.length() && feature instanceof EReference reference && !reference.isContainment()) {
            references.add(new Reference(owner, object, reference, field.values()));
        } else if (feature instanceof EReference containment && containment.isContainment()
                && !ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(containment.getEReferenceType())) {
            setInside(owner, object, containment, end == path.length() ? "" : path.substring(end + 1), field);
        } else {
            throw new IllegalArgumentException("a " + object.eClass().getName() + " says nothing of this name");
        }
    }

    private void setInside(Identified owner, EObject object, EReference containment, String path, Field field) {
        if (path.isEmpty()) {
            field.values().forEach(number -> create(object, containment));
            return;
        }
        int end = path.indexOf('_');
        int number = end > 0 && path.substring(0, end).matches("[1-9][0-9]{0,8}")
                ? Integer.parseInt(path.substring(0, end)) : 0;
        List<EObject> inside = inside(object, containment);
        if (number < 1 || number > inside.size()) {
            throw new IllegalArgumentException("there is no such part");
        }
        set(owner, inside.get(number - 1), path.substring(end + 1), field);
    }

    private static void create(EObject object, EReference containment) {
        EObject part = ModelFactory.eINSTANCE.create(containment.getEReferenceType());
        if (containment.isMany()) {
            list(object, containment).add(part);
        } else {
            object.eSet(containment, part);
        }
    }

    private static List<EObject> inside(EObject object, EReference containment) {
        Object value = object.eGet(containment);
        return containment.isMany() ? list(object, containment) : value == null ? List.of() : List.of((EObject) value);
    }

    private static void setTexts(EObject object, EAttribute attribute, List<String> texts) {
        List<Object> values = texts.stream()
                .map(text -> EcoreUtil.createFromString(attribute.getEAttributeType(), text)).toList();
        if (attribute.isMany()) {
            object.eSet(attribute, values);
        } else if (values.size() == 1) {
            object.eSet(attribute, values.get(0));
        } else {
            throw new IllegalArgumentException("it has " + values.size() + " values where one is expected");
        }
    }

    // ---- references

    private void resolve(Reference reference) {
        List<EObject> targets = new ArrayList<>();
        for (String id : reference.ids()) {
            Identified target = objects.get(id);
            if (reference.feature().getEReferenceType().isInstance(target)) {
                targets.add(target);
            } else {
                remarks.add(new Remark(Remark.Kind.LEFT_OUT, Subjects.of(reference.owner()), "its '"
                        + reference.feature().getName() + "' is left out: there is no "
                        + reference.feature().getEReferenceType().getName() + " with the id '" + id + "'"));
            }
        }
        if (reference.feature().isMany()) {
            reference.holder().eSet(reference.feature(), targets);
        } else if (!targets.isEmpty()) {
            reference.holder().eSet(reference.feature(), targets.get(0));
        }
    }

    /** A storlet has each handler of its definition; one that was lost comes back, without its extra condition. */
    private void completeStorlets(Workflow document) {
        for (Storlet storlet : document.getStorlets()) {
            if (storlet.getDefinition() != null) {
                Set<HandlerDefinition> missing = new LinkedHashSet<>(storlet.getDefinition().getHandlers());
                storlet.getHandlers().forEach(handler -> missing.remove(handler.getDefinition()));
                missing.forEach(definition -> complete(storlet, definition));
            }
        }
    }

    private void complete(Storlet storlet, HandlerDefinition definition) {
        Handler handler = ModelFactory.eINSTANCE.createHandler();
        handler.setId(Ids.derived("restored", storlet.getId(), definition.getId()));
        handler.setDefinition(definition);
        storlet.getHandlers().add(handler);
        remarks.add(new Remark(Remark.Kind.LEFT_OUT, Subjects.of(handler),
                "what was said of it is lost; it stands without an extra condition"));
    }

    /** Taking something out can leave something else without what it needs, so this goes on until all holds. */
    private void removeFaults(Workflow document) {
        List<DocumentRules.Fault> faults = DocumentRules.faults(document);
        while (!faults.isEmpty()) {
            faults.forEach(fault -> remove(fault, document));
            faults = DocumentRules.faults(document);
        }
    }

    private void remove(DocumentRules.Fault fault, Workflow document) {
        if (fault.at() == document) {
            document.setId("_restored");
            remarks.add(new Remark(Remark.Kind.LEFT_OUT, "the workflow", fault.problem()));
        } else if (fault.at().eContainer() != null) {
            remarks.add(new Remark(Remark.Kind.LEFT_OUT, Subjects.of(fault.at()), fault.problem()));
            EcoreUtil.remove(fault.at());
        }
    }

    private void leaveOut(Item item, String sentence) {
        remarks.add(new Remark(Remark.Kind.LEFT_OUT, Subjects.of(item), sentence));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject object, EReference feature) {
        return (List<EObject>) object.eGet(feature);
    }
}
