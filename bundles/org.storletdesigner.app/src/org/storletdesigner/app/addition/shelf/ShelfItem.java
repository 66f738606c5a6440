package org.storletdesigner.app.addition.shelf;

import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.addition.Addition;
import org.storletdesigner.app.addition.AdditionMessages;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;

/** Something from the libraries that can be added to a document. */
public sealed interface ShelfItem {
    String name();

    /** What it is for; maybe empty. */
    String description();

    /** Under what it is found. */
    String category();

    /** The file in which it stands, as people know it. */
    String library();

    /** It tried in a copy of a document. */
    Addition in(Workflow document);

    /** A definition, of which a storlet is placed. */
    record OfDefinition(StorletDefinition definition, String library) implements ShelfItem {
        public OfDefinition {
            Objects.requireNonNull(definition);
        }

        @Override
        public String name() {
            return definition.getName();
        }

        @Override
        public String description() {
            return definition.getDescription();
        }

        @Override
        public String category() {
            return definition.getCategory().isBlank() ? AdditionMessages.uncategorised : definition.getCategory();
        }

        @Override
        public Addition in(Workflow document) {
            return Addition.of(document, definition);
        }
    }

    /** Storlets that were bound and saved together. */
    record OfChain(Workflow chain, String library) implements ShelfItem {
        public OfChain {
            Objects.requireNonNull(chain);
        }

        @Override
        public String name() {
            return chain.getName();
        }

        @Override
        public String description() {
            return NLS.bind(AdditionMessages.chainOf, String.join(", ",
                    chain.getStorlets().stream().map(each -> each.getName()).toList()));
        }

        @Override
        public String category() {
            return AdditionMessages.chains;
        }

        @Override
        public Addition in(Workflow document) {
            return Addition.ofChain(document, chain);
        }
    }
}
