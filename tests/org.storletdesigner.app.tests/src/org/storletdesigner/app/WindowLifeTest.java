package org.storletdesigner.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.editor.WorkflowEditor;

class WindowLifeTest {
    @AfterEach
    void closeAll() {
        Window.closeAll();
    }

    @Test
    void aTabThatHoldsNothingAfterTheProgramWasKilledIsClosed() {
        Window.ask(window -> restoreDead(window.getActivePage()));
        assertThat(tabs()).isEqualTo(1);
        Window.ask(window -> {
            WindowLife.closeDeadTabs(window.getActivePage());
            return null;
        });
        assertThat(tabs()).isZero();
    }

    private static int tabs() {
        return Window.ask(window -> window.getActivePage().getEditorReferences().length);
    }

    /** As the workbench restores a tab whose document nobody stored. */
    private static Object restoreDead(IWorkbenchPage page) {
        XMLMemento memory = XMLMemento.createWriteRoot("editor");
        memory.putString("id", WorkflowEditor.ID);
        memory.putString("title", "gone.storlets");
        try {
            return page.openEditors(new IEditorInput[1], new String[] {WorkflowEditor.ID}, new IMemento[] {memory},
                    IWorkbenchPage.MATCH_NONE, -1);
        } catch (MultiPartInitException expected) {
            return expected; // the tab is there all the same
        }
    }
}
