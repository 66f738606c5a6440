package org.storletdesigner.logic.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.syntax.PatternCheck;

/** Collects the parts of one text, neighbouring literals as one, and where in the source each character stood. */
public final class TextBuilder {
    private final List<Text.Part> parts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private final StringBuilder skeleton = new StringBuilder();
    private int[] offsets = new int[16];

    public void add(char c, int offset) {
        literal.append(c);
        record(c, offset);
    }

    /** Adds characters that stand in the source as they are. */
    public void add(String characters, int offset) {
        for (int i = 0; i < characters.length(); i++) {
            add(characters.charAt(i), offset + i);
        }
    }

    public void add(Text.Variable variable, int offset) {
        endLiteral();
        parts.add(variable);
        places.add(skeleton.length());
        record(PatternCheck.PLACEHOLDER, offset);
    }

    /** Says where the text ended, for faults that lie behind its last character. */
    TextBuilder endAt(int offset) {
        grow();
        offsets[skeleton.length()] = offset;
        return this;
    }

    public Text build() {
        endLiteral();
        return parts.isEmpty() ? Text.of("") : new Text(parts);
    }

    /** All characters, with a placeholder for each variable. */
    String skeleton() {
        return skeleton.toString();
    }

    /** The skeleton of a pattern: a variable that may begin a range of characters is there the lowest one. */
    String patternSkeleton() {
        StringBuilder pattern = new StringBuilder(skeleton);
        for (int place : places) {
            if (place + 1 < pattern.length() && pattern.charAt(place + 1) == '-') {
                pattern.setCharAt(place, '\0');
            }
        }
        return pattern.toString();
    }

    /** Where in the source a character of the skeleton stood. */
    int sourceOffset(int index) {
        return offsets[index];
    }

    private void record(char c, int offset) {
        grow();
        offsets[skeleton.length()] = offset;
        skeleton.append(c);
    }

    private void grow() {
        if (skeleton.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            parts.add(new Text.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
