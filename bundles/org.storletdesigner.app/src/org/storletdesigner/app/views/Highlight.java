package org.storletdesigner.app.views;

import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Emphasis;

/** What one view emphasises on the canvas. It ends its own emphasis only, never what somebody else put in its place. */
public final class Highlight {
    private Design design;
    private Emphasis wanted = Emphasis.NONE;

    /** Emphasises this, in place of whatever was. */
    public void show(Design of, Emphasis emphasis) {
        if (design != of) {
            end();
        }
        design = of;
        wanted = emphasis;
        of.emphasise(emphasis);
    }

    /** Whether nobody ended or replaced it since. */
    public boolean isShown() {
        return design != null && !wanted.isNone() && design.emphasis().equals(wanted);
    }

    /** Ends it, if it is still shown. */
    public void end() {
        if (isShown()) {
            design.emphasise(Emphasis.NONE);
        }
        wanted = Emphasis.NONE;
        design = null;
    }
}
