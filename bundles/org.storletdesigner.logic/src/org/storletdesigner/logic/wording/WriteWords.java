package org.storletdesigner.logic.wording;

import java.util.List;
import org.storletdesigner.logic.expression.Comparison;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Expression.Compare;
import org.storletdesigner.logic.expression.Expression.Equal;
import org.storletdesigner.logic.expression.Expression.Exists;
import org.storletdesigner.logic.expression.Expression.In;
import org.storletdesigner.logic.expression.Expression.Like;
import org.storletdesigner.logic.expression.Expression.Matches;
import org.storletdesigner.logic.expression.Text;

/** Single tests of an output: what is done so that they hold. */
final class WriteWords {
    private WriteWords() { }

    static String of(Atom atom, boolean holds) {
        String key = Names.key(atom.key());
        if (atom instanceof Exists) {
            return holds ? "sets " + key + " to any text" : "removes " + key;
        }
        return holds ? "sets " + key + " to " + what(atom) : "sets " + key + " to anything but " + what(atom)
                + ", or removes it";
    }

    private static String what(Atom atom) {
        return switch (atom) {
            case Equal(Text key, Text value) -> Names.value(value);
            case In(Text key, List<Text> values) -> "one of " + Names.values(values);
            case Like(Text key, Text glob) -> "a text that looks like " + Names.value(glob);
            case Matches(Text key, Text pattern) -> "a text that matches " + Names.pattern(pattern);
            case Compare(Text key, Comparison comparison, Text number) -> "a number "
                    + TestWords.order(comparison).strip() + " " + Names.value(number);
            case Exists(Text key) -> "any text";
        };
    }
}
