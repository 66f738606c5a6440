package org.storletdesigner.editor.canvas;

/** A box of the canvas that lines end at; told when there is something new to show. */
public interface CanvasPart {
    /** The id of its object in the document. */
    String id();

    /** Other lines begin here than before. */
    void refreshOutgoing();

    /** Other lines end here than before. */
    void refreshIncoming();

    /** Its marks or its prominence may have changed. */
    void refreshLook();
}
