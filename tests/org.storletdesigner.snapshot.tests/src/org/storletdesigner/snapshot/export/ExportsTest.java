package org.storletdesigner.snapshot.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

class ExportsTest {
    private static final Workflow DOCUMENT = WorkflowBuilder.named("test")
            .storlet("First", each -> each.handler("one", "k = v", "k = w"))
            .storlet("Second", each -> each.handler("two", "k = w", "none"))
            .storlet("Third", each -> each.handler("slip", "k ==", "none")).build();

    private static byte[] written(ExportForm form) throws IOException {
        Analyzer analyzer = new Analyzer(Limits.DEFAULT);
        Analysis analysis = analyzer.analyze(WorkflowExtractor.extract(DOCUMENT, 0), Progress.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.write(Exported.of("test.storlets", DOCUMENT, analysis, analyzer, "First"::equals), form, out);
        return out.toByteArray();
    }

    private static String text(ExportForm form) throws IOException {
        return new String(written(form), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DOT            | digraph           | Second
            GML            | graph [           | Second
            GRAPHML        | <?xml             | Second
            NESTED_GRAPHML | <?xml             | Second
            SVG            | <?xml             | First
            HTML           | <!DOCTYPE html>   | Second
            JSON           | {                 | Second
            """)
    void eachFormBeginsAsItShouldAndTellsOfTheStorlets(ExportForm form, String beginning, String storlet)
            throws IOException {
        assertThat(text(form)).startsWith(beginning).contains(storlet);
    }

    @Test
    void onlyAPictureAloneIsOfChosenStorlets() throws IOException {
        assertThat(text(ExportForm.SVG)).doesNotContain("Second");
        assertThat(written(ExportForm.PNG)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void whatCannotBeReadIsInAReport() throws IOException {
        assertThat(text(ExportForm.JSON)).containsPattern("\"handler\" : \"Third.slip\",\\s+\"line\" : 0");
    }

    @Test
    void aFormIsWrittenAsOnTheCommandLine() {
        assertThat(ExportForm.NESTED_GRAPHML).hasToString("nested-graphml");
    }
}
