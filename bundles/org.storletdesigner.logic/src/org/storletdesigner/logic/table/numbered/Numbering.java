package org.storletdesigner.logic.table.numbered;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.logic.table.form.Terms;
import org.storletdesigner.logic.valueset.ValueSet;

/** Numbers the sets of one handler, and remembers which, so that they can be given back. */
final class Numbering {
    private final Sets sets;
    private final List<Integer> taken = new ArrayList<>();

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
