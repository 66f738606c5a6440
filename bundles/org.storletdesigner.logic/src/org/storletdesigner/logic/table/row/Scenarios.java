package org.storletdesigner.logic.table.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.table.numbered.Sets;
import org.storletdesigner.logic.table.numbered.Writing;

/**
 * The scenarios of some writers, a bit each in a row. Threads may ask at the same time while nobody adds or removes.
 */
public final class Scenarios {
    private final Sets sets;
    private final Shelves shelves;
    private final Mentions written;
    private final Mentions kept;
    // Scenarios by what becomes of keys that are not written; writers by what is known of them.
    private final long[] keeping;
    private final long[] dropping;
    private final Map<Event, long[]> writersOf = new EnumMap<>(Event.class);
    private final long[] keepers;
    private final long[] vague;

    /** The scenarios of these writers, with room for about as many more as said. */
    public Scenarios(List<Writing> writers, int spare, Sets sets) {
        this.sets = sets;
        List<Writing> able = writers.stream().filter(Writing::hasScenarios).toList();
        shelves = new Shelves(able, spare);
        written = new Mentions(sets);
        kept = new Mentions(sets);
        keeping = row();
        dropping = row();
        keepers = writerRow();
        vague = writerRow();
        for (Event event : Event.values()) {
            writersOf.put(event, writerRow());
        }
        able.forEach(this::place);
        forget();
    }

    long[] row() {
        return new long[shelves.words()];
    }

    long[] writerRow() {
        return new long[shelves.writerWords()];
    }

    /** Adds a writer, if there is room. */
    public boolean add(Writing writing) {
        if (writing.hasScenarios()) {
            if (!shelves.hasRoomFor(writing)) {
                return false;
            }
            place(writing);
        }
        forget();
        return true;
    }

    private void place(Writing writing) {
        Shelves.Stand stand = shelves.add(writing);
        Shelf shelf = stand.shelf();
        for (int variant = 0; variant < shelf.variants(); variant++) {
            for (int model = 0; model < shelf.models(); model++) {
                int place = shelf.place(variant, model, stand.slot());
                Bits.add(writing.keeps() ? keeping : dropping, place);
                written.add(place, writing.written(variant));
                kept.add(place, writing.kept(variant, model));
            }
        }
        Bits.add(writersOf.get(writing.event()), stand.writer());
        if (writing.keeps()) {
            Bits.add(keepers, stand.writer());
        }
        if (writing.isVague()) {
            Bits.add(vague, stand.writer());
        }
    }

    /** Removes a writer that was added. */
    public void remove(Writing writing) {
        if (writing.hasScenarios()) {
            Shelves.Stand stand = shelves.remove(writing);
            Shelf shelf = stand.shelf();
            for (int variant = 0; variant < shelf.variants(); variant++) {
                for (int model = 0; model < shelf.models(); model++) {
                    int place = shelf.place(variant, model, stand.slot());
                    Bits.remove(keeping, place);
                    Bits.remove(dropping, place);
                    written.remove(place, writing.written(variant));
                    kept.remove(place, writing.kept(variant, model));
                }
            }
            writersOf.values().forEach(row -> Bits.remove(row, stand.writer()));
            Bits.remove(keepers, stand.writer());
            Bits.remove(vague, stand.writer());
        }
        forget();
    }

    /** Forgets what was remembered, and makes room to remember sets that are new. */
    public void forget() {
        written.forget();
        kept.forget();
    }

    Shelves shelves() {
        return shelves;
    }

    Sets sets() {
        return sets;
    }

    long[] keeping() {
        return keeping;
    }

    long[] dropping() {
        return dropping;
    }

    long[] keepers() {
        return keepers;
    }

    long[] vague() {
        return vague;
    }

    long[] writersOf(Event event) {
        return writersOf.get(event);
    }

    /** The writers whose writes are one of these events. */
    void addWritersOf(Set<Event> events, long[] row) {
        events.forEach(event -> Bits.or(row, writersOf.get(event)));
    }

    Hits writtenOn(int key) {
        return written.of(key, shelves.words());
    }

    Hits keptOn(int key) {
        return kept.of(key, shelves.words());
    }

    /** How what is written relates to a set; {@code compared} belongs to the calling thread. */
    Meeting written(int set, Comparison compared) {
        return written.meeting(set, compared, shelves.words());
    }

    /** How what is kept relates to a set; {@code compared} belongs to the calling thread. */
    Meeting kept(int set, Comparison compared) {
        return kept.meeting(set, compared, shelves.words());
    }
}
