package org.storletdesigner.logic.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.text.Printer;

/** Keys and values inside a sentence: as in an expression, so that no value can be taken for words around it. */
final class Names {
    /** More values of a list than these are counted. */
    private static final int LISTED = 12;

    private Names() { }

    static String key(Text key) {
        String printed = Printer.print(new Expression.Exists(key));
        return printed.substring("exists(".length(), printed.length() - 1);
    }

    static String value(Text value) {
        return value.isGround() ? Printer.printValue(value.literal()) : behind(new Expression.Equal(Text.of("k"),
                value));
    }

    static String pattern(Text pattern) {
        return behind(new Expression.Matches(Text.of("k"), pattern));
    }

    private static String behind(Expression test) {
        return Printer.print(test).substring("k = ".length());
    }

    static String values(List<Text> values) {
        String listed = values.stream().limit(LISTED).map(Names::value).collect(Collectors.joining(", "));
        return values.size() <= LISTED ? listed : listed + " and " + (values.size() - LISTED) + " more";
    }
}
