package org.storletdesigner.exchange;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.storletdesigner.model.disk.Place;
import org.storletdesigner.model.files.Positions;

/** Where the parts of a document stand in the file from which it was read, whatever the format. Immutable. */
public interface Places {
    /** Where the object with this id begins; empty for one that the file does not have. */
    Optional<Place> of(String id);

    /**
     * Where a character of a text stands, such as {@code HANDLER_DEFINITION__TRIGGER} of {@code ModelPackage.Literals}.
     *
     * @param offset in UTF-16 units of the text in the document, from 0 to its length
     * @return empty when the file does not give this text of this object
     */
    Optional<Place> of(String id, EAttribute feature, int offset);

    /** Those of a document whose file shows no places of its parts. */
    static Places none() {
        return new Places() {
            @Override
            public Optional<Place> of(String id) {
                return Optional.empty();
            }

            @Override
            public Optional<Place> of(String id, EAttribute feature, int offset) {
                return Optional.empty();
            }
        };
    }

    /** The places of a document that this program wrote itself. */
    static Places from(Positions positions) {
        return new Places() {
            @Override
            public Optional<Place> of(String id) {
                return positions.of(id);
            }

            @Override
            public Optional<Place> of(String id, EAttribute feature, int offset) {
                return positions.of(id, feature, offset);
            }
        };
    }
}
