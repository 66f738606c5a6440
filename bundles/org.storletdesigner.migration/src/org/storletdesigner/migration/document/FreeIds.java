package org.storletdesigner.migration.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Ids;

/** Gives other ids to what came into a document with ids that are taken; the same ones, whenever it is done. */
final class FreeIds {
    private final Set<EObject> own = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What is in the document now keeps its ids. */
    FreeIds(Workflow document) {
        document.eAllContents().forEachRemaining(own::add);
    }

    void settle(Workflow document) {
        Set<String> taken = new HashSet<>(List.of(document.getId()));
        List<Identified> brought = new ArrayList<>();
        document.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified && !(own.contains(each) && taken.add(identified.getId()))) {
                brought.add(identified);
            }
        });
        for (Identified each : brought) {
            String id = each.getId();
            for (int number = 2; !taken.add(each.getId()); number++) {
                each.setId(Ids.derived("brought", id, Integer.toString(number)));
            }
        }
    }
}
