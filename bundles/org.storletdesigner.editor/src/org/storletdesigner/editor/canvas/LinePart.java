package org.storletdesigner.editor.canvas;

/** A line of the canvas; told when there is something new to show. */
public interface LinePart {
    /** Its verdict, its prominence or its label may have changed. */
    void refreshLook();

    /** Draws attention to it for a moment. */
    void flash();

    /** The engine took it away: something of it is seen for a moment more. */
    void vanish();
}
