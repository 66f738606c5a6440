package org.storletdesigner.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.text.Parser;

class ExampleAnalysisTest {
    @ParameterizedTest
    @ValueSource(strings = {"documents.json", "documents.storlets"})
    void theDocumentsHaveFiveEdgesAndNothingIsWrong(String name) throws Exception {
        Analysis analysis = Examples.analysis(name);
        assertThat(analysis.workflow().rejected()).isEmpty();
        assertThat(Examples.edges(analysis)).containsExactly(
                "ImageConverting -> Notification partial",
                "ImageConverting -> Resizing partial",
                "Resizing -> Notification complete",
                "TextConverting -> Translating partial",
                "Translating -> Notification complete");
        assertThat(analysis.findings()).extracting(Finding::severity).containsOnly(Severity.INFORMATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ImageConverting; FileType = Image && Format ~ "JPEG|BMP|GIF";                  Format = PNG
            TextConverting;  FileType = Text && Format ~ "txt|doc|odt";                    Format = pdf
            Translating;     Format = pdf && FileName ~ "(cn|ge|es|fr|se).*pdf";           FileName ~ "en.*pdf"
            Resizing;        Format = PNG && (Width > 480 || Height > 800);                (Width = 480 && Height <= 800) || (Height = 800 && Width < 480)
            Notification;    (Format = PNG && Height <= 800 && Width <= 480) || FileName ~ "en.*pdf"; none
            """)
    void bothFormsOfTheDocumentsSayTheSame(String storlet, String trigger, String output) throws Exception {
        for (String name : new String[] {"documents.json", "documents.storlets"}) {
            Handler handler = Examples.analysis(name).workflow().handlers().stream()
                    .filter(each -> each.storlet().equals(storlet)).collect(Collectors.toList()).getFirst();
            assertThat(handler.trigger()).isEqualTo(Parser.trigger(trigger).orThrow());
            assertThat(handler.output()).isEqualTo(Parser.output(output).orThrow());
        }
    }

    @Test
    void thumbnailsInTheBucketOfThePhotosGoRoundForEver() throws Exception {
        Analysis analysis = Examples.analysis("thumbnails-loop.storlets");
        assertThat(Examples.edges(analysis)).containsExactly(
                "Thumbnails -> Catalogue complete", "Thumbnails -> Thumbnails complete");
        assertThat(analysis.findings()).extracting(Finding::rule).containsExactly(Rule.CYCLE, Rule.OVERLAP);
        assertThat(analysis.findings()).first().satisfies(cycle -> {
            assertThat(cycle.severity()).isEqualTo(Severity.ERROR);
            assertThat(cycle.handlers()).containsExactly("Thumbnails.shrink");
            assertThat(cycle.witness()).isPresent();
        });
    }

    @Test
    void thumbnailsInABucketOfTheirOwnDoNot() throws Exception {
        Analysis analysis = Examples.analysis("thumbnails.storlets");
        assertThat(Examples.edges(analysis)).containsExactly("Thumbnails -> Catalogue complete");
        assertThat(analysis.findings()).extracting(Finding::severity).isEmpty();
    }
}
