package org.storletdesigner.logic.table.numbered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.logic.language.Language;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.valueset.ValueSet;

/**
 * The sets of values that are asked about keys, numbered. Single words, which are most of what people write, are told
 * apart by their numbers. Numbers are given back when their last user lets go of them. Reading is safe from several
 * threads while nobody takes or drops a number.
 */
public final class Sets {
    private record Asked(String key, ValueSet set) {
        @Override
        public int hashCode() {
            return 31 * key.hashCode() + set.hashCode();
        }
    }

    private static final class Entry {
        private final Asked asked;
        private final int key;
        private final String word;
        private final List<String> stems;
        // What follows the stem, if there is just one: sets with equal rests need to be compared once.
        private final Language rest;
        private int uses;

        Entry(Asked asked, int key) {
            this.asked = asked;
            this.key = key;
            word = asked.set.onlyWord().orElse(null);
            stems = asked.set.stems();
            rest = word != null || stems.size() > 1 || stems.getFirst().isEmpty() ? null
                    : asked.set.language().after(stems.getFirst());
        }
    }

    /** What follows the same stem in two sets. */
    public record Rests(Language here, Language there) { }

    private final Limits limits;
    private final Map<Asked, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<String> keyNames = new ArrayList<>();
    private final List<Integer> usesOfKeys = new ArrayList<>();
    private final List<Integer> freeKeys = new ArrayList<>();

    public Sets(Limits limits) {
        this.limits = limits;
    }

    /** The number of a set of values of a key, used once more. */
    public int take(String key, ValueSet set) {
        Asked asked = new Asked(key, set);
        Integer known = numbers.get(asked);
        int number = known != null ? known : add(asked);
        entries.get(number).uses++;
        return number;
    }

    private int add(Asked asked) {
        Entry entry = new Entry(asked, takeKey(asked.key));
        int number = entries.size();
        if (free.isEmpty()) {
            entries.add(entry);
        } else {
            number = free.removeLast();
            entries.set(number, entry);
        }
        numbers.put(asked, number);
        return number;
    }

    private int takeKey(String key) {
        int number = keys.computeIfAbsent(key, name -> newKey());
        keyNames.set(number, key);
        usesOfKeys.set(number, usesOfKeys.get(number) + 1);
        return number;
    }

    private int newKey() {
        if (!freeKeys.isEmpty()) {
            return freeKeys.removeLast();
        }
        keyNames.add(null);
        usesOfKeys.add(0);
        return keyNames.size() - 1;
    }

    /** Uses a number once less. */
    public void drop(int number) {
        Entry entry = entries.get(number);
        if (--entry.uses == 0) {
            numbers.remove(entry.asked);
            entries.set(number, null);
            free.add(number);
            dropKey(entry.key);
        }
    }

    private void dropKey(int key) {
        usesOfKeys.set(key, usesOfKeys.get(key) - 1);
        if (usesOfKeys.get(key) == 0) {
            keys.remove(keyNames.get(key));
            freeKeys.add(key);
        }
    }

    /** Numbers are below this. */
    public int size() {
        return entries.size();
    }

    /** Numbers of keys are below this. */
    public int keys() {
        return keyNames.size();
    }

    /** How many sets there are at present. */
    public int count() {
        return numbers.size();
    }

    public int key(int set) {
        return entries.get(set).key;
    }

    public int uses(int set) {
        return entries.get(set).uses;
    }

    /** See {@link ValueSet#stems()}. */
    public List<String> stems(int set) {
        return entries.get(set).stems;
    }

    public boolean allowsAbsent(int set) {
        return entries.get(set).asked.set.allowsAbsent();
    }

    /**
     * How one set of a key relates to another of the same key.
     *
     * @param known relations of what follows a stem, found before
     */
    public Relation relation(int set, int other, Map<Rests, Relation> known) {
        if (set == other) {
            return Relation.INSIDE;
        }
        Entry here = entries.get(set);
        Entry there = entries.get(other);
        if (here.word != null) {
            return there.word == null && there.asked.set.contains(here.word) ? Relation.INSIDE : Relation.APART;
        }
        if (there.word != null) {
            return here.asked.set.contains(there.word) ? Relation.OVERLAP : Relation.APART;
        }
        if (here.rest == null) {
            return compare(here.asked.set, there.asked.set);
        }
        Language rest = there.asked.set.language().after(here.stems.getFirst());
        return rest.isEmpty() ? Relation.APART : known.computeIfAbsent(new Rests(here.rest, rest), this::compare);
    }

    private Relation compare(Rests rests) {
        return compare(ValueSet.of(rests.here, false), ValueSet.of(rests.there, false));
    }

    private Relation compare(ValueSet set, ValueSet other) {
        try {
            if (set.inside(other, limits)) {
                return Relation.INSIDE;
            }
            return set.overlaps(other, limits) ? Relation.OVERLAP : Relation.APART;
        } catch (BudgetExceeded e) {
            return Relation.UNKNOWN;
        }
    }
}
