package org.storletdesigner.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowEditorTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        a,             a.storlets
        a.storlets,    a.storlets
        a.xml,         a.xml
        two.parts,     two.parts
        .hidden,       .hidden.storlets""")
    void aNameWithoutEndingIsSavedAsAWorkflow(String typed, String saved) {
        assertThat(WorkflowEditor.withExtension(Path.of("folder", typed))).isEqualTo(Path.of("folder", saved));
    }
}
