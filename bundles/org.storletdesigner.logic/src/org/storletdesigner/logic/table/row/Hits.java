package org.storletdesigner.logic.table.row;

/** Some bits of a row: listed where they are few, else a row of their own. Immutable, so that threads may share it. */
record Hits(int[] few, long[] many) {
    static final Hits NONE = new Hits(new int[0], null);

    void addTo(long[] row) {
        if (many != null) {
            Bits.or(row, many);
            return;
        }
        for (int place : few) {
            Bits.add(row, place);
        }
    }

    void removeFrom(long[] row) {
        if (many != null) {
            Bits.andNot(row, many);
            return;
        }
        for (int place : few) {
            Bits.remove(row, place);
        }
    }
}
