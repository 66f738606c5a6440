package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.palette.PaletteItem;
import org.storletdesigner.model.Storlet;

/** What a long day of work leaves behind: nothing. */
class EnduranceTest {
    private static final String[] VIEWS = {"findings", "expression", "trace", "keys", "matrix", "search", "explain"};
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 1_000;
    private static final int SETTLED_EVERY = 25;
    /** More than what the collector leaves by chance, and less than a leak of a page a round. */
    private static final long MEGABYTES = 12;
    /** More than what is in use by chance at one moment, and less than a resource lost each time that all has settled. */
    private static final long LEAK = ROUNDS / SETTLED_EVERY / 2;

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void aThousandEditsAndUndosLeaveMemoryAndResourcesAsTheyWere() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Desk desk = Desk.inFront();
        rounds(desk, WARM_UP);
        Map<String, Long> resources = Resources.open();
        long memory = Resources.usedMegabytes();
        rounds(desk, ROUNDS);
        long grown = Resources.usedMegabytes() - memory;
        Map<String, Long> more = Resources.more(resources, Resources.open());
        System.out.println("endurance: " + ROUNDS + " rounds, memory " + memory + " MB and " + grown
                + " more, resources " + resources + ", and more: " + more);
        assertThat(grown).isLessThan(MEGABYTES);
        assertThat(more.values()).allMatch(count -> count < LEAK);
    }

    @Test
    void whatIsAddedFromThePaletteAndTakenBackIsLetGo() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Desk desk = Desk.inFront();
        List<WeakReference<Storlet>> taken = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            taken.add(addAndUndo(desk));
        }
        OpenDocuments.rename(desk.editor(), "other"); // what could be redone is gone, too
        desk.settled();
        Hand.await("the storlets to go", () -> {
            System.gc();
            return taken.stream().filter(each -> each.get() != null).count() <= 1;
        });
    }

    @Test
    void documentsThatWereClosedLeaveNoResourceBehind() throws IOException {
        Path file = OpenDocuments.exampleIn(folder, Examples.DOCUMENTS);
        openLookAndClose(file);
        openLookAndClose(file);
        Map<String, Long> before = Resources.open();
        for (int time = 0; time < 5; time++) {
            openLookAndClose(file);
        }
        assertThat(Resources.more(before, Resources.open())).isEmpty();
    }

    private static void openLookAndClose(Path file) {
        Window.ask(window -> Documents.open(window, file));
        Desk desk = Desk.inFront();
        for (String view : VIEWS) {
            Desk.show("org.storletdesigner.app.view." + view);
        }
        Window.inDisplayThread(() -> {
            desk.editor().viewer().setSelection(new StructuredSelection(
                    desk.editor().viewer().getContents().getChildren()));
            return null;
        });
        desk.settled();
        Window.closeAll();
    }

    private static void rounds(Desk desk, int rounds) {
        Design design = desk.design();
        Storlet storlet = desk.storlet("Thumbnails");
        for (int round = 0; round < rounds; round++) {
            String condition = "!(s3.key like \"round" + round % 7 + "*\")";
            Window.inDisplayThread(() -> design.edit("Edit", () ->
                    storlet.getHandlers().getFirst().setExtraCondition(condition)));
            if (round % SETTLED_EVERY == 0) {
                addAndUndo(desk);
            }
            Window.inDisplayThread(() -> {
                design.commands().undo();
                return null;
            });
        }
        desk.settled();
    }

    /** What an item of the palette added, once it was taken back. */
    private static WeakReference<Storlet> addAndUndo(Desk desk) {
        Design design = desk.design();
        Storlet added = Window.inDisplayThread(() -> {
            List<Storlet> storlets = design.document().getStorlets();
            PaletteItem item = new PaletteItem.OfDefinition(storlets.getFirst().getDefinition());
            design.edit(item.addLabel(), () -> item.addTo(design.document()));
            return storlets.getLast();
        });
        desk.settled();
        Window.inDisplayThread(() -> {
            design.commands().undo();
            return null;
        });
        return new WeakReference<>(added);
    }
}
