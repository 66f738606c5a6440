package org.storletdesigner.logic.table.row;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.storletdesigner.logic.table.numbered.Relation;
import org.storletdesigner.logic.table.numbered.Sets;

/** Scratch space in which a thread compares what scenarios mention with one set. */
final class Comparison {
    private final Places inside = new Places();
    private final Places overlapping = new Places();
    private final Places unknown = new Places();
    private final BitSet seen = new BitSet();
    private final Map<Sets.Rests, Relation> rests = new HashMap<>();

    void clear() {
        inside.clear();
        overlapping.clear();
        unknown.clear();
        seen.clear();
        rests.clear();
    }

    Map<Sets.Rests, Relation> rests() {
        return rests;
    }

    /** Whether this is the first look at a set. */
    boolean isNew(int set) {
        boolean known = seen.get(set);
        seen.set(set);
        return !known;
    }

    void add(Relation relation, Places places) {
        switch (relation) {
            case INSIDE -> {
                inside.addAll(places);
                overlapping.addAll(places);
            }
            case OVERLAP -> overlapping.addAll(places);
            case UNKNOWN -> unknown.addAll(places);
            case APART -> { }
        }
    }

    Meeting toMeeting(int words) {
        return new Meeting(inside.toHits(words), overlapping.toHits(words), unknown.toHits(words));
    }
}
