package org.storletdesigner.exchange.visioncloud;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.storletdesigner.model.files.Place;

/** Where the handlers of a rule file and the characters of their expressions stand. Immutable once it is read. */
public final class RulePositions {
    private record Key(String id, EAttribute feature) { }

    private final RuleText source;
    private final Map<String, Integer> objects = new HashMap<>();
    private final Map<Key, MappedText> texts = new HashMap<>();

    RulePositions(RuleText source) {
        this.source = source;
    }

    /** An object that several handlers of the file make up stands where the first of them does. */
    void addObject(String id, int offset) {
        objects.putIfAbsent(id, offset);
    }

    void addText(String id, EAttribute feature, MappedText text) {
        texts.put(new Key(id, feature), text);
    }

    /** Where the handler begins from which an object was made; empty for an unknown id. */
    public Optional<Place> of(String id) {
        return Optional.ofNullable(objects.get(id)).map(source::place);
    }

    /**
     * Where in the file the character of a trigger or an output stands.
     *
     * @param offset in UTF-16 units of the text in the workflow, from 0 to its length
     */
    public Optional<Place> of(String id, EAttribute feature, int offset) {
        return Optional.ofNullable(texts.get(new Key(id, feature)))
                .map(text -> source.place(text.sourceOffset(Math.clamp(offset, 0, text.value().length()))));
    }
}
