package org.storletdesigner.app.transfer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetNameTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
        documents.storlets, DOT,            documents.dot
        documents,          NESTED_GRAPHML, documents.graphml
        a/b: c?,            PNG,            a_b_ c_.png
        two.parts.storlets, SVG,            two.parts.svg
        '  ',               HTML,           workflow.html""")
    void theProposalIsNamedAsTheDocument(String document, ExportFormat format, String name) {
        assertThat(Path.of(TargetName.proposal(folder, document, format))).isEqualTo(folder.resolve(name));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        a.dot,       GML,     a.gml
        a,           GML,     a.gml
        a.v2,        GML,     a.v2.gml
        a.graphml,   GRAPHML, a.graphml
        .dot,        GML,     .dot.gml
        '',          GML,     ''""")
    void anotherFormatHasAnotherEnding(String typed, ExportFormat format, String name) {
        assertThat(TargetName.withExtension(typed, format)).isEqualTo(name);
    }

    @Test
    void aNameWithoutEndingGetsThatOfTheFormat() {
        assertThat(TargetName.file(folder.resolve("a").toString(), ExportFormat.SVG)).contains(folder.resolve("a.svg"));
        assertThat(TargetName.file(folder.resolve("a.txt").toString(), ExportFormat.SVG))
                .contains(folder.resolve("a.txt"));
        assertThat(TargetName.file(" ", ExportFormat.SVG)).isEmpty();
        assertThat(TargetName.file("a\0b", ExportFormat.SVG)).isEmpty();
    }

    @Test
    void whatSpeaksAgainstAFileIsSaid() throws IOException {
        Path open = Files.createFile(folder.resolve("open.storlets"));
        assertThat(TargetName.problem(folder, List.of())).contains(folder + " is a folder. Name a file.");
        assertThat(TargetName.problem(folder.resolve("none/a.svg"), List.of()))
                .contains("There is no folder " + folder.resolve("none") + ".");
        assertThat(TargetName.problem(open, List.of(open)))
                .contains("open.storlets is open here as a workflow. "
                        + "An export does not replace it; choose another name.");
        assertThat(TargetName.problem(open, List.of())).isEmpty();
        assertThat(TargetName.problem(folder.resolve("a.svg"), List.of(open))).isEmpty();
    }

    @Test
    void allTextsAreThere() {
        assertThat(ExportMessages.class.getFields()).allSatisfy(field ->
                assertThat((String) field.get(null)).doesNotStartWith("NLS missing"));
    }
}
