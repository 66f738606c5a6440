package org.storletdesigner.logic.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.syntax.Fault;
import org.storletdesigner.logic.syntax.NumberSyntax;
import org.storletdesigner.logic.syntax.Occurrence;
import org.storletdesigner.logic.syntax.Occurrence.Role;
import org.storletdesigner.logic.syntax.PatternCheck;
import org.storletdesigner.logic.syntax.RejectedException;
import org.storletdesigner.logic.syntax.WordSyntax;

/** Reads keys, values, patterns and numbers: bare, in quotes, or as a variable. */
final class TextParser {
    private final Source source;
    private final PatternCheck check;
    private final Delimited delimited;
    private final Consumer<Occurrence> heard;
    private Text key;

    /** @param heard is told of every text, as it is read */
    TextParser(Source source, PatternCheck check, Consumer<Occurrence> heard) {
        this.source = source;
        this.check = check;
        this.heard = heard;
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
        int start = source.offset();
        key = source.sees("\"") ? delimited.quoted().build() : word(WordSyntax::continuesKey);
        return ended(Role.KEY, start, key);
    }

    Text value() {
        return value(Role.VALUE);
    }

    Text member() {
        return value(Role.MEMBER);
    }

    Text glob() {
        return value(Role.GLOB);
    }

    private Text value(Role role) {
        requireValue("a value");
        int start = source.offset();
        return ended(role, start, source.sees("\"") ? delimited.quoted().build() : word(WordSyntax::continuesValue));
    }

    Text pattern() {
        int start = source.offset();
        TextBuilder pattern = source.sees("/") ? delimited.slashed() : valueOf("a pattern");
        reject(pattern, check.fault(pattern.patternSkeleton()));
        return ended(Role.PATTERN, start, pattern.build());
    }

    Text number() {
        int start = source.offset();
        // Signs that no number starts with are taken as well, so that the complaint is about the number.
        boolean bare = WordSyntax.continuesValue(source.next());
        TextBuilder number = bare ? placedWord() : valueOf("a number");
        Text text = number.build();
        reject(number, text.isGround() ? NumberSyntax.fault(number.skeleton())
                : NumberSyntax.faultBesideVariables(number.skeleton()));
        return ended(Role.NUMBER, start, text);
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

    private Text ended(Role role, int start, Text text) {
        heard.accept(new Occurrence(role, start, source.offset(), text, key));
        source.skipBlanks();
        return text;
    }

    private static void reject(TextBuilder text, Optional<Fault> fault) {
        fault.ifPresent(found -> {
            throw new RejectedException(text.sourceOffset(found.offset()), found.message());
        });
    }
}
