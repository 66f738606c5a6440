package org.storletdesigner.analysis.rename;

import java.util.Objects;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;

/** What is to be called otherwise in a whole document. */
public sealed interface Renaming {
    /** The new name. */
    String to();

    /** A key, wherever it is read or written. */
    record OfKey(String from, String to) implements Renaming {
        public OfKey {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /** A value of one key, wherever the key is compared with it or it is written. */
    record OfValue(String key, String from, String to) implements Renaming {
        public OfValue {
            Objects.requireNonNull(key);
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /** A handler, in its definition and so in every storlet that is made from it. */
    record OfHandler(Handler handler, String to) implements Renaming { }

    /** A placed storlet. */
    record OfStorlet(Storlet storlet, String to) implements Renaming { }
}
