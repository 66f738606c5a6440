package org.storletdesigner.editor.parts;

import org.eclipse.gef.tools.SelectEditPartTracker;

/** A click on the button of a storlet: collapses or expands it. */
final class CollapseTracker extends SelectEditPartTracker {
    private final StorletPart part;

    CollapseTracker(StorletPart part) {
        super(part);
        this.part = part;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (button == 1 && isInState(STATE_DRAG)) {
            part.toggle();
        }
        return super.handleButtonUp(button);
    }
}
