package org.storletdesigner.logic.text;

import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.grammar.TextBuilder;
import org.storletdesigner.logic.syntax.WordSyntax;

/** Writes keys, values, patterns and numbers in the plainest form that is read back as the same text. */
final class TextPrinter {
    private final StringBuilder out;

    TextPrinter(StringBuilder out) {
        this.out = out;
    }

    void key(Text key) {
        if (isVariable(key) || key.isGround() && WordSyntax.isPlainKey(key.literal())) {
            bare(key);
        } else {
            quoted(key);
        }
    }

    void value(Text value) {
        if (isVariable(value) || value.isGround() && WordSyntax.isPlainValue(value.literal())) {
            bare(value);
        } else {
            quoted(value);
        }
    }

    void pattern(Text text) {
        Text pattern = merged(text);
        if (isVariable(pattern)) {
            bare(pattern);
        } else if (pattern.parts().stream().allMatch(TextPrinter::isSafeBetweenSlashes)) {
            slashed(pattern);
        } else {
            quoted(pattern);
        }
    }

    /** Trees that were not parsed may have literals side by side, whose characters must not pair up unseen. */
    private static Text merged(Text text) {
        if (text.parts().size() == 1) {
            return text;
        }
        TextBuilder merged = new TextBuilder();
        for (Text.Part part : text.parts()) {
            switch (part) {
                case Text.Literal(String characters) -> merged.add(characters, 0);
                case Text.Variable variable -> merged.add(variable, 0);
            }
        }
        return merged.build();
    }

    private static boolean isVariable(Text text) {
        return text.parts().size() == 1 && text.parts().getFirst() instanceof Text.Variable;
    }

    private void bare(Text text) {
        text.parts().forEach(part -> {
            switch (part) {
                case Text.Literal(String characters) -> out.append(characters);
                case Text.Variable(String name) -> variable(name);
            }
        });
    }

    void quoted(Text text) {
        out.append('"');
        for (Text.Part part : text.parts()) {
            switch (part) {
                case Text.Literal(String characters) -> characters.codePoints().forEach(this::quoted);
                case Text.Variable(String name) -> variable(name);
            }
        }
        out.append('"');
    }

    private void quoted(int c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append((char) c);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '{' -> brace();
            default -> visible(c);
        }
    }

    /** A dollar sign that stands before a brace would open a variable. */
    private void brace() {
        int last = out.length() - 1;
        if (out.charAt(last) == '$') {
            out.replace(last, last + 1, "\\u0024");
        }
        out.append('{');
    }

    private void visible(int c) {
        if (WordSyntax.isVisible(c)) {
            out.appendCodePoint(c);
        } else {
            for (char unit : Character.toChars(c)) {
                out.append(String.format("\\u%04X", (int) unit));
            }
        }
    }

    private void slashed(Text pattern) {
        out.append('/');
        for (Text.Part part : pattern.parts()) {
            switch (part) {
                case Text.Literal(String characters) -> betweenSlashes(characters);
                case Text.Variable(String name) -> variable(name);
            }
        }
        out.append('/');
    }

    /** Copies each pair of a backslash and the next character; a slash that no backslash protects gets its own. */
    private void betweenSlashes(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == '/') {
                out.append('\\');
            }
            out.append(c);
            if (c == '\\') {
                out.append(characters.charAt(++i));
            }
        }
    }

    private static boolean isSafeBetweenSlashes(Text.Part part) {
        return switch (part) {
            case Text.Literal(String characters) ->
                    characters.codePoints().allMatch(WordSyntax::isVisible) && hasSafePairs(characters);
            case Text.Variable variable -> true;
        };
    }

    /** The pair {@code \/} would lose its backslash, a last backslash its partner, and <code>${</code> its meaning. */
    private static boolean hasSafePairs(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (characters.startsWith("${", i)) {
                return false;
            }
            if (characters.charAt(i) == '\\' && (++i == characters.length() || characters.charAt(i) == '/')) {
                return false;
            }
        }
        return true;
    }

    private void variable(String name) {
        out.append("${").append(name).append('}');
    }
}
