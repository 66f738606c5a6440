package org.storletdesigner.logic.table.row;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.logic.table.numbered.Sets;

/**
 * Which scenarios mention which sets, either as what is written or as what is kept. Threads may ask at the same time
 * while nobody adds or removes: what they remember is immutable, and each of them would find the same.
 */
final class Mentions {
    private static final int WORTH_REMEMBERING = 4;

    private final Sets sets;
    private final List<Places> bySet = new ArrayList<>();
    private final List<Places> byKey = new ArrayList<>();
    private final List<Stems> stems = new ArrayList<>();
    private Hits[] hits = {};
    private Meeting[] meetings = {};

    Mentions(Sets sets) {
        this.sets = sets;
    }

    void add(int place, int[] numbers) {
        for (int set : numbers) {
            Places places = at(bySet, set);
            if (places.isEmpty()) {
                stems(sets.key(set)).add(sets.stems(set), set);
            }
            places.add(place);
            at(byKey, sets.key(set)).add(place);
        }
    }

    void remove(int place, int[] numbers) {
        for (int set : numbers) {
            Places places = bySet.get(set);
            places.remove(place);
            if (places.isEmpty()) {
                stems(sets.key(set)).remove(sets.stems(set), set);
            }
            byKey.get(sets.key(set)).remove(place);
        }
    }

    private static Places at(List<Places> all, int number) {
        while (all.size() <= number) {
            all.add(null);
        }
        if (all.get(number) == null) {
            all.set(number, new Places());
        }
        return all.get(number);
    }

    private Stems stems(int key) {
        while (stems.size() <= key) {
            stems.add(new Stems());
        }
        return stems.get(key);
    }

    /** Forgets what was remembered. Threads that still remember something do so in vain. */
    void forget() {
        hits = new Hits[sets.keys()];
        meetings = new Meeting[sets.size()];
    }

    /** The scenarios that mention a key, in a row of so many words. */
    Hits of(int key, int words) {
        Hits[] known = hits;
        if (known[key] == null) {
            known[key] = key >= byKey.size() || byKey.get(key) == null ? Hits.NONE : byKey.get(key).toHits(words);
        }
        return known[key];
    }

    /** How the scenarios that mention the key of a set relate to it; {@code compared} belongs to the calling thread. */
    Meeting meeting(int wanted, Comparison compared, int words) {
        Meeting[] known = meetings;
        if (known[wanted] != null) {
            return known[wanted];
        }
        compared.clear();
        compare(wanted, compared);
        Meeting meeting = compared.toMeeting(words);
        if (sets.uses(wanted) >= WORTH_REMEMBERING) {
            known[wanted] = meeting;
        }
        return meeting;
    }

    private void compare(int wanted, Comparison compared) {
        int key = sets.key(wanted);
        if (key < stems.size()) {
            for (String stem : sets.stems(wanted)) {
                stems.get(key).forEachNear(stem, set -> {
                    if (compared.isNew(set)) {
                        compared.add(sets.relation(set, wanted, compared.rests()), bySet.get(set));
                    }
                });
            }
        }
    }
}
