package org.storletdesigner.logic.substitution;

import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Text;

/** Replaces the variables of one glob: texts literally, patterns as globs. */
final class GlobFilling {
    private final Bindings bindings;
    private final int position;

    GlobFilling(Bindings bindings, int position) {
        this.bindings = bindings;
        this.position = position;
    }

    /** A glob has no way to write a star literally, so a text with one makes the test one of a pattern. */
    Expression fill(Text key, Text glob) {
        StringBuilder out = new StringBuilder();
        if (glob.parts().stream().anyMatch(this::needsPattern)) {
            glob.parts().forEach(part -> out.append(asPattern(part)));
            return new Expression.Matches(key, Text.of(out.toString()));
        }
        glob.parts().forEach(part -> out.append(characters(part)));
        return new Expression.Like(key, Text.of(out.toString()));
    }

    private boolean needsPattern(Text.Part part) {
        return !isGlob(part) && characters(part).chars().anyMatch(c -> c == '*' || c == '?');
    }

    private boolean isGlob(Text.Part part) {
        return switch (part) {
            case Text.Literal literal -> true;
            case Text.Variable(String name) -> bindings.of(name).kind() == Binding.Kind.PATTERN;
        };
    }

    private String characters(Text.Part part) {
        return switch (part) {
            case Text.Literal(String characters) -> characters;
            case Text.Variable(String name) -> bindings.of(name).at(position);
        };
    }

    private String asPattern(Text.Part part) {
        String literal = PatternText.literal(characters(part));
        return isGlob(part) ? literal.replace("\\*", "(?s:.*)").replace("\\?", "(?s:.)") : literal;
    }
}
