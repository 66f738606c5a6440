package org.storletdesigner.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.Place;

class WritingTest {
    @TempDir
    private Path folder;

    private final Workflow workflow = WorkflowBuilder.named("w")
            .storlet("a", one -> one.variable("v", "1").handler("h", "a = 1", "b = 1")).build();

    @Test
    void aFileIsWrittenAndReplacedAndNothingElseIsLeft() throws Exception {
        Path file = folder.resolve("w.storlets");
        WorkflowFiles.write(workflow, file);
        workflow.setName("other");
        WorkflowFiles.write(workflow, file);
        assertThat(WorkflowFiles.read(file).getName()).isEqualTo("other");
        assertThat(names()).containsExactly("w.storlets");
    }

    @Test
    void aLibraryIsWrittenAndRead() throws Exception {
        Library library = ModelFactory.eINSTANCE.createLibrary();
        library.setId("l");
        library.getDefinitions().add(DefinitionBuilder.named("d").handler("h", "a = 1", "none").build());
        Path file = folder.resolve("l.storletlib");
        LibraryFiles.write(library, file);
        assertThat(LibraryFiles.read(file).getDefinitions()).singleElement().extracting(StorletDefinition::getName)
                .isEqualTo("d");
        assertThat(LibraryFiles.open(file).positions().of("l")).contains(new Place(2, 1));
        FileFormatException refused = catchThrowableOfType(FileFormatException.class, () -> WorkflowFiles.read(file));
        assertThat(refused.problem()).isEqualTo("this is a library; a workflow is expected");
    }

    @Test
    void whatCannotBeStoredIsRefusedAndTheOldFileStays() throws Exception {
        Path file = folder.resolve("w.storlets");
        WorkflowFiles.write(workflow, file);
        String before = Files.readString(file);
        workflow.getDefinitions().getFirst().getHandlers().getFirst().setTrigger("a = \uD83D");
        assertThat(refusal(file)).isEqualTo("this document cannot be stored: in the trigger of a handler definition"
                + " half of a surrogate pair (U+D83D) at offset 4 cannot be stored");
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(names()).containsExactly("w.storlets");
    }

    @Test
    void aDocumentThatCouldNotBeReadBackIsRefused() {
        Path file = folder.resolve("w.storlets");
        Storlet storlet = workflow.getStorlets().getFirst();
        storlet.setName("");
        assertThat(refusal(file)).isEqualTo("this document cannot be stored: a storlet has no name");
        storlet.setName("a");
        storlet.setId(null);
        assertThat(refusal(file)).contains("the storlet 'a' has no id");
        storlet.setId("a b");
        assertThat(refusal(file)).contains("the storlet 'a' has the id 'a b'");
        storlet.setId(workflow.getId());
        assertThat(refusal(file)).contains("is given twice");
        storlet.setId("s");
        workflow.setFormatVersion(2);
        assertThat(refusal(file)).isEqualTo("documents are written in format 1, not 2");
        workflow.setFormatVersion(1);
        storlet.setDefinition(null);
        assertThat(refusal(file)).contains("the storlet 'a' names no storlet definition as its 'definition'");
        storlet.setDefinition(DefinitionBuilder.named("elsewhere").build());
        assertThat(refusal(file))
                .contains("refers to the storlet definition 'elsewhere', which is not in this document");
        assertThat(file).doesNotExist();
    }

    @Test
    void aMissingFolderIsToldInASentence() {
        assertThat(refusal(folder.resolve("none").resolve("w.storlets"))).isEqualTo("there is no such folder");
    }

    @Test
    void aFolderIsNotWrittenOver() {
        assertThat(refusal(folder)).isEqualTo("this is a folder, not a file");
    }

    @Test
    void aLinkStaysALinkAndPermissionsStay() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews()
                .contains("posix"), "no POSIX permissions here");
        Path file = folder.resolve("w.storlets");
        WorkflowFiles.write(workflow, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x--x"));
        Path link = Files.createSymbolicLink(folder.resolve("link.storlets"), file.getFileName());
        workflow.setName("through the link");
        WorkflowFiles.write(workflow, link);
        assertThat(link).isSymbolicLink();
        assertThat(WorkflowFiles.read(file).getName()).isEqualTo("through the link");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-x--x");
    }

    private String refusal(Path file) {
        return catchThrowableOfType(FileFormatException.class, () -> WorkflowFiles.write(workflow, file)).problem();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
