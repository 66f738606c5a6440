package org.storletdesigner.exchange.visioncloud;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.storletdesigner.exchange.Places;
import org.storletdesigner.exchange.visioncloud.json.MappedText;
import org.storletdesigner.model.disk.Place;
import org.storletdesigner.model.xml.SourceText;

/** Where the handlers of a rule file and the characters of their expressions stand. Immutable once it is read. */
public final class RulePositions implements Places {
    private record Key(String id, EAttribute feature) { }

    private final SourceText source;
    private final Map<String, Integer> objects = new HashMap<>();
    private final Map<Key, MappedText> texts = new HashMap<>();

    RulePositions(SourceText source) {
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
    @Override
    public Optional<Place> of(String id) {
        return Optional.ofNullable(objects.get(id)).map(source::place);
    }

    @Override
    public Optional<Place> of(String id, EAttribute feature, int offset) {
        return Optional.ofNullable(texts.get(new Key(id, feature)))
                .map(text -> source.place(text.sourceOffset(Math.clamp(offset, 0, text.value().length()))));
    }
}
