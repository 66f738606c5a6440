package org.storletdesigner.app.tour;

import java.util.Objects;
import java.util.Optional;

/**
 * One stop of a walk.
 *
 * @param text what to look at, in two or three sentences
 * @param view the id of the view that it is about; empty for the canvas
 * @param arrive what happens when the walk comes here
 * @param deed what can be done here, by the person or by a button
 */
record Step(String title, String text, Optional<String> view, Runnable arrive, Optional<Deed> deed) {
    Step {
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
    }

    /** Something that the walk can do in the person's place. */
    record Deed(String label, Runnable action) { }
}
