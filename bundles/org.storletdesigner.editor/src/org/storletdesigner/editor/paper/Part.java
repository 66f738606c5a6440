package org.storletdesigner.editor.paper;

/** How much of a canvas a picture shows. */
public enum Part {
    ALL,
    /** The selected storlets as a whole, sources and notes, and the lines between them. */
    SELECTION
}
