package org.storletdesigner.model.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.Document;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.xml.DecodedText;
import org.storletdesigner.model.xml.SourceText;
import org.storletdesigner.model.xml.XmlScanner;

/** Builds the objects of a document from its file: all in it is known and checked, or the file is refused. */
final class DocumentReader {
    private record Reference(EObject owner, EReference feature, String ids, int offset) { }

    private final SourceText source;
    private final XmlScanner scanner;
    private final Positions positions;
    private final Map<String, Identified> objects = new HashMap<>();
    private final Map<EObject, Integer> offsets = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private DocumentReader(SourceText source) throws FileFormatException {
        this.source = source;
        this.scanner = new XmlScanner(source);
        this.positions = new Positions(source);
    }

    static <T extends Document> Opened<T> read(SourceText source, EClass type, Class<T> kind)
            throws FileFormatException {
        DocumentReader reader = new DocumentReader(source);
        T document = kind.cast(reader.readDocument(type));
        return new Opened<>(document, reader.positions);
    }

    private Document readDocument(EClass type) throws FileFormatException {
        scanner.next();
        DocumentHead.check(source, scanner, type);
        Document document = (Document) readObject(type);
        scanner.next();
        for (Reference reference : references) {
            resolve(reference);
        }
        Optional<DocumentRules.Fault> fault = DocumentRules.firstFault(document);
        if (fault.isPresent()) {
            throw source.rejected(offsets.get(fault.get().at()), fault.get().problem());
        }
        return document;
    }

    // ---- objects

    private EObject readObject(EClass type) throws FileFormatException {
        EObject object = ModelFactory.eINSTANCE.create(type);
        offsets.put(object, scanner.offset());
        readAttributes(object);
        Set<EStructuralFeature> seen = new HashSet<>();
        while (scanner.next() == XmlScanner.Tag.START) {
            refuseText(type);
            readFeature(object, feature(type), seen);
        }
        refuseText(type);
        return object;
    }

    private EStructuralFeature feature(EClass type) throws FileFormatException {
        EStructuralFeature feature = type.getEStructuralFeature(scanner.name());
        if (feature == null || FormatNames.isAttribute(feature)) {
            throw here("<" + scanner.name() + "> is not known in " + FormatNames.withArticle(type)
                    + "; expected is one of: " + FormatNames.expectedElements(type));
        }
        return feature;
    }

    private void readFeature(EObject object, EStructuralFeature feature, Set<EStructuralFeature> seen)
            throws FileFormatException {
        if (!feature.isMany() && !seen.add(feature)) {
            throw here("<" + feature.getName() + "> is given twice; " + FormatNames.withArticle(object.eClass())
                    + " has one");
        }
        if (feature instanceof EReference containment) {
            put(object, feature, readObject(containment.getEReferenceType()));
        } else {
            readValue(object, (EAttribute) feature);
        }
    }

