package org.storletdesigner.migration.document;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.storletdesigner.model.Binding;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.Digests;
import org.storletdesigner.model.design.Ids;

/** The definitions of a document while storlets from another one come into it. */
final class DefinitionShelf {
    private final Workflow document;
    /** Those that nothing uses once the replaced storlets are gone. */
    private final Set<StorletDefinition> freed = new HashSet<>();
    private final Map<StorletDefinition, StorletDefinition> chosen = new IdentityHashMap<>();

    DefinitionShelf(Workflow document, Set<Storlet> replaced) {
        this.document = document;
        replaced.forEach(each -> freed.add(each.getDefinition()));
        document.getStorlets().stream().filter(each -> !replaced.contains(each)).map(Storlet::getDefinition)
                .forEach(freed::remove);
    }

    /** Makes a storlet that comes one of a definition of this document: of an equal one, or of the one it brings. */
    void settle(Storlet storlet) {
        StorletDefinition brought = storlet.getDefinition();
        StorletDefinition own = chosen.get(brought);
        if (own == null) {
            own = settled(brought);
            chosen.put(brought, own);
        }
        if (own != brought) {
            for (Handler handler : storlet.getHandlers()) {
                handler.setDefinition(own.getHandlers().get(brought.getHandlers().indexOf(handler.getDefinition())));
            }
            for (Binding binding : storlet.getBindings()) {
                binding.setVariable(own.getVariables().get(brought.getVariables().indexOf(binding.getVariable())));
            }
            storlet.setDefinition(own);
        }
    }

    private StorletDefinition settled(StorletDefinition brought) {
        Optional<StorletDefinition> own = Definitions.find(document, brought.getId());
        if (own.isPresent() && Digests.of(own.get()).equals(Digests.of(brought))) {
            return own.get();
        }
        if (own.isPresent() && freed.remove(own.get())) {
            document.getDefinitions().set(document.getDefinitions().indexOf(own.get()), brought);
            return brought;
        }
        if (own.isPresent()) {
            renew(brought);
            return settled(brought);
        }
        document.getDefinitions().add(brought);
        return brought;
    }

    /** Two plans of the same are the same, so the ids follow from what it says. */
    private static void renew(StorletDefinition definition) {
        String digest = Digests.of(definition);
        definition.setId(Ids.derived("definition", definition.getId(), digest));
        definition.eAllContents().forEachRemaining(each -> renew(each, digest));
    }

    private static void renew(EObject part, String digest) {
        if (part instanceof Identified identified) {
            identified.setId(Ids.derived("part", identified.getId(), digest));
        }
    }

    /** Removes what nothing uses any more. */
    void tidy() {
        Set<StorletDefinition> used = new HashSet<>(List.copyOf(document.getStorlets()).stream()
                .map(Storlet::getDefinition).toList());
        document.getDefinitions().removeIf(each -> freed.contains(each) && !used.contains(each));
    }
}
