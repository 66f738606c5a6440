package org.storletdesigner.model.design;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.StorletDefinition;

/**
 * SHA-256 digests in 64 hexadecimal digits. The canonical form is a list of texts, each written as its length in bytes
 * of UTF-8, a colon and these bytes, so that no two different lists give the same form.
 */
public final class Digests {
    private Digests() { }

    /**
     * The digest of what a definition says: every value that is not at its default, under its name, in the order of
     * the model. Ids and the noted digest of the library's are left out.
     */
    public static String of(StorletDefinition definition) {
        List<String> form = new ArrayList<>();
        collect(definition, form);
        return ofTexts(form);
    }

    /** The digest of texts in order. */
    public static String ofTexts(List<String> texts) {
        return HexFormat.of().formatHex(sha256(texts));
    }

    static byte[] sha256(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void collect(EObject object, List<String> form) {
        form.add("{");
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (isContent(feature) && object.eIsSet(feature) && object.eGet(feature) != null) {
                form.add(feature.getName());
                values(object, feature).forEach(value -> collect(feature, value, form));
            }
        }
        form.add("}");
    }

    private static boolean isContent(EStructuralFeature feature) {
        return feature != ModelPackage.Literals.IDENTIFIED__ID
                && feature != ModelPackage.Literals.STORLET_DEFINITION__LIBRARY_DIGEST;
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        return object.eGet(feature) instanceof List<?> list ? list : List.of(object.eGet(feature));
    }

    private static void collect(EStructuralFeature feature, Object value, List<String> form) {
        switch (feature) {
            case EReference containment -> collect((EObject) value, form);
            case EAttribute attribute ->
                form.add("=" + EcoreUtil.convertToString(attribute.getEAttributeType(), value));
            default -> throw new IllegalStateException("a feature is a reference or an attribute: " + feature);
        }
    }
}
