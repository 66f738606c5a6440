package org.storletdesigner.model.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;

/**
 * Brings a document's copy of a definition up to the library's. Handlers and variables that stay, by their ids or else by
 * their names, stay the same objects, so that what is bound and placed is kept.
 */
public final class DefinitionUpdate {
    private DefinitionUpdate() { }

    /** Changes the copy and all storlets made from it; expectations and permits about handlers that go, go with them. */
    public static void apply(Workflow workflow, StorletDefinition copy, StorletDefinition library) {
        copyAttributes(library, copy);
        copy.setCode(EcoreUtil.copy(library.getCode()));
        merge(copy.getVariables(), library.getVariables());
        merge(copy.getHandlers(), library.getHandlers());
        copy.setLibraryDigest(Digests.of(library));
        Set<Handler> gone = new HashSet<>();
        for (Storlet storlet : workflow.getStorlets()) {
            if (storlet.getDefinition() == copy) {
                storlet.getHandlers().stream().filter(each -> !copy.getHandlers().contains(each.getDefinition()))
                        .forEach(gone::add);
                Storlets.align(storlet);
            }
        }
        workflow.getExpectations().removeIf(each -> gone.contains(each.getFrom()) || gone.contains(each.getTo()));
        workflow.getPermits().removeIf(each -> each.getHandlers().stream().anyMatch(gone::contains));
    }

    private static <T extends Named> void merge(EList<T> own, EList<T> wanted) {
        List<T> merged = new ArrayList<>();
        for (T each : wanted) {
            Optional<T> known = partner(each, own).filter(other -> !merged.contains(other));
            known.ifPresent(other -> become(other, each));
            merged.add(known.orElseGet(() -> EcoreUtil.copy(each)));
        }
        own.removeIf(each -> !merged.contains(each));
        for (int i = 0; i < merged.size(); i++) {
            if (!own.contains(merged.get(i))) {
                own.add(i, merged.get(i));
            } else {
                own.move(i, merged.get(i));
            }
        }
    }

    private static <T extends Named> Optional<T> partner(T wanted, List<T> own) {
        return own.stream().filter(each -> each.getId().equals(wanted.getId())).findFirst()
                .or(() -> own.stream().filter(each -> each.getName().equals(wanted.getName())).findFirst());
    }

    private static void become(EObject own, EObject wanted) {
        copyAttributes(wanted, own);
        for (EReference reference : wanted.eClass().getEAllContainments()) {
            if (reference.isMany()) {
                List<EObject> copies = new ArrayList<>(EcoreUtil.copyAll(list(wanted, reference)));
                list(own, reference).clear();
                list(own, reference).addAll(copies);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject object, EReference reference) {
        return (List<EObject>) object.eGet(reference);
    }

    private static void copyAttributes(EObject from, EObject to) {
        for (EAttribute attribute : from.eClass().getEAllAttributes()) {
            if (attribute != ModelPackage.Literals.IDENTIFIED__ID
                    && attribute != ModelPackage.Literals.STORLET_DEFINITION__LIBRARY_DIGEST) {
                Object value = from.eGet(attribute);
                to.eSet(attribute, value instanceof List<?> list ? List.copyOf(list) : value);
            }
        }
    }

    /** What an update changes, a clause each: first what handlers do, then variables, then the rest. */
    public static List<String> differences(StorletDefinition copy, StorletDefinition library) {
        List<String> told = new ArrayList<>();
        compare(copy.getHandlers(), library.getHandlers(), "handler", told);
        compare(copy.getVariables(), library.getVariables(), "variable", told);
        compareAttributes(copy, library, "", told);
        if (!EcoreUtil.equals(copy.getCode(), library.getCode())) {
            told.add("the code is another one");
        }
        return told;
    }

    private static <T extends Named> void compare(List<T> own, List<T> wanted, String what, List<String> told) {
        Set<T> kept = new HashSet<>();
        for (T each : wanted) {
            Optional<T> partner = partner(each, own).filter(kept::add);
            partner.ifPresentOrElse(other -> compareAttributes(other, each, other.getName() + ": ", told),
                    () -> told.add("new " + what + " " + each.getName()));
        }
        own.stream().filter(each -> !kept.contains(each)).forEach(each -> told.add("no " + what + " " + each.getName()
                + " any more"));
    }

    private static void compareAttributes(EObject own, EObject wanted, String before, List<String> told) {
        for (EAttribute attribute : own.eClass().getEAllAttributes()) {
            boolean counts = attribute != ModelPackage.Literals.IDENTIFIED__ID
                    && attribute != ModelPackage.Literals.STORLET_DEFINITION__LIBRARY_DIGEST;
            if (counts && !own.eGet(attribute).equals(wanted.eGet(attribute))) {
                told.add(before + words(attribute) + " " + shown(own.eGet(attribute)) + " becomes "
                        + shown(wanted.eGet(attribute)));
            }
        }
    }

    private static String words(EAttribute attribute) {
        return attribute.getName().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String shown(Object value) {
        String text = value instanceof List<?> list ? String.join(", ", list.stream().map(Object::toString).toList())
                : value.toString();
        return text.isEmpty() ? "nothing" : text;
    }
}
