package org.storletdesigner.analysis.rename;

import java.util.Set;
import org.storletdesigner.logic.syntax.Occurrence.Role;

/** Tells which places of a document carry the name that is to be changed. */
sealed interface Target {
    /** Whether something that stands in a place is what is renamed, as far as it is called so. */
    enum Standing { MEANT, OTHER, BOTH }

    /** Whether this is the old name. */
    boolean isOld(String text);

    /** Whether this is the new name. */
    boolean isNew(String text);

    String to();

    /** What the old name means as this, in tests of these keys. */
    Standing standing(Role role, Set<String> keys);

    /** What is renamed, for sentences. */
    String subject();

    private static boolean same(String one, String other, boolean folds) {
        return folds ? one.equalsIgnoreCase(other) : one.equals(other);
    }

    /** @param folds whether the store does not tell capitals from small letters in keys */
    record Key(String from, String to, boolean folds) implements Target {
        @Override
        public boolean isOld(String text) {
            return same(from, text, folds);
        }

        @Override
        public boolean isNew(String text) {
            return same(to, text, folds) && !isOld(text);
        }

        @Override
        public Standing standing(Role role, Set<String> keys) {
            return role == Role.KEY ? Standing.MEANT : Standing.OTHER;
        }

        @Override
        public String subject() {
            return "the key " + from;
        }
    }

    /** @param folds whether the store does not tell capitals from small letters in keys */
    record Value(String key, String from, String to, boolean folds) implements Target {
        @Override
        public boolean isOld(String text) {
            return from.equals(text);
        }

        @Override
        public boolean isNew(String text) {
            return to.equals(text);
        }

        @Override
        public Standing standing(Role role, Set<String> keys) {
            boolean some = keys.stream().anyMatch(each -> same(key, each, folds));
            if (role != Role.VALUE && role != Role.MEMBER || !some) {
                return Standing.OTHER;
            }
            return keys.stream().allMatch(each -> same(key, each, folds)) ? Standing.MEANT : Standing.BOTH;
        }

        @Override
        public String subject() {
            return "the value \"" + from + "\" of " + key;
        }
    }
}
