package org.storletdesigner.snapshot.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Digests;

/** Takes a document apart into its items, by the model's own description: a feature that the model gains is in. */
public final class Items {
    private Items() { }

    /** All items, each behind the one in which it stands, in the order of the document; the document itself first. */
    public static List<Item> of(Workflow document) {
        List<Item> items = new ArrayList<>();
        items.add(item(document));
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                items.add(item(identified));
            }
        });
        return items;
    }

    /** The digest of a whole: of the format's version and the digest of each item, in order. */
    public static String digest(int format, List<Item> items) {
        List<String> form = new ArrayList<>(List.of(Integer.toString(format)));
        items.forEach(item -> form.add(item.digest()));
        return Digests.ofTexts(form);
    }

    private static Item item(Identified object) {
        List<Field> fields = new ArrayList<>();
        collect(object, "", fields);
        boolean root = object.eContainer() == null;
        return new Item(object.eClass().getName(), object.getId(), root ? "" : EcoreUtil.getID(object.eContainer()),
                root ? "" : object.eContainmentFeature().getName(), fields);
    }

    private static void collect(EObject object, String path, List<Field> fields) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && feature != ModelPackage.Literals.IDENTIFIED__ID) {
                switch (feature) {
                    case EAttribute attribute -> add(path + feature.getName(), texts(object, attribute), fields);
                    case EReference reference when !reference.isContainment() ->
                        add(path + feature.getName(), ids(object, reference), fields);
                    case EReference containment -> collectInside(object, containment, path, fields);
                    default -> throw new IllegalStateException("a feature is a reference or an attribute: " + feature);
                }
            }
        }
    }

    private static void add(String name, List<String> values, List<Field> fields) {
        if (!values.isEmpty()) {
            fields.add(new Field(name, values));
        }
    }

    /** Objects without an id belong to their owner's item: their numbers first, then what each says. */
    private static void collectInside(EObject object, EReference containment, String path, List<Field> fields) {
        List<EObject> inside = values(object, containment).stream().filter(each -> !(each instanceof Identified))
                .map(EObject.class::cast).toList();
        if (inside.isEmpty()) {
            return;
        }
        fields.add(new Field(path + containment.getName(),
                IntStream.rangeClosed(1, inside.size()).mapToObj(Integer::toString).toList()));
        for (int i = 0; i < inside.size(); i++) {
            collect(inside.get(i), path + containment.getName() + "_" + (i + 1) + "_", fields);
        }
    }

    private static List<String> texts(EObject object, EAttribute attribute) {
        return values(object, attribute).stream()
                .map(value -> EcoreUtil.convertToString(attribute.getEAttributeType(), value)).toList();
    }

    private static List<String> ids(EObject object, EReference reference) {
        return values(object, reference).stream().map(target -> EcoreUtil.getID((EObject) target)).toList();
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
