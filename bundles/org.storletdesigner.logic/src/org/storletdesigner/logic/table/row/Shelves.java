package org.storletdesigner.logic.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.storletdesigner.logic.table.numbered.Writing;

/** The layout of the rows, and which writer stands where. Not thread-safe while writers come and go. */
final class Shelves {
    private record Shape(int variants, int models) implements Comparable<Shape> {
        static Shape of(Writing writing) {
            return new Shape(writing.variants(), writing.models());
        }

        @Override
        public int compareTo(Shape other) {
            return variants != other.variants ? Integer.compare(variants, other.variants)
                    : Integer.compare(models, other.models);
        }
    }

    /** Where a writer stands. */
    record Stand(Shelf shelf, int slot) {
        int writer() {
            return shelf.writer(slot);
        }
    }

    private final Map<Shape, Shelf> shelves = new TreeMap<>();
    private final Map<Shape, List<Integer>> free = new TreeMap<>();
    private final List<Stand> standOf = new ArrayList<>();
    private final int words;
    private final int writerWords;
    private final Writing[] writers;

    /**
     * Lays the rows out.
     *
     * @param spare how many further writers of each kind there must be room for
     */
    Shelves(List<Writing> all, int spare) {
        Map<Shape, Integer> counts = new TreeMap<>();
        all.forEach(writing -> counts.merge(Shape.of(writing), 1, Integer::sum));
        int next = 0;
        int nextWriter = 0;
        for (Map.Entry<Shape, Integer> count : counts.entrySet()) {
            int size = count.getValue() + spare + 63 >> 6;
            Shelf shelf = new Shelf(count.getKey().variants, count.getKey().models, size, next, nextWriter);
            next += size * shelf.layers();
            nextWriter += size;
            shelves.put(count.getKey(), shelf);
            free.put(count.getKey(), slots(shelf.capacity()));
        }
        words = next;
        writerWords = nextWriter;
        writers = new Writing[64 * writerWords];
    }

    private static List<Integer> slots(int capacity) {
        List<Integer> slots = new ArrayList<>(capacity);
        for (int slot = capacity - 1; slot >= 0; slot--) {
            slots.add(slot);
        }
        return slots;
    }

    /** How many words a row of scenarios has. */
    int words() {
        return words;
    }

    /** How many words a row of writers has. */
    int writerWords() {
        return writerWords;
    }

    boolean hasRoomFor(Writing writing) {
        List<Integer> slots = free.get(Shape.of(writing));
        return slots != null && !slots.isEmpty();
    }

    Stand add(Writing writing) {
        Shape shape = Shape.of(writing);
        Stand stand = new Stand(shelves.get(shape), free.get(shape).removeLast());
        while (standOf.size() <= writing.number()) {
            standOf.add(null);
        }
        standOf.set(writing.number(), stand);
        writers[stand.writer()] = writing;
        return stand;
    }

    Stand remove(Writing writing) {
        Stand stand = standOf.set(writing.number(), null);
        free.get(Shape.of(writing)).add(stand.slot);
        writers[stand.writer()] = null;
        return stand;
    }

    /** The writer at a bit of a row of writers. */
    Writing writer(int bit) {
        return writers[bit];
    }

    void every(long[] scenarios, long[] into) {
        shelves.values().forEach(shelf -> shelf.every(scenarios, into));
    }

    void some(long[] scenarios, long[] into) {
        shelves.values().forEach(shelf -> shelf.some(scenarios, into));
    }

    void agree(long[] scenarios) {
        shelves.values().forEach(shelf -> shelf.agree(scenarios));
    }
}
