package org.storletdesigner.logic.syntax;

import org.storletdesigner.logic.expression.Text;

/**
 * A key, or what a key is compared with, where it stands in an expression as it was typed.
 *
 * @param start the index of its first UTF-16 unit, a quote or slash around it included
 * @param end the index behind its last one
 * @param text what it means
 * @param key the key of the test in which it stands; a key's own
 */
public record Occurrence(Role role, int start, int end, Text text, Text key) {
    /** As what it stands there. */
    public enum Role {
        KEY,
        /** Behind an equals sign. */
        VALUE,
        /** In the list of {@code in}. */
        MEMBER,
        /** Behind {@code like}. */
        GLOB,
        /** Behind {@code ~}. */
        PATTERN,
        /** Behind {@code <} or its kin. */
        NUMBER
    }
}
