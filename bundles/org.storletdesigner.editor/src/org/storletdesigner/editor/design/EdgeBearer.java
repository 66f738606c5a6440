package org.storletdesigner.editor.design;

import java.util.List;

/** A part of the canvas that stands for edges: for one, or for several of collapsed storlets. */
public interface EdgeBearer {
    /** The edges that it stands for, at least one. */
    List<EdgeKey> edgeKeys();
}
