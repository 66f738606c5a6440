package org.storletdesigner.logic.table.row;

import org.storletdesigner.logic.language.ValueSet;
import org.storletdesigner.logic.table.form.Terms;

/** Numbers the sets of one handler, and remembers which, so that they can be given back. */
final class Numbering {
    private final Sets sets;
    private final Places taken = new Places();

    Numbering(Sets sets) {
        this.sets = sets;
    }

    int take(String key, ValueSet set) {
        int number = sets.take(key, set);
        taken.add(number);
        return number;
    }

    int[] take(Terms terms) {
        int[] numbers = new int[terms.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = take(terms.key(i), terms.set(i));
        }
        return numbers;
    }

    void dropAll() {
        taken.forEach(sets::drop);
        taken.clear();
    }
}
