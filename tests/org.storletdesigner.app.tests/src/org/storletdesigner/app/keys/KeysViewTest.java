package org.storletdesigner.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Emphasis;

class KeysViewTest {
    @TempDir
    private Path folder;
    private Design design;
    private IViewPart view;

    @BeforeEach
    void openExample() throws IOException {
        design = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS)).design();
        view = Window.ask(window -> {
            try {
                return window.getActivePage().showView("org.storletdesigner.app.view.keys");
            } catch (PartInitException broken) {
                throw new AssertionError(broken);
            }
        });
        choose("Format");
        assertThat(Window.<Emphasis>inDisplayThread(design::emphasis)).isNotEqualTo(Emphasis.NONE);
    }

    @AfterEach
    void close() {
        Window.ask(window -> {
            window.getActivePage().hideView(view);
            return null;
        });
        Window.closeAll();
    }

    private static void choose(String key) {
        Hand.await("the key", () -> tree(key) != null);
        Window.inDisplayThread(() -> {
            Tree tree = tree(key);
            tree.setSelection(item(tree, key));
            tree.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        Hand.pause();
    }

    private static Tree tree(String key) {
        return Window.controls(Tree.class).stream().filter(each -> each.isVisible() && item(each, key) != null)
                .findFirst().orElse(null);
    }

    private static TreeItem item(Tree tree, String key) {
        for (TreeItem item : tree.getItems()) {
            if (item.getText().equals(key)) {
                return item;
            }
        }
        return null;
    }

    @Test
    void aDocumentThatIsLeftIsNotFadedAnyMore() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Hand.await("the end of the emphasis", () -> design.emphasis().isNone());
    }

    @Test
    void whatAnotherViewEmphasisesMeanwhileStays() {
        Emphasis other = new Emphasis(Set.of("somebody"), Set.of());
        Window.inDisplayThread(() -> {
            design.emphasise(other);
            view.getSite().getPage().hideView(view);
            return null;
        });
        assertThat(Window.<Emphasis>inDisplayThread(design::emphasis)).isEqualTo(other);
    }
}
