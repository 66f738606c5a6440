package org.storletdesigner.logic.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.Writer;

/** Outputs of a few boxes and triggers of a few clauses over few keys, so that they often meet and often conflict. */
final class PlainConditions {
    private static final String[] TESTS = {"k = a", "k = b", "k = c", "k like \"a*\"", "k like \"*b\"", "k ~ /[ab]+/",
        "k in (a, b)", "k != a", "!exists(k)", "k < 5", "k >= 3", "k ~ /a.*|b/"};
    private final Random random;

    PlainConditions(Random random) {
        this.random = random;
    }

    List<Writer> writers(int count) {
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String prefix = random.nextInt(8) == 0 ? "new: " : "";
            writers.add(new Writer(Parser.output(prefix + alternatives(3, " && ", " || ")).orThrow(),
                    random.nextInt(4) == 0 ? Expression.TRUE : condition()));
        }
        return writers;
    }

    List<Reader> readers(int count) {
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readers.add(new Reader(random.nextInt(20) == 0 ? Expression.TRUE : condition(),
                    random.nextInt(4) == 0 ? condition() : Expression.TRUE, Reader.DEFAULT_EVENTS));
        }
        return readers;
    }

    private Expression condition() {
        return Parser.expression(alternatives(3, " || ", " && ")).orThrow();
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
