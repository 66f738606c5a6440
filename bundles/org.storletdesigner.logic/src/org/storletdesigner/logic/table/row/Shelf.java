package org.storletdesigner.logic.table.row;

/**
 * A part of every row: writers with equally many scenarios. The scenarios with the same number of all writers stand
 * side by side, so that what holds in all or in some scenarios of a writer is worked out for 64 writers at once. Numbers of
 * variants and of models are powers of two; a writer with fewer repeats its last ones, which changes nothing.
 *
 * @param models how many scenarios each variant has
 * @param words how many words hold one scenario of all writers
 * @param start the first word in a row of scenarios
 * @param writerStart the first word in a row of writers
 */
record Shelf(int variants, int models, int words, int start, int writerStart) {
    int layers() {
        return variants * models;
    }

    int place(int variant, int model, int slot) {
        return (start + (variant * models + model) * words << 6) + slot;
    }

    int writer(int slot) {
        return (writerStart << 6) + slot;
    }

    int capacity() {
        return words << 6;
    }

    void every(long[] scenarios, long[] writers) {
        for (int i = 0; i < words; i++) {
            long every = -1;
            for (int layer = 0; layer < layers() && every != 0; layer++) {
                every &= scenarios[start + layer * words + i];
            }
            writers[writerStart + i] = every;
        }
    }

    void some(long[] scenarios, long[] writers) {
        for (int i = 0; i < words; i++) {
            long some = 0;
            for (int layer = 0; layer < layers(); layer++) {
                some |= scenarios[start + layer * words + i];
            }
            writers[writerStart + i] = some;
        }
    }

    /** Leaves a scenario only if all scenarios of its variant are there. */
    void agree(long[] scenarios) {
        for (int variant = 0; variant < variants && models > 1; variant++) {
            int first = start + variant * models * words;
            for (int i = first; i < first + words; i++) {
                long every = -1;
                for (int model = 0; model < models; model++) {
                    every &= scenarios[i + model * words];
                }
                for (int model = 0; model < models; model++) {
                    scenarios[i + model * words] = every;
                }
            }
        }
    }
}