    private static void put(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ModelLists.of(object, feature).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    private void refuseText(EClass type) throws FileFormatException {
        DecodedText text = scanner.textBefore();
        if (!text.isBlank()) {
            int start = (int) text.value().chars().takeWhile(Character::isWhitespace).count();
            throw source.rejected(text.sourceOffset(start), "a text stands in " + FormatNames.withArticle(type)
                    + " where elements are expected: " + FormatNames.expectedElements(type));
        }
    }

    // ---- values

    private void readValue(EObject object, EAttribute feature) throws FileFormatException {
        int offset = scanner.offset();
        refuseAttributes(feature);
        if (scanner.next() != XmlScanner.Tag.END) {
            throw here("<" + scanner.name() + "> stands in <" + feature.getName() + ">, where a text is expected");
        }
        DecodedText text = scanner.textBefore();
        Object value = value(feature, text.value(), text.isBlank() ? offset : text.sourceOffset(0));
        if (feature.isUnique() && feature.isMany() && ModelLists.of(object, feature).contains(value)) {
            throw source.rejected(offset, "'" + text.value() + "' is given twice in <" + feature.getName() + ">");
        }
        put(object, feature, value);
        if (object instanceof Identified identified && value instanceof String && !feature.isMany()) {
            positions.addText(identified.getId(), feature, text);
        }
    }

    private void refuseAttributes(EAttribute feature) throws FileFormatException {
        for (XmlScanner.Attribute attribute : scanner.attributes()) {
            throw source.rejected(attribute.offset(), "the attribute '" + attribute.name() + "' is not known in <"
                    + feature.getName() + ">, which has none");
        }
    }

    private Object value(EAttribute feature, String text, int offset) throws FileFormatException {
        if (feature.getEAttributeType().getInstanceClass() == String.class) {
            return text;
        }
        try {
            Object value = EcoreUtil.createFromString(feature.getEAttributeType(), text);
            if (EcoreUtil.convertToString(feature.getEAttributeType(), value).equals(text)) {
                return value;
            }
        } catch (IllegalArgumentException refused) {
            // told below, in the words of the format
        }
        throw source.rejected(offset, "'" + text + "' is not a value of <" + feature.getName()
                + ">; expected is one of: " + FormatNames.expectedValue(feature));
    }

    // ---- attributes and references

    private void readAttributes(EObject object) throws FileFormatException {
        for (XmlScanner.Attribute attribute : scanner.attributes()) {
            if (!(object instanceof Document && DocumentHead.isHead(attribute))) {
                readAttribute(object, attribute);
            }
        }
        if (object instanceof Identified identified && identified.getId() == null) {
            throw here("the attribute '" + FormatNames.ID + "' is missing; everything has an id");
        }
        refuseMissingReferences(object);
    }

    private void readAttribute(EObject object, XmlScanner.Attribute attribute) throws FileFormatException {
        EStructuralFeature feature = object.eClass().getEAllStructuralFeatures().stream()
                .filter(FormatNames::isAttribute)
                .filter(each -> FormatNames.attributeName(each).equals(attribute.name()))
                .findFirst().orElse(null);
        if (feature instanceof EReference reference) {
            references.add(new Reference(object, reference, attribute.value(), attribute.offset()));
        } else if (feature == ModelPackage.Literals.IDENTIFIED__ID) {
            readId((Identified) object, attribute);
        } else {
            throw source.rejected(attribute.offset(), "the attribute '" + attribute.name() + "' is not known in "
                    + FormatNames.withArticle(object.eClass()) + "; expected is one of: "
                    + FormatNames.expectedAttributes(object.eClass()));
        }
    }

    private void readId(Identified object, XmlScanner.Attribute attribute) throws FileFormatException {
        String id = attribute.value();
        Identified other = objects.putIfAbsent(id, object);
        if (other != null) {
            throw source.rejected(attribute.offset(), "the id '" + id + "' is given twice; it is that of "
                    + FormatNames.withArticle(other.eClass()) + " in line " + source.place(offsets.get(other)).line());
        }
        object.setId(id);
        positions.addObject(id, scanner.offset());
    }

    private void refuseMissingReferences(EObject object) throws FileFormatException {
        for (EReference feature : object.eClass().getEAllReferences()) {
            boolean given = scanner.attributes().stream().anyMatch(each -> each.name().equals(feature.getName()));
            if (feature.isRequired() && !given) {
                throw here("the attribute '" + feature.getName() + "' is missing in "
                        + FormatNames.withArticle(object.eClass()) + "; it names " + target(feature));
            }
        }
    }

    private static String target(EReference feature) {
        return FormatNames.withArticle(feature.getEReferenceType()) + " by its id";
    }

    private void resolve(Reference reference) throws FileFormatException {
        Set<Identified> targets = targets(reference);
        if (reference.feature().isMany()) {
            ModelLists.of(reference.owner(), reference.feature()).addAll(targets);
        } else if (targets.size() == 1) {
            reference.owner().eSet(reference.feature(), targets.iterator().next());
        } else {
            throw source.rejected(reference.offset(), "'" + reference.feature().getName() + "' names exactly one id");
        }
    }

    private Set<Identified> targets(Reference reference) throws FileFormatException {
        Set<Identified> targets = new LinkedHashSet<>();
        String ids = reference.ids();
        for (int start = 0; start < ids.length();) {
            int end = ids.indexOf(' ', start) < 0 ? ids.length() : ids.indexOf(' ', start);
            if (!targets.add(target(reference, ids.substring(start, end)))) {
                throw source.rejected(reference.offset(), "'" + reference.feature().getName() + "' names an id twice");
            }
            start = end + 1;
        }
        return targets;
    }

    private Identified target(Reference reference, String id) throws FileFormatException {
        Identified target = objects.get(id);
        if (target == null) {
            throw source.rejected(reference.offset(), "'" + reference.feature().getName() + "' names the id '" + id
                    + "', which nothing in this file has; " + target(reference.feature()) + " is expected");
        }
        if (!reference.feature().getEReferenceType().isInstance(target)) {
            throw source.rejected(reference.offset(), "'" + reference.feature().getName() + "' names '" + id
                    + "', which is " + FormatNames.withArticle(target.eClass()) + "; "
                    + target(reference.feature()) + " is expected");
        }
        return target;
    }

    private FileFormatException here(String problem) {
        return source.rejected(scanner.offset(), problem);
    }
}
