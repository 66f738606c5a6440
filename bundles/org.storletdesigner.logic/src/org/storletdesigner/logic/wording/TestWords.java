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

/** Single tests, as one asks them of an object. */
final class TestWords {
    private TestWords() { }

    static String of(Atom atom, boolean holds) {
        String is = holds ? " is " : " is not ";
        String does = holds ? " " : " does not ";
        String verbEnd = holds ? "es " : " ";
        return switch (atom) {
            case Equal(Text key, Text value) -> Names.key(key) + is + Names.value(value);
            case In(Text key, List<Text> values) -> Names.key(key) + (holds ? " is one of " : " is none of ")
                    + Names.values(values);
            case Like(Text key, Text glob) -> Names.key(key) + does + (holds ? "looks like " : "look like ")
                    + Names.value(glob);
            case Matches(Text key, Text pattern) -> Names.key(key) + does + "match" + verbEnd + Names.pattern(pattern);
            case Compare(Text key, Comparison comparison, Text number) -> Names.key(key) + is + order(comparison)
                    + Names.value(number);
            case Exists(Text key) -> Names.key(key) + (holds ? " is present" : " is absent");
        };
    }

    static String order(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "below ";
            case AT_MOST -> "at most ";
            case MORE -> "above ";
            case AT_LEAST -> "at least ";
        };
    }
}
