package org.storletdesigner.analysis.check.key;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.storletdesigner.analysis.memory.Cast;
import org.storletdesigner.analysis.memory.Role;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.valueset.ValueSet;

/**
 * Who reads and who writes each key: a trigger reads what it names, an output writes what its cases write. Starving
 * handlers count, too: that they starve is said elsewhere.
 */
final class KeyUses {
    /** What somebody can write to one key. */
    record Write(Role role, Output output, ValueSet values) { }

    private final Writings writings;
    private final Map<String, Set<String>> readers = new TreeMap<>();
    private final Map<String, Set<String>> writers = new TreeMap<>();
    private final Map<String, List<Write>> writes = new TreeMap<>();
    private final Map<String, Set<String>> keysOf = new TreeMap<>();
    private final Set<String> all = new TreeSet<>();
    private boolean openToWriters;
    private boolean openToReaders;
    /** Keys to which something is written that is not known yet, or too hard to know. */
    private final Set<String> vague = new TreeSet<>();

    KeyUses(Workflow workflow, Cast cast, Writings writings) {
        this.writings = writings;
        openToWriters = workflow.sources().isEmpty();
        openToReaders = !workflow.unlinked().stream().flatMap(Atoms::read).map(Atom::key).allMatch(Text::isGround);
        Stream.concat(workflow.handlers().stream(), workflow.unlinked().stream()).forEach(this::addReader);
        workflow.handlers().forEach(handler -> addWriter(handler.name(), handler.output(), cast.role(handler)));
        workflow.sources().forEach(source -> addWriter("", source.output(), cast.role(source)));
        workflow.unlinked().forEach(this::addVagueWriter);
    }

    private void addReader(Handler handler) {
        Atoms.read(handler).map(Atom::key).filter(Text::isGround)
                .forEach(key -> add(handler.name(), key.literal(), readers));
    }

    private void addWriter(String name, Output output, Role role) {
        Optional<Map<String, ValueSet>> written = writings.of(role, output);
        written.ifPresentOrElse(all -> all.forEach((key, values) -> {
            add(name, key, writers);
            writes.computeIfAbsent(key, any -> new ArrayList<>()).add(new Write(role, output, values));
        }), () -> addVague(name, Atoms.written(output).map(Atom::key)));
    }

    private void addVague(String name, Stream<Text> keys) {
        keys.filter(Text::isGround).map(Text::literal).forEach(key -> {
            add(name, key, writers);
            vague.add(key);
        });
    }

    private void addVagueWriter(Handler handler) {
        List<Text> keys = Atoms.written(handler.output()).map(Atom::key).toList();
        openToWriters |= !keys.stream().allMatch(Text::isGround);
        addVague(handler.name(), keys.stream());
    }

    private void add(String name, String key, Map<String, Set<String>> users) {
        Set<String> names = users.computeIfAbsent(key, any -> new TreeSet<>());
        keysOf.computeIfAbsent(name, any -> new TreeSet<>()).add(key);
        all.add(key);
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    /** Whether more may be written than is known: from outside, or by a handler that lacks a variable. */
    boolean mayWriteMore() {
        return openToWriters;
    }

    /** Whether more may be read than is known: by a handler that lacks a variable. */
    boolean mayReadMore() {
        return openToReaders;
    }

    /** The keys that are read, in their natural order. */
    Set<String> read() {
        return Collections.unmodifiableSet(readers.keySet());
    }

    /** The keys that are written, in their natural order. */
    Set<String> written() {
        return Collections.unmodifiableSet(writers.keySet());
    }

    /** The names of the handlers that read a key. */
    List<String> readers(String key) {
        return List.copyOf(readers.getOrDefault(key, Set.of()));
    }

    /** The names of the handlers that write a key; sources are left out. */
    List<String> writers(String key) {
        return List.copyOf(writers.getOrDefault(key, Set.of()));
    }

    /** What handlers and sources write to a key; nothing when that is not all known. */
    List<Write> writes(String key) {
        return vague.contains(key) ? List.of() : List.copyOf(writes.getOrDefault(key, List.of()));
    }

    /** Whether somebody uses both keys, and so knows them apart. */
    boolean areUsedTogether(String one, String other) {
        return keysOf.values().stream().anyMatch(keys -> keys.contains(one) && keys.contains(other));
    }

    /** The keys that are read or written, in their natural order. */
    Collection<String> all() {
        return Collections.unmodifiableSet(all);
    }
}
