package org.storletdesigner.editor.policies;

import org.eclipse.gef.editpolicies.SelectionEditPolicy;

/** A selected line shows it by itself; it has no handles, because nobody can move its ends. */
public final class LineSelectionPolicy extends SelectionEditPolicy {
    @Override
    protected void hideSelection() { }

    @Override
    protected void showSelection() { }
}
