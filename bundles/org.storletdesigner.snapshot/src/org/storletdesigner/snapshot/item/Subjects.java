package org.storletdesigner.snapshot.item;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.HandlerName;

/** What people call an item. */
public final class Subjects {
    private Subjects() { }

    /** An item that was read, whether an object can be made of it or not. */
    public static String of(Item item) {
        String kind = words(item.type());
        return "the " + kind + item.values("name").stream().findFirst().map(name -> " '" + name + "'")
                .orElse(" with the id '" + item.id() + "'");
    }

    /** An object of a document that may be incomplete. */
    static String of(EObject object) {
        String kind = "the " + words(object.eClass());
        return name(object).map(name -> kind + " '" + name + "'")
                .orElseGet(() -> EcoreUtil.getID(object) == null ? kind : kind + " with the id '" + EcoreUtil.getID(object) + "'");
    }

    private static Optional<String> name(EObject object) {
        return switch (object) {
            case Named named -> Optional.ofNullable(named.getName());
            case Handler handler when handler.eContainer() instanceof Storlet storlet && handler.getDefinition() != null ->
                Optional.of(new HandlerName(storlet.getName(), handler.getDefinition().getName()).text());
            default -> Optional.empty();
        };
    }

    private static String words(EClass type) {
        return words(type.getName());
    }

    private static String words(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
