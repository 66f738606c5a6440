package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;

/** Keys that mean something on the canvas mean text where text is typed. */
class FieldKeysJourneyTest extends DocumentsJourney {
    private List<String> before;

    @BeforeEach
    void select() {
        before = desk.storlets();
        Hand.click(Hand.titleOf(desk.part(desk.storlet("TextConverting"))));
        Hand.await("the selection", () -> desk.selected().contains(desk.storlet("TextConverting")));
    }

    @Test
    void whereANameIsTypedInPlaceTheyAreAboutTheName() {
        Hand.press("F2");
        Text field = Eye.find("the name in place", Text.class, text -> text.getText().equals("TextConverting")
                && text.isFocusControl());
        Hand.press("Ctrl+D");
        Hand.press("Ctrl+K");
        assertThat(text(field)).isEqualTo("TextConverting");
        editAsText(field, "TextConverting");
        Hand.press("Esc");
        Hand.await("the end of the field", field::isDisposed);
        assertUntouched();
        Hand.press("Delete");
        Hand.await("that the keys are those of the canvas again", () -> !desk.storlets().contains("TextConverting"));
    }

    @Test
    void inTheSearchFieldOfThePaletteTheyAreAboutWhatIsSearched() {
        Text field = Eye.find("the search field", Text.class, text -> text.getMessage().equals("Search storlets"));
        Hand.click(Hand.middleOf(field));
        Hand.await("the focus", field::isFocusControl);
        Hand.type("Conv");
        Hand.press("Ctrl+D");
        Hand.press("F2");
        editAsText(field, "Conv");
        assertUntouched();
    }

    @Test
    void inTheFilterOfAViewTheyAreAboutTheFilter() {
        Text field = Eye.find("the filter", Text.class, text -> text.getMessage().equals("Filter by words"));
        Hand.click(Hand.middleOf(field));
        Hand.await("the focus", field::isFocusControl);
        Hand.type("over");
        editAsText(field, "over");
        assertUntouched();
    }

    /** Copies all of a text behind itself, cuts it out, takes that back, and deletes from the beginning on. */
    private static void editAsText(Text field, String text) {
        Hand.press("Ctrl+A");
        Hand.press("Ctrl+C");
        Hand.press("End");
        Hand.press("Ctrl+V");
        Hand.await("the text twice", () -> field.getText().equals(text + text));
        Hand.press("Ctrl+A");
        Hand.press("Ctrl+X");
        Hand.await("no text", () -> field.getText().isEmpty());
        Hand.press("Ctrl+Z");
        Hand.await("the text of before", () -> field.getText().equals(text + text));
        Hand.press("Home");
        Hand.press("Delete");
        Hand.await("one character less", () -> field.getText().equals((text + text).substring(1)));
        Hand.press("Left");
    }

    private void assertUntouched() {
        assertThat(desk.storlets()).isEqualTo(before);
        assertThat(desk.selected()).containsExactly(desk.storlet("TextConverting"));
        assertThat(Window.<Boolean>inDisplayThread(desk.editor()::isDirty)).isFalse();
        assertThat(desk.storlet("TextConverting").isCollapsed()).isFalse();
    }

    private static String text(Text field) {
        return Window.inDisplayThread(field::getText);
    }
}
