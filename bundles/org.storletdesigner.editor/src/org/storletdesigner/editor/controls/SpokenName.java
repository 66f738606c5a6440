package org.storletdesigner.editor.controls;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers call a control that has no label before it. */
public final class SpokenName {
    private SpokenName() { }

    /** The control as a whole has this name; what is in it has names of its own. */
    public static void give(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == -1) {
                    event.result = name;
                }
            }
        });
    }
}
