package org.storletdesigner.app.help;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

/** Tells those who hear the help instead of seeing it what a page is called and says. */
final class PageVoice {
    private PageVoice() { }

    static void of(PageCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = canvas.title();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_DOCUMENT;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                Point selection = canvas.selected();
                event.result = selection.x < selection.y ? canvas.text().substring(selection.x, selection.y)
                        : canvas.text();
            }
        });
    }
}
