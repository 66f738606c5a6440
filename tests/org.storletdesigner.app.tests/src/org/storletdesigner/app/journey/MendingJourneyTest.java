package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.design.Preview;

class MendingJourneyTest {
    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void theEndlessExampleIsOpenedItsCycleFoundMendedAndBroughtBack() {
        MenuItem welcome = Window.menuEntry("Help", "Welcome");
        Window.inDisplayThread(() -> {
            welcome.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        Hand.click(Eye.link("Thumbnails that never end"));
        Desk desk = Desk.inFront();
        List<String> before = desk.edges();
        assertThat(desk.rules()).contains(Rule.CYCLE);

        Desk.show("org.storletdesigner.app.view.findings");
        Hand.click(Eye.treeItem(item -> item.getText(1).equals("cycle"), "the cycle among the findings"));
        Hand.await("the cycle on the canvas", () -> !desk.design().emphasis().isNone());
        Hand.click(Eye.tab("Repairs ("));
        Point first = Eye.firstRow("Repair");
        Hand.click(first);
        Hand.await("the preview of the repair", () -> !desk.design().preview().equals(Preview.NONE));
        Hand.doubleClick(first);
        Hand.await("the repair", desk.editor().design().commands()::canUndo);
        assertThat(desk.rules()).doesNotContain(Rule.CYCLE);
        assertThat(desk.edges()).hasSizeLessThan(before.size());

        Hand.press("Ctrl+Z");
        Hand.await("the undo", () -> !desk.design().commands().canUndo());
        assertThat(desk.rules()).contains(Rule.CYCLE);
        assertThat(desk.edges()).isEqualTo(before);
    }

    @Test
    void repairsStayWhenAStorletIsOnlyMoved() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Desk desk = Desk.inFront();
        Desk.show("org.storletdesigner.app.view.findings");
        Point cycle = Eye.treeItem(item -> item.getText(1).equals("cycle"), "the cycle among the findings");
        Hand.click(cycle);
        Hand.click(Eye.tab("Repairs ("));
        Hand.click(Eye.firstRow("Repair"));
        Point title = Hand.titleOf(desk.part(desk.storlet("Catalogue")));
        Hand.drag(title, new Point(title.x + 20, title.y + 30));
        Hand.await("the move", desk.editor().design().commands()::canUndo);
        Hand.doubleClick(Eye.firstRow("Repair"));
        Hand.await("the repair", () -> !desk.rules().contains(Rule.CYCLE));
    }

    @Test
    void escapeAndAClickOnTheGroundEndTheEmphasisAndTheFindingBringsItBack() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Desk desk = Desk.inFront();
        Desk.show("org.storletdesigner.app.view.findings");
        Point cycle = Eye.treeItem(item -> item.getText(1).equals("cycle"), "the cycle among the findings");
        Hand.click(cycle);
        Hand.await("the cycle on the canvas", () -> !desk.design().emphasis().isNone());
        Hand.click(Eye.emptyGround(desk.canvas()));
        Hand.await("the end of the emphasis", () -> desk.design().emphasis().isNone());
        Hand.doubleClick(cycle);
        Hand.await("the cycle again", () -> !desk.design().emphasis().isNone());
        Hand.press("Esc");
        Hand.await("the end of the emphasis", () -> desk.design().emphasis().isNone());
        assertThat(desk.selected()).containsExactly(desk.design().document());
    }

    @Test
    void aPreviewEndsWhenAnotherDocumentComesToTheFront() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Desk desk = Desk.inFront();
        Desk.show("org.storletdesigner.app.view.findings");
        Hand.click(Eye.treeItem(item -> item.getText(1).equals("cycle"), "the cycle among the findings"));
        Hand.click(Eye.tab("Repairs ("));
        Hand.click(Eye.firstRow("Repair"));
        Hand.await("the preview of the repair", () -> !desk.design().preview().equals(Preview.NONE));
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS));
        Hand.await("the end of the preview", () -> desk.design().preview().equals(Preview.NONE));
        Hand.await("the end of the emphasis", () -> desk.design().emphasis().isNone());
    }
}
