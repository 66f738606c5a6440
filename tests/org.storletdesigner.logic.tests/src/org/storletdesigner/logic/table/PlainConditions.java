package org.storletdesigner.logic.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.Writer;

/** Outputs of a few boxes and triggers of a few clauses over few keys, so that they often meet and often conflict. */
final class PlainConditions {
    private static final String[] TESTS = {"k = a", "k = b", "k = c", "k like \"a*\"", "k like \"*b\"", "k ~ /[ab]+/",
        "k in (a, b)", "k != a", "!exists(k)", "k < 5", "k >= 3", "k ~ /a.*|b/", "k ~ /ab[ab]*/",
        "k in (abba, abc, b)"};
    private final Random random;

    PlainConditions(Random random) {
        this.random = random;
    }

    List<Writer> writers(int count) {
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            writers.add(writer());
        }
        return writers;
    }

    Writer writer() {
        return new Writer(Parser.output(output()).orThrow(), random.nextInt(4) == 0 ? Expression.TRUE : condition());
    }

    private String output() {
        int kind = random.nextInt(16);
        return kind == 0 ? "none" : kind == 1 ? "delete" : (kind < 4 ? "new: " : "") + alternatives(4, " && ", " || ");
    }

    List<Reader> readers(int count) {
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readers.add(reader());
        }
        return readers;
    }

    Reader reader() {
        return new Reader(random.nextInt(20) == 0 ? Expression.TRUE : condition(),
                random.nextInt(4) == 0 ? condition() : Expression.TRUE,
                random.nextInt(4) == 0 ? EnumSet.allOf(Event.class) : Reader.DEFAULT_EVENTS);
    }

    private Expression condition() {
        return Parser.expression(alternatives(4, " || ", " && ")).orThrow();
    }

    private String alternatives(int most, String inner, String outer) {
        Set<String> groups = new LinkedHashSet<>();
        int count = 1 + random.nextInt(most);
        while (groups.size() < count) {
            groups.add(random.ints(1 + random.nextInt(3), 0, TESTS.length).mapToObj(this::test)
                    .collect(Collectors.joining(inner, "(", ")")));
        }
        return String.join(outer, groups);
    }

    private String test(int number) {
        return TESTS[number].replaceFirst("k\\b", "k" + random.nextInt(4));
    }
}
