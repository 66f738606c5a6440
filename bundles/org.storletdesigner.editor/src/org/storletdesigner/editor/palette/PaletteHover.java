package org.storletdesigner.editor.palette;

import java.util.function.Consumer;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.StorletDefinition;

/** Says what a storlet would bring to a document, before it is put there. Only for the display's thread. */
public interface PaletteHover {
    /**
     * Works out one sentence; it comes later, in the display's thread, unless something else was asked meanwhile.
     */
    void ask(StorletDefinition definition, Design design, Consumer<String> answered);

    /** Gives the question up; no sentence comes any more. */
    void cancel();
}
