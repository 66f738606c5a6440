package org.storletdesigner.app.views;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;

/** The parts of a document that stand on the canvas, by their ids. */
public final class DocumentObjects {
    private DocumentObjects() { }

    /** The storlets, handlers, sources and notes with these ids, in this order; those that are gone are left out. */
    public static List<EObject> find(Workflow document, Collection<String> ids) {
        Map<String, EObject> known = new HashMap<>();
        Stream.of(document.getStorlets().stream(), HandlerNames.all(document), document.getSources().stream(),
                document.getNotes().stream()).<Identified>flatMap(each -> each)
                .forEach(each -> known.put(each.getId(), each));
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** The handler with this id. */
    public static Optional<Handler> handler(Workflow document, String id) {
        return HandlerNames.all(document).filter(each -> id.equals(each.getId())).findFirst();
    }
}
