package org.storletdesigner.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;

class ProblemsTest {
    @TempDir
    private Path folder;

    @Test
    void aDamagedFileIsToldWithLineAndColumn() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.storlets"), "<?xml version=\"1.0\"?>\n  <broken");
        FileFormatException problem = catchThrowableOfType(FileFormatException.class, () -> WorkflowFiles.read(file));
        assertThat(Problems.sentence(problem)).startsWith(file + "\nline 2, column ").endsWith(".");
    }

    @Test
    void aFileThatIsAtFaultAsAWholeHasNoPlace() {
        assertThat(Problems.sentence(new FileFormatException("a.storlets", "there is no such file")))
                .isEqualTo("a.storlets\n\nThere is no such file.");
    }

    @Test
    void anotherFailureKeepsItsOwnWords() {
        assertThat(Problems.sentence(new IOException("The disk is on fire."))).isEqualTo("The disk is on fire.");
    }
}
