package org.storletdesigner.editor.design;

import java.util.Collection;

/** Is told what happens to a {@link Design}, in the display's thread. */
public interface DesignListener {
    /** The document was edited; what the engine said may be out of date now. Once for each edit, undo and redo. */
    default void documentChanged() { }

    /** The engine has a newer graph; its findings may still be on the way. */
    default void graphChanged() { }

    /** The engine has newer findings; the graph belongs to them. */
    default void analysisChanged() { }

    /** The engine started, stopped, or got further. */
    default void engineChanged() { }

    /** Something else is emphasised or previewed. */
    default void highlightChanged() { }

    /** Somebody wants these objects of the document, or {@link EdgeKey edges}, selected and in sight. */
    default void revealAsked(Collection<?> targets) { }
}
