package org.storletdesigner.model.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.storletdesigner.model.disk.Place;
import org.storletdesigner.model.xml.DecodedText;
import org.storletdesigner.model.xml.SourceText;

/** Where the objects of a document and the characters of their texts stand in its file. Immutable once it is read. */
public final class Positions {
    private final SourceText source;
    private final Map<String, Integer> objects = new HashMap<>();
    private final Map<EAttribute, Map<String, DecodedText>> texts = new HashMap<>();

    Positions(SourceText source) {
        this.source = source;
    }

    void addObject(String id, int offset) {
        objects.put(id, offset);
    }

    void addText(String id, EAttribute feature, DecodedText text) {
        texts.computeIfAbsent(feature, each -> new HashMap<>()).put(id, text);
    }

    /** Where the element of this object begins; empty for an id that the file does not have. */
    public Optional<Place> of(String id) {
        return Optional.ofNullable(objects.get(id)).map(source::place);
    }

    /**
     * Where a character of a text stands, such as {@code HANDLER_DEFINITION__TRIGGER}, {@code HANDLER__EXTRA_CONDITION}
     * or {@code SOURCE__OUTPUT} of {@code ModelPackage.Literals}.
     *
     * @param offset in UTF-16 units of the text in the model, from 0 to its length
     * @return empty when the file does not give this text of this object
     */
    public Optional<Place> of(String id, EAttribute feature, int offset) {
        return Optional.ofNullable(texts.getOrDefault(feature, Map.of()).get(id))
                .map(text -> source.place(text.sourceOffset(Math.clamp(offset, 0, text.value().length()))));
    }
}
