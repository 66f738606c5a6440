package org.storletdesigner.benchmark.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Workload H: handlers of a store with twelve keys, whose outputs are one to three conjunctions and whose triggers are
 * one to three disjunctions. In form F all share the same values; in form G each handler writes an event, and perhaps the
 * prefix of a tenant, of its own.
 */
public final class Rules {
    private static final List<String> KEYS = List.of("event", "type", "bucket", "name", "ext", "version", "source",
            "status", "region", "tenant", "lang", "host");
    private static final String TENANT = "tenant";
    private static final int CONSTANTS = 15;

    /** Whether values are shared. */
    public enum Form {
        F, G
    }

    private final int size;
    private final Form form;
    private final List<List<Literal>> pools;
    private final Random random;

    private Rules(int size, Form form, Random random) {
        this.size = size;
        this.form = form;
        this.random = random;
        pools = pools();
    }

    private static List<List<Literal>> pools() {
        Random random = new Random(404);
        Vocabulary words = new Vocabulary(random);
        return KEYS.stream().map(key -> {
            List<Literal> pool = new ArrayList<>();
            for (int i = 0; i < CONSTANTS; i++) {
                String path = words.major() + "/" + words.folder() + i + "." + words.extension();
                pool.add(new Literal(key, false, path, false));
            }
            Stream.concat(Stream.generate(words::simple).limit(5), Stream.generate(words::rich).limit(5))
                    .forEach(pattern -> pool.add(new Literal(key, true, pattern, false)));
            return pool;
        }).toList();
    }

    /** So many handlers. */
    public static List<Rule> of(int size, Form form) {
        Rules rules = new Rules(size, form, new Random(505 + 2 * size + form.ordinal()));
        List<Rule> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(rules.rule(i));
        }
        return all;
    }

    /** Each says what becomes of one handler of so many; every other one has a pattern that none had before. */
    public static List<Edit> edits(int size, Form form, int count) {
        Rules rules = new Rules(size, form, new Random(606));
        List<Edit> edits = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int handler = rules.random.nextInt(size);
            Rule rule = rules.rule(handler);
            edits.add(new Edit(handler, i % 2 == 0 ? rule : withNewPattern(rule, "fresh-" + i + "/.*\\.[a-z]+")));
        }
        return edits;
    }

    /** Another rule for a handler. */
    public record Edit(int handler, Rule rule) { }

    private static Rule withNewPattern(Rule rule, String pattern) {
        List<Literal> literal = List.of(new Literal("name", true, pattern, false));
        List<List<Literal>> clauses = new ArrayList<>(rule.clauses());
        clauses.set(clauses.size() - 1, literal);
        List<List<Literal>> boxes = new ArrayList<>(rule.boxes());
        boxes.set(boxes.size() - 1, List.of(boxes.getLast().getFirst(), literal.getFirst()));
        return new Rule(boxes, clauses);
    }

    private Rule rule(int handler) {
        List<List<Literal>> boxes = Stream.generate(() -> box(handler)).limit(1 + random.nextInt(3)).toList();
        List<List<Literal>> clauses = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        clauses.add(Stream.generate(this::heardEvent).limit(1 + random.nextInt(2)).toList());
        while (clauses.size() < count) {
            clauses.add(Stream.generate(this::tested).limit(1 + random.nextInt(3)).toList());
        }
        return new Rule(boxes, clauses);
    }

    private List<Literal> box(int handler) {
        List<Literal> box = new ArrayList<>();
        box.add(switch (form) {
            case F -> sharedEvent();
            case G -> event(handler);
        });
        List<Integer> others = new ArrayList<>();
        for (int key = 1; key < KEYS.size(); key++) {
            others.add(key);
        }
        if (form == Form.G && random.nextBoolean()) {
            box.add(prefix(handler));
            others.remove(Integer.valueOf(KEYS.indexOf(TENANT)));
        }
        Collections.shuffle(others, random);
        for (int key : others.subList(0, 1 + random.nextInt(3))) {
            Literal literal = anyOf(key);
            box.add(random.nextInt(10) == 0 ? literal.negated() : literal);
        }
        return box;
    }

    private Literal heardEvent() {
        return switch (form) {
            case F -> sharedEvent();
            case G -> event(random.nextInt(size));
        };
    }

    private Literal tested() {
        return form == Form.G && random.nextInt(20) == 0 ? prefix(random.nextInt(size))
                : anyOf(random.nextInt(KEYS.size()));
    }

    private Literal sharedEvent() {
        return pools.getFirst().get(random.nextInt(CONSTANTS));
    }

    private static Literal event(int handler) {
        return new Literal(KEYS.getFirst(), false, "ev-" + handler, false);
    }

    private static Literal prefix(int handler) {
        return new Literal(TENANT, true, "tenant-" + handler + "/.*", false);
    }

    private Literal anyOf(int key) {
        return pools.get(key).get(random.nextInt(pools.get(key).size()));
    }
}
