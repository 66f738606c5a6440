package org.storletdesigner.logic.text;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.storletdesigner.logic.expression.Text;

/** Reads keys, values, patterns and numbers: bare, in quotes, or as a variable. */
final class TextParser {
    private final Source source;
    private final PatternCheck check;
    private final Delimited delimited;

    TextParser(Source source, PatternCheck check) {
        this.source = source;
        this.check = check;
        this.delimited = new Delimited(source);
    }

    /** Whether a key starts here. */
    boolean seesKey() {
        return source.sees("\"") || source.sees("${") || WordSyntax.startsKey(source.next());
    }

    Text key() {
        if (!seesKey()) {
            throw Hints.missing(source, "a key");
        }
        return ended(source.sees("\"") ? delimited.quoted().build() : word(WordSyntax::continuesKey));
    }

    Text value() {
        requireValue("a value");
        return ended(source.sees("\"") ? delimited.quoted().build() : word(WordSyntax::continuesValue));
    }

    Text pattern() {
        TextBuilder pattern = source.sees("/") ? delimited.slashed() : valueOf("a pattern");
        reject(pattern, check.fault(pattern.patternSkeleton()));
        return ended(pattern.build());
    }

    Text number() {
        // Signs that no number starts with are taken as well, so that the complaint is about the number.
        boolean bare = WordSyntax.continuesValue(source.next());
        TextBuilder number = bare ? placedWord() : valueOf("a number");
        Text text = number.build();
        reject(number, text.isGround() ? NumberSyntax.fault(number.skeleton())
                : NumberSyntax.faultBesideVariables(number.skeleton()));
        return ended(text);
    }

    private TextBuilder valueOf(String kind) {
        requireValue(kind);
        return source.sees("\"") ? delimited.quoted() : placedWord();
    }

    private void requireValue(String kind) {
        if (!source.sees("\"") && !source.sees("${") && !WordSyntax.startsValue(source.next())) {
            throw Hints.missing(source, kind);
        }
    }

    private TextBuilder placedWord() {
        int start = source.offset();
        TextBuilder placed = new TextBuilder();
        switch (word(WordSyntax::continuesValue).parts().getFirst()) {
            case Text.Literal(String characters) -> placed.add(characters, start);
            case Text.Variable variable -> placed.add(variable, start);
        }
        return placed.endAt(source.offset());
    }

    /** A word or a variable, and nothing of the kind right behind it. */
    private Text word(IntPredicate accepted) {
        Text word = source.sees("${") ? new Text(List.of(delimited.variable())) : Text.of(source.run(accepted));
        if (source.sees("${") || accepted.test(source.next())) {
            throw Hints.insideLonger(source);
        }
        return word;
    }

    private Text ended(Text text) {
        source.skipBlanks();
        return text;
    }

    private static void reject(TextBuilder text, Optional<Fault> fault) {
        fault.ifPresent(found -> {
            throw new RejectedException(text.sourceOffset(found.offset()), found.message());
        });
    }
}
