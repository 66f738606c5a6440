package org.storletdesigner.app.containers.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.editor.WorkflowEditor;

class OriginsTest {
    private static final Origin FIRST = new Origin(new ContainerAddress.Swift("work", "photos"),
            Optional.of(new Live(1, "abc")));
    private static final Origin SECOND = new Origin(FIRST.home(), Optional.of(new Live(2, "def")));

    @TempDir
    private Path folder;

    @AfterEach
    void closeAll() {
        Window.closeAll();
    }

    /** Opening takes by far the most time of it, so one file goes all the way. */
    @Test
    void aFileKnowsWhereItCameFromAndGoesOnFromWhatIsPublishedOnceThatIsSaved() throws IOException {
        Path file = OpenDocuments.exampleIn(folder, Examples.LOOP);
        String workflow = OpenDocuments.stored(file).getId();
        FileOrigins.keep(file, workflow, Optional.of(FIRST));
        WorkflowEditor editor = OpenDocuments.open(file);
        assertThat(Window.inDisplayThread(() -> Origin.of(editor.design()))).contains(FIRST);

        OpenDocuments.rename(editor, "published");
        keep(editor, SECOND);
        assertThat(FileOrigins.of(file, workflow)).describedAs("it is behind what is live").contains(FIRST);

        Window.ask(window -> window.getActivePage().saveEditor(editor, false));
        assertThat(FileOrigins.of(file, workflow)).contains(SECOND);
    }

    private static void keep(WorkflowEditor editor, Origin origin) {
        Window.inDisplayThread(() -> {
            Origins.keep(editor, origin);
            return null;
        });
    }
}
