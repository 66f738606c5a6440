package org.storletdesigner.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.exchange.Input;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.files.LibraryFiles;
import org.storletdesigner.model.files.WorkflowFiles;

class ExampleFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"documents.storlets", "thumbnails.storlets", "thumbnails-loop.storlets", "media.storlets"})
    void aWorkflowIsStoredAsTheProgramWritesIt(String name) throws Exception {
        Workflow workflow = Examples.read(name).document();
        assertThat(WorkflowFiles.bytes(workflow, name)).asString().isEqualTo(new String(Examples.bytes(name)));
        assertThat(workflow.getNotes()).singleElement().satisfies(note -> assertThat(note.getText()).endsWith("."));
        assertThat(name).startsWith(workflow.getName() + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples.storletlib", "media.storletlib"})
    void aLibraryIsStoredAsTheProgramWritesIt(String name) throws Exception {
        assertThat(LibraryFiles.bytes(library(name), name)).asString().isEqualTo(new String(Examples.bytes(name)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            documents.storlets,       examples.storletlib
            thumbnails.storlets,      examples.storletlib
            thumbnails-loop.storlets, examples.storletlib
            media.storlets,           media.storletlib
            """)
    void everyDefinitionIsThatOfTheLibrary(String name, String from) throws Exception {
        Library library = library(from);
        for (StorletDefinition used : Examples.read(name).document().getDefinitions()) {
            assertThat(library.getDefinitions()).filteredOn(each -> each.getId().equals(used.getId())).singleElement()
                    .satisfies(shipped -> assertThat(Definitions.isOutdated(used, shipped)).isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples.storletlib", "media.storletlib"})
    void everyDefinitionSaysWhatItIsFor(String name) throws Exception {
        for (StorletDefinition definition : library(name).getDefinitions()) {
            assertThat(definition.getDescription()).endsWith(".");
            assertThat(definition.getCategory()).isNotEmpty();
            assertThat(definition.getHandlers()).noneMatch(handler -> handler.getDescription().isEmpty());
            assertThat(definition.getVariables()).noneMatch(variable -> variable.getDescription().isEmpty());
        }
    }

    @Test
    void theRulesLeaveNothingToRemark() throws Exception {
        Input rules = Examples.read("documents.json");
        assertThat(rules.notes()).isEmpty();
        assertThat(rules.faults()).isEmpty();
    }

    private static Library library(String name) throws Exception {
        return LibraryFiles.read(new ByteArrayInputStream(Examples.bytes(name)), name);
    }
}
