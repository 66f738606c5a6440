package org.storletdesigner.logic.assist;

/**
 * A change of a text that mends something.
 *
 * @param label what it does, as one reads it in a menu
 * @param start where the text that it replaces begins
 * @param end where that ends
 */
public record Fix(String label, int start, int end, String replacement) {
    /** The text after the change. */
    public String applied(String text) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
