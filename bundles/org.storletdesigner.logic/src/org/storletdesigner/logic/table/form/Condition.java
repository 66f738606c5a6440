package org.storletdesigner.logic.table.form;

import org.storletdesigner.logic.valueset.ValueSet;

/** One thing that has to be so of a scenario; several of different keys can always be made so together. */
public sealed interface Condition {
    /** The key is written, perhaps with a value of the set. */
    record Written(String key, ValueSet set) implements Condition { }

    /** The key may end up in a set: in the first if it is written, in the second if not. */
    record Allowed(String key, ValueSet written, ValueSet kept) implements Condition { }

    /** The key is written, or may be kept with a value outside the set. */
    record Spared(String key, ValueSet set) implements Condition { }

    /** Whatever held before the write, a clause holds after it by what is written or kept. */
    record Implied(int clause) implements Condition { }
}
