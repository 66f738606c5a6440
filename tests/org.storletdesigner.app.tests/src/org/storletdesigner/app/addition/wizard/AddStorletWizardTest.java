package org.storletdesigner.app.addition.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.wizard.WizardDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.addition.Entrance;
import org.storletdesigner.app.addition.Injection;
import org.storletdesigner.app.addition.shelf.Shelf;
import org.storletdesigner.app.addition.shelf.ShelfItem;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Chains;
import org.storletdesigner.model.design.Storlets;

class AddStorletWizardTest {
    private static final Map<String, List<String>> VALUES = Map.of("filetype", List.of("Image"), "inputvalue",
            List.of("BMP"), "outputvalue", List.of("PNG"));

    @TempDir
    private Path folder;
    private Design design;
    private WizardDialog dialog;

    @BeforeEach
    void openExample() throws IOException {
        design = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS)).design();
    }

    @AfterEach
    void closeAll() {
        Window.inDisplayThread(() -> dialog != null && dialog.getShell() != null && dialog.close());
        Window.closeAll();
    }

    @Test
    void whatIsFilledInIsAddedAsOneStepThatCanBeUndone() {
        AddStorletWizard wizard = open(items -> AddStorletWizard.adding(design, items));
        fill(wizard, "Converter", VALUES);
        finish(wizard);
        assertThat(names()).hasSize(6).contains("Converter");
        assertThat(Window.inDisplayThread(() -> Storlets.values(Storlets.find(design.document(), "Converter")
                .orElseThrow()))).isEqualTo(VALUES);
        assertThat(Window.inDisplayThread(() -> design.commands().getUndoCommand().getLabel()))
                .isEqualTo("Add Converter");
        undo();
        assertThat(names()).hasSize(5).doesNotContain("Converter");
        assertThat(Window.inDisplayThread(() -> design.commands().isDirty())).isFalse();
        Window.inDisplayThread(() -> {
            design.commands().redo();
            return null;
        });
        assertThat(names()).contains("Converter");
    }

    @Test
    void aWrongValueCannotBeAdded() {
        AddStorletWizard wizard = open(items -> AddStorletWizard.adding(design, items));
        fill(wizard, "Resizer", Map.of("width", List.of("wide")));
        assertThat(Window.inDisplayThread(wizard::canFinish)).isFalse();
        assertThat(Window.inDisplayThread(() -> bindings(wizard).getErrorMessage()))
                .isEqualTo("The variable 'width' takes a number, and 'wide' is none");
        Window.inDisplayThread(() -> {
            bindings(wizard).fill(Map.of("width", List.of("640")));
            return null;
        });
        assertThat(Window.inDisplayThread(wizard::canFinish)).isTrue();
    }

    @Test
    void theHandlerThatIsNamedIsTriggeredByWhatIsProposed() {
        String resize = Window.inDisplayThread(() -> Storlets.find(design.document(), "Resizing").orElseThrow()
                .getHandlers().getFirst().getId());
        AddStorletWizard wizard = open(items -> AddStorletWizard.connecting(design, items, Optional.of(resize)));
        next();
        fill(wizard, "Converter", Map.of());
        Hand.await("proposals", () -> Window.inDisplayThread(bindings(wizard)::isSettled));
        finish(wizard);
        Hand.await("the new edges", design::isCurrent);
        assertThat(design.graph().orElseThrow().edges().stream().filter(edge -> edge.from().storlet()
                .equals("Converter"))
                .map(edge -> edge.to().name())).contains("Resizing.resize");
    }

    @Test
    void aChainIsAddedAsOneStep() {
        Workflow chain = Window.inDisplayThread(() -> Chains.cut(design.document(), "Pictures",
                design.document().getStorlets().stream().filter(each -> !each.getName().startsWith("T")).toList()));
        Window.inDisplayThread(() -> {
            new Injection.OfChain(chain).perform(design);
            return null;
        });
        assertThat(names()).hasSize(8).contains("Resizing2", "Notification2", "ImageConverting2");
        undo();
        assertThat(names()).hasSize(5);
    }

    private AddStorletWizard open(Function<List<ShelfItem>, AddStorletWizard> making) {
        return Window.ask(window -> {
            AddStorletWizard wizard = making.apply(Shelf.definitions());
            dialog = Entrance.dialog(window.getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            return wizard;
        });
    }

    private void fill(AddStorletWizard wizard, String name, Map<String, List<String>> values) {
        Window.inDisplayThread(() -> {
            LibraryPage library = (LibraryPage) dialog.getCurrentPage();
            library.choose(Shelf.definitions().stream().filter(each -> each.name().equals(name)).findFirst()
                    .orElseThrow());
            return null;
        });
        next();
        if (!values.isEmpty()) {
            Window.inDisplayThread(() -> {
                bindings(wizard).fill(values);
                return null;
            });
            Hand.await("what comes of it", () -> Window.inDisplayThread(bindings(wizard)::isSettled));
        }
    }

    private void next() {
        Window.inDisplayThread(() -> {
            dialog.showPage(dialog.getCurrentPage().getNextPage());
            return null;
        });
    }

    private static BindingsPage bindings(AddStorletWizard wizard) {
        return (BindingsPage) wizard.getPages()[wizard.getPageCount() - 1];
    }

    private void finish(AddStorletWizard wizard) {
        Window.inDisplayThread(() -> {
            assertThat(wizard.canFinish()).isTrue();
            wizard.performFinish();
            return dialog.close();
        });
    }

    private void undo() {
        Window.inDisplayThread(() -> {
            design.commands().undo();
            return null;
        });
    }

    private List<String> names() {
        return Window.inDisplayThread(() -> design.document().getStorlets().stream().map(Storlet::getName).toList());
    }
}
