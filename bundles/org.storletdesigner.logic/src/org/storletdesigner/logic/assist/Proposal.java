package org.storletdesigner.logic.assist;

/**
 * Something that can be put in where somebody types.
 *
 * @param label what is put in, as it is shown
 * @param detail what it means, or where it comes from; may be empty
 * @param start where the text that it replaces begins
 * @param end where that ends
 * @param caret how many units of the replacement stand before the caret afterwards
 */
public record Proposal(Kind kind, String label, String detail, int start, int end, String replacement, int caret) {
    /** What can be proposed. */
    public enum Kind {
        KEY, VALUE, VARIABLE, OPERATOR, KEYWORD
    }

    /** The text with the proposal in it. */
    public String applied(String text) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
