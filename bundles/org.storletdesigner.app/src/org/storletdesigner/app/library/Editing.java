package org.storletdesigner.app.library;

/** Takes edits of a library, each as one step that can be undone. */
@FunctionalInterface
interface Editing {
    /** @param label what people read behind "Undo" */
    void edit(String label, Runnable change);
}
