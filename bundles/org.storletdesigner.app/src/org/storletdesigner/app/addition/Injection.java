package org.storletdesigner.app.addition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Chains;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.Naming;
import org.storletdesigner.model.design.Storlets;

/** An addition as it is made: one step that can be undone. */
public sealed interface Injection {
    /** What the step is called. */
    String label();

    /** Changes the document; what is new stands where the canvas finds room. */
    List<Storlet> into(Workflow document);

    /** Makes the step and shows what is new. */
    default void perform(Design design) {
        List<Storlet> added = new ArrayList<>();
        design.edit(label(), () -> {
            added.clear();
            added.addAll(into(design.document()));
        });
        design.reveal(added);
    }

    /** One storlet with values for its variables. */
    record OfStorlet(StorletDefinition definition, String name, Map<String, List<String>> values) implements Injection {
        @Override
        public String label() {
            return NLS.bind(AdditionMessages.add, name);
        }

        @Override
        public List<Storlet> into(Workflow document) {
            Storlet storlet = Storlets.place(document, Definitions.adopt(document, definition),
                    Naming.free(document.getStorlets(), name));
            values.forEach((variable, texts) -> Storlets.bind(storlet, variable, texts));
            return List.of(storlet);
        }
    }

    /** All storlets of a chain, in the places that they have to each other. */
    record OfChain(Workflow chain) implements Injection {
        private static final int GAP = 40;

        @Override
        public String label() {
            return NLS.bind(AdditionMessages.add, chain.getName());
        }

        @Override
        public List<Storlet> into(Workflow document) {
            return Chains.add(document, chain, origin(document));
        }

        /** Below everything that has a place; nowhere in particular where something has none. */
        private static Optional<Bounds> origin(Workflow document) {
            List<Bounds> taken = Stream.of(document.getStorlets().stream().map(Storlet::getBounds),
                    document.getSources().stream().map(each -> each.getBounds()),
                    document.getNotes().stream().map(each -> each.getBounds())).flatMap(each -> each).toList();
            if (taken.stream().anyMatch(each -> each == null)) {
                return Optional.empty();
            }
            int left = taken.stream().mapToInt(Bounds::x).min().orElse(GAP);
            int bottom = taken.stream().mapToInt(each -> each.y() + each.height()).max().orElse(0);
            return Optional.of(new Bounds(left, bottom + GAP, 0, 0));
        }
    }
}
