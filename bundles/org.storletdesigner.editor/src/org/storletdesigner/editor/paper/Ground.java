package org.storletdesigner.editor.paper;

/** What a picture has behind its boxes and lines. */
public enum Ground {
    WHITE,
    /** Nothing: whatever the picture is put onto shows. */
    TRANSPARENT
}
