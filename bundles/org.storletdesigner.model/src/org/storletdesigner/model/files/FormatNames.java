package org.storletdesigner.model.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.storletdesigner.model.ModelPackage;

/** How the classes and features of the model are called in files and in sentences about them. */
final class FormatNames {
    static final String ID = "xmi:id";
    static final String XMI_VERSION = "xmi:version";
    static final String XMI = "http://www.omg.org/XMI";
    static final String NAMESPACE_START = "https://storletdesigner.org/model/";

    private FormatNames() { }

    /** "a storlet definition" for StorletDefinition. */
    static String withArticle(EClass type) {
        String words = words(type);
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    static String words(EClass type) {
        return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether a feature is an attribute of the element rather than an element in it. */
    static boolean isAttribute(EStructuralFeature feature) {
        return feature instanceof EReference reference ? !reference.isContainment()
                : feature == ModelPackage.Literals.IDENTIFIED__ID
                        || feature == ModelPackage.Literals.DOCUMENT__FORMAT_VERSION;
    }

    static String attributeName(EStructuralFeature feature) {
        return feature == ModelPackage.Literals.IDENTIFIED__ID ? ID : feature.getName();
    }

    static String expectedElements(EClass type) {
        return list(type.getEAllStructuralFeatures().stream().filter(feature -> !isAttribute(feature)).map(
                EStructuralFeature::getName).toList());
    }

    static String expectedAttributes(EClass type) {
        return list(type.getEAllStructuralFeatures().stream().filter(FormatNames::isAttribute).map(
                FormatNames::attributeName).toList());
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    /** What a value of an attribute may look like. */
    static String expectedValue(EAttribute feature) {
        return switch (feature.getEAttributeType()) {
            case EEnum literals -> literals.getELiterals().stream()
                    .map(literal -> literal.getLiteral()).collect(Collectors.joining(", "));
            case EDataType type -> switch (type.getName()) {
                case "EBoolean" -> "true, false";
                case "Bounds" -> "four whole numbers: x y width height";
                default -> "a whole number";
            };
        };
    }
}
