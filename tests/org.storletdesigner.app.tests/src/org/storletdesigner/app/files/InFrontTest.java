package org.storletdesigner.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.library.Libraries;
import org.storletdesigner.app.views.DesignView;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Emphasis;

class InFrontTest {
    private static final String FINDINGS = "org.storletdesigner.app.view.findings";

    @TempDir
    private Path folder;
    private Path library;
    private WorkflowEditor workflow;

    @BeforeEach
    void openBoth() throws IOException {
        library = OpenDocuments.libraryIn(folder);
        workflow = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Window.ask(window -> Libraries.open(window, library));
        Hand.pause();
    }

    @AfterEach
    void closeAll() {
        Window.closeAll();
    }

    @Test
    void theTitleNamesTheLibraryInFront() {
        assertThat(title()).isEqualTo("own.storletlib (" + folder + ") - Storlet Designer");
    }

    @Test
    void viewsGoOnTellingOfTheWorkflowBehindALibrary() {
        assertThat(shown()).isSameAs(workflow.design());
        assertThat(description()).isEqualTo("Of thumbnails-loop.storlets, behind the editor in front");
    }

    @Test
    void whatIsRevealedComesToTheFrontWithItsEditor() {
        Window.inDisplayThread(() -> {
            workflow.design().reveal(List.of(workflow.design().document().getStorlets().getFirst()));
            return null;
        });
        Hand.pause();
        assertThat(Window.<IEditorPart>ask(window -> window.getActivePage().getActiveEditor())).isSameAs(workflow);
        assertThat(description()).isEmpty();
        assertThat(title()).startsWith("thumbnails-loop.storlets");
    }

    @Test
    void viewsAreEmptyWhenTheWorkflowBehindIsClosed() {
        Window.ask(window -> window.getActivePage().closeEditor(workflow, false));
        Hand.pause();
        assertThat(shown()).isNull();
        assertThat(description()).isEmpty();
        assertThat(title()).startsWith("own.storletlib");
    }

    @Test
    void viewsTurnToAnotherWorkflowThatIsOpenWhenTheirsIsClosed() throws IOException {
        WorkflowEditor other = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS));
        Window.ask(window -> Libraries.open(window, library));
        Window.ask(window -> window.getActivePage().closeEditor(other, false));
        Hand.pause();
        assertThat(shown()).isSameAs(workflow.design());
    }

    @Test
    void aViewThatWasClosedHearsNothingMore() {
        DesignView closed = Window.inDisplayThread(InFrontTest::findings);
        Window.ask(window -> {
            window.getActivePage().hideView(closed);
            return window;
        });
        Window.inDisplayThread(() -> {
            workflow.design().emphasise(new Emphasis(Set.of("one"), Set.of()));
            workflow.design().emphasise(Emphasis.NONE);
            return null;
        });
        assertThat(shown()).isSameAs(workflow.design());
    }

    private static Design shown() {
        return Window.inDisplayThread(() -> findings().getAdapter(Design.class));
    }

    private static String description() {
        return Window.inDisplayThread(() -> findings().getContentDescription());
    }

    private static DesignView findings() {
        return (DesignView) Window.<IViewPart>ask(window -> {
            try {
                return window.getActivePage().showView(FINDINGS, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static String title() {
        return Window.ask(window -> window.getShell().getText());
    }
}
