package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.editor.design.Emphasis;

class TraceJourneyTest extends DocumentsJourney {
    @Test
    void anObjectIsTypedDroppedAndFollowedWithTheKeysAlone() {
        Desk.show("org.storletdesigner.app.view.trace");
        Text object = Eye.find("the field of the object", Text.class, field ->
                field.getMessage().startsWith("type=video size"));
        // The view keeps what was typed for another document.
        Window.inDisplayThread(() -> {
            object.setText("");
            return null;
        });
        Hand.click(Hand.middleOf(object));
        Hand.type("FileType=Image Format=JPEG Width=900 Height=10");
        Hand.press("Ctrl+Enter");
        Emphasis first = changed(Emphasis.NONE);
        assertThat(first.elements()).containsExactly(id("ImageConverting"));
        Eye.awaitTool("Step (Alt+Right)");
        Hand.press("Alt+Right");
        Emphasis second = changed(first);
        assertThat(second.elements()).containsExactlyInAnyOrder(id("ImageConverting"), id("Resizing"));
        assertThat(second.edges()).hasSize(1);
        Hand.press("Alt+Left");
        assertThat(changed(second)).isEqualTo(first);
    }

    private Emphasis changed(Emphasis before) {
        Hand.await("the next moment", () -> !desk.design().emphasis().equals(before));
        return Window.inDisplayThread(desk.design()::emphasis);
    }

    private String id(String storlet) {
        return desk.storlet(storlet).getHandlers().getFirst().getId();
    }
}
