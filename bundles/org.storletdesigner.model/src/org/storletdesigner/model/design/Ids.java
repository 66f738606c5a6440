package org.storletdesigner.model.design;

import java.security.SecureRandom;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.storletdesigner.model.Identified;

/** Where every id comes from. An id never changes once its object has it, whatever the object is called later. */
public final class Ids {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 16;

    private Ids() { }

    /** An id of 80 random bits that nothing else has. */
    public static String fresh() {
        byte[] bytes = new byte[LENGTH];
        Randomness.SOURCE.nextBytes(bytes);
        return text(bytes);
    }

    /** The same id for the same parts, always: what an importer gives, so that two imports of one file are equal. */
    public static String derived(String... parts) {
        return text(Digests.sha256(List.of(parts)));
    }

    /** Gives fresh ids to an object and all that it contains: for copies that are to live beside their originals. */
    public static void renew(EObject tree) {
        renewOne(tree);
        tree.eAllContents().forEachRemaining(Ids::renewOne);
    }

    private static void renewOne(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId(fresh());
        }
    }

    private static String text(byte[] bytes) {
        StringBuilder id = new StringBuilder(LENGTH + 1).append('_');
        for (int at = 0; at < LENGTH; at++) {
            id.append(ALPHABET.charAt(bytes[at] & 31));
        }
        return id.toString();
    }

    /** Made when the first fresh id is needed: reading needs none. */
    private static final class Randomness {
        private static final SecureRandom SOURCE = new SecureRandom();
    }
}
