package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Hand;

/** Ins adds a storlet on the canvas, and is a key like any other in the fields in and around it. */
class InsertKeyJourneyTest extends DocumentsJourney {
    private static final String CANVAS = "org.storletdesigner.editor.context.canvas";

    @Test
    void onTheCanvasItOpensTheWizard() {
        Hand.press("Insert");
        Hand.await("the wizard", () -> Hand.isAsked("Add Storlet"));
        Hand.press("Esc");
        Hand.await("the end of the wizard", () -> !Hand.isAsked("Add Storlet"));
    }

    @Test
    void inTheSearchFieldOfThePaletteItDoesNot() {
        Text search = Eye.find("the search field", Text.class, text -> text.getMessage().equals("Search storlets"));
        Hand.click(Hand.middleOf(search));
        assertQuiet();
    }

    @Test
    void whereANameIsTypedInPlaceItDoesNot() {
        Hand.click(Hand.titleOf(desk.part(desk.storlet("TextConverting"))));
        Hand.press("F2");
        Eye.find("the name in place", Text.class, text -> text.getText().equals("TextConverting")
                && text.isFocusControl());
        assertQuiet();
        Hand.press("Esc");
    }

    private static void assertQuiet() {
        Hand.await("the focus away from the canvas", () -> !PlatformUI.getWorkbench().getService(IContextService.class)
                .getActiveContextIds().contains(CANVAS));
        Hand.press("Insert");
        Hand.pause();
        assertThat(Hand.isAsked("Add Storlet")).isFalse();
    }
}
