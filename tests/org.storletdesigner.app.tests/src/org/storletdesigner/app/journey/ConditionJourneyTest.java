package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.expression.ExpressionField;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.model.Handler;

class ConditionJourneyTest {
    @TempDir
    private Path folder;
    private Desk desk;
    private Handler handler;

    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void aConditionThatIsTypedTakesALineAwayAndUndoBringsItBack() throws IOException {
        open(Examples.LOOP, "Thumbnails");
        List<String> before = desk.edges();
        typeCondition("!(s3.key like \"thumbnails/*\")");
        List<String> after = desk.edges();
        assertThat(before).containsAll(after).hasSizeGreaterThan(after.size());
        Hand.click(Eye.emptyGround(desk.canvas()));
        Hand.press("Ctrl+Z");
        assertThat(desk.edges()).isEqualTo(before);
    }

    @Test
    void aConditionThatDoesNotParseIsToldAndEverythingElseGoesOn() throws IOException {
        open(Examples.DOCUMENTS, "Resizing");
        List<String> before = desk.edges();
        typeCondition("Format like");
        List<String> after = desk.edges();
        String name = "Resizing.";
        assertThat(after).noneMatch(edge -> edge.contains(name)).isNotEmpty().isSubsetOf(before);
        assertThat(Window.<String>inDisplayThread(() -> handler.getExtraCondition())).isEqualTo("Format like");
        typeCondition(" \"P*\"");
        assertThat(desk.edges()).anyMatch(edge -> edge.contains(name));
    }

    @Test
    void keysOfTheContainerAreProposedAndTaken() throws IOException {
        open(Examples.LOOP, "Thumbnails");
        StyledText field = field();
        Hand.click(Hand.middleOf(field));
        Hand.type("s3.k");
        Hand.press("Ctrl+Space");
        if (!Window.inDisplayThread(field::getText).equals("s3.key")) {
            Table proposals = Eye.find("the proposals", Table.class, table -> table.getShell() != field.getShell()
                    && table.isVisible() && table.getItemCount() > 0);
            Hand.doubleClick(Window.inDisplayThread(() -> proposals.toDisplay(20, proposals.getItemHeight() / 2)));
        }
        Hand.await("the proposal in the field", () -> field.getText().startsWith("s3.key"));
    }

    private void open(Examples example, String storlet) throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, example));
        desk = Desk.inFront();
        handler = desk.storlet(storlet).getHandlers().getFirst();
        Hand.click(Hand.titleOf(desk.part(handler)));
        Hand.click(Eye.propertyTab("Condition"));
    }

    private StyledText field() {
        ExpressionField found = Eye.find("the field", ExpressionField.class, each -> true);
        return Window.inDisplayThread(found::styledText);
    }

    private void typeCondition(String text) {
        StyledText field = field();
        Hand.click(Hand.middleOf(field));
        Hand.press("Ctrl+End");
        Hand.type(text);
        String whole = Window.inDisplayThread(field::getText);
        assertThat(whole).endsWith(text);
        Hand.press("Enter");
        Hand.await("the condition", () -> whole.equals(handler.getExtraCondition()));
    }
}
