package org.storletdesigner.analysis.check.key;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

/** Who reads and who writes each key. Starving handlers count, too: that they starve is said elsewhere. */
final class KeyUses {
    private final Map<String, Set<String>> readers = new TreeMap<>();
    private final Map<String, Set<String>> writers = new TreeMap<>();
    private final Map<String, List<Output>> outputs = new TreeMap<>();
    private final Map<String, List<Role>> roles = new TreeMap<>();
    private final Map<String, Set<String>> keysOf = new TreeMap<>();
    private boolean open;
    /** Keys to which a handler writes something that is not known yet. */
    private final Set<String> vague = new TreeSet<>();

    KeyUses(Workflow workflow, Cast cast) {
        open = workflow.sources().isEmpty();
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
        Atoms.written(output).map(atom -> atom.key().literal()).distinct().forEach(key -> {
            add(name, key, writers);
            outputs.computeIfAbsent(key, any -> new ArrayList<>()).add(output);
            roles.computeIfAbsent(key, any -> new ArrayList<>()).add(role);
        });
    }

    private void addVagueWriter(Handler handler) {
        List<Text> keys = Atoms.written(handler.output()).map(Atom::key).toList();
        open |= !keys.stream().allMatch(Text::isGround);
        keys.stream().filter(Text::isGround).map(Text::literal).forEach(key -> {
            add(handler.name(), key, writers);
            vague.add(key);
        });
    }

    private void add(String name, String key, Map<String, Set<String>> users) {
        Set<String> names = users.computeIfAbsent(key, any -> new TreeSet<>());
        keysOf.computeIfAbsent(name, any -> new TreeSet<>()).add(key);
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    /** Whether more may be written than is known. */
    boolean isOpen() {
        return open;
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

    /** The outputs of handlers and sources that name a key; nothing when one of them is not known yet. */
    List<Output> outputs(String key) {
        return vague.contains(key) ? List.of() : List.copyOf(outputs.getOrDefault(key, List.of()));
    }

    /** The roles of those handlers and sources, in the same order. */
    List<Role> writingRoles(String key) {
        return List.copyOf(roles.getOrDefault(key, List.of()));
    }

    /** Whether somebody uses both keys, and so knows them apart. */
    boolean areUsedTogether(String one, String other) {
        return keysOf.values().stream().anyMatch(keys -> keys.contains(one) && keys.contains(other));
    }

    /** The keys that are read or written, in their natural order. */
    Collection<String> all() {
        Set<String> all = new TreeSet<>(readers.keySet());
        all.addAll(writers.keySet());
        return all;
    }
}
