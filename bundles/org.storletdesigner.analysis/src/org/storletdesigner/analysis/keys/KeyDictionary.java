package org.storletdesigner.analysis.keys;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.text.Printer;

/** All keys of a workflow in their natural order. Immutable; linear in the expressions. */
public record KeyDictionary(List<KeyEntry> entries) {
    public KeyDictionary {
        entries = List.copyOf(entries);
    }

    /** The keys of the handlers and sources of a workflow. */
    public static KeyDictionary of(Analysis analysis) {
        return of(analysis.workflow(), analysis.findings());
    }

    /** The keys of the handlers and sources of a workflow of which so much is known. */
    public static KeyDictionary of(Workflow workflow, List<Finding> findings) {
        return new Collection().of(workflow, findings);
    }

    public Optional<KeyEntry> entry(String key) {
        return entries.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The constants that are compared with a key or written to it, in their natural order. */
    public List<String> constants(String key) {
        return entry(key).stream().flatMap(each -> each.values().stream())
                .filter(value -> value.kind() == KeyValue.Kind.CONSTANT).map(KeyValue::text).toList();
    }

    private static final class Collection {
        private static final Comparator<KeyUse> BY_NAME = Comparator.comparing(KeyUse::name).thenComparing(KeyUse::id);

        private record Compared(KeyValue.Kind kind, String text) implements Comparable<Compared> {
            @Override
            public int compareTo(Compared other) {
                return kind == other.kind ? text.compareTo(other.text) : kind.compareTo(other.kind);
            }
        }

        private record Users(TreeSet<KeyUse> readers, TreeSet<KeyUse> writers) {
            Users() {
                this(new TreeSet<>(BY_NAME), new TreeSet<>(BY_NAME));
            }

            void add(KeyUse user, boolean writes) {
                (writes ? writers : readers).add(user);
            }
        }

        private final Map<String, Users> keys = new TreeMap<>();
        private final Map<String, Map<Compared, Users>> values = new HashMap<>();

        KeyDictionary of(Workflow workflow, List<Finding> findings) {
            Stream.concat(workflow.handlers().stream(), workflow.unlinked().stream()).forEach(this::add);
            workflow.sources().forEach(source ->
                    add(source.output(), new KeyUse(source.id(), source.name(), true)));
            return new KeyDictionary(keys.entrySet().stream().map(each -> entry(each.getKey(), each.getValue(),
                    findings)).toList());
        }

        private void add(Handler handler) {
            KeyUse user = new KeyUse(handler.id(), handler.name(), false);
            add(handler.trigger().appear(), user, false);
            add(handler.trigger().disappear(), user, false);
            add(handler.extra(), user, false);
            add(handler.output(), user);
        }

        private void add(Output output, KeyUse user) {
            if (output instanceof Output.Write(boolean fresh, Expression expression)) {
                add(expression, user, true);
            }
        }

        private void add(Expression expression, KeyUse user, boolean writes) {
            switch (expression) {
                case Expression.Constant constant -> { } // names no key
                case Expression.Not(Expression operand) -> add(operand, user, writes);
                case Expression.And(List<Expression> operands) -> operands.forEach(each -> add(each, user, writes));
                case Expression.Or(List<Expression> operands) -> operands.forEach(each -> add(each, user, writes));
                case Atom atom -> add(atom, user, writes);
            }
        }

        private void add(Atom atom, KeyUse user, boolean writes) {
            if (atom.key().isGround()) {
                String key = atom.key().literal();
                keys.computeIfAbsent(key, any -> new Users()).add(user, writes);
                compared(atom).forEach(value -> values.computeIfAbsent(key, any -> new TreeMap<>())
                        .computeIfAbsent(value, any -> new Users()).add(user, writes));
            }
        }

        private static Stream<Compared> compared(Atom atom) {
            return switch (atom) {
                case Expression.Equal(Text key, Text value) -> constant(value);
                case Expression.In(Text key, List<Text> members) -> members.stream().flatMap(Collection::constant);
                case Expression.Compare compare -> Stream.of(new Compared(KeyValue.Kind.NUMBER, test(compare)));
                case Expression.Like like -> Stream.of(new Compared(KeyValue.Kind.PATTERN, test(like)));
                case Expression.Matches matches -> Stream.of(new Compared(KeyValue.Kind.PATTERN, test(matches)));
                case Expression.Exists exists -> Stream.of(new Compared(KeyValue.Kind.PRESENCE, "present"));
            };
        }

        private static Stream<Compared> constant(Text value) {
            return value.isGround() ? Stream.of(new Compared(KeyValue.Kind.CONSTANT, value.literal())) : Stream.of();
        }

        /** The test without the key at its beginning. */
        private static String test(Atom atom) {
            String key = Printer.print(new Expression.Exists(atom.key()));
            return Printer.print(atom).substring(key.length() - "exists()".length()).strip();
        }

        private KeyEntry entry(String key, Users users, List<Finding> findings) {
            List<KeyValue> compared = values.getOrDefault(key, Map.of()).entrySet().stream().map(each ->
                    new KeyValue(each.getKey().kind(), each.getKey().text(), List.copyOf(each.getValue().readers()),
                            List.copyOf(each.getValue().writers()))).toList();
            return new KeyEntry(key, compared, List.copyOf(users.readers()), List.copyOf(users.writers()),
                    findings.stream().filter(each -> isAbout(each, key)).toList());
        }

        /** The subject of such a finding is the key itself, or a test of it. */
        private static boolean isAbout(Finding finding, String key) {
            return finding.rule() == Rule.UNKNOWN_KEY && (finding.id().equals(Finding.id(finding.rule(),
                    finding.handlers(), key)) || finding.message().contains(" to " + key + ",")
                    || finding.message().contains(" to " + key + " "));
        }
    }
}
