package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {
    @TempDir
    private Path folder;

    @Test
    void explainsAPairWithEverythingThatItsVerdictRestsOn() throws IOException {
        Run run = explain("ImageConverting.convert", "Resizing.resize");
        assertThat(run.out()).isEqualTo("""
                ImageConverting.convert → Resizing.resize: partial
                gives Format = PNG, needs Width > 480 || Height > 800: for example an object with \
                FileType = Image && Format = BMP && Width = 481

                  output          Format = PNG
                  written when    FileType = Image && Format ~ /JPEG|BMP|GIF/
                  trigger         Format = PNG && (Width > 480 || Height > 800)
                  listens to      create, change
                  store           fires on change, keeps the keys that a write leaves out

                  clauses met     Format = PNG
                  clauses open    Width > 480 || Height > 800
                  witness         Format = PNG
                  environment     FileType = Image && Format = BMP && Width = 481
                """);
        assertThat(run.code()).isZero();
    }

    @Test
    void explainsWhyAPairIsIrrelevant() throws IOException {
        Run run = explain("Notification.notify", "Resizing.resize");
        assertThat(run.out()).startsWith(
                "Notification.notify → Resizing.resize: irrelevant\nthe output writes nothing\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void aStorletsOrAHandlersNameIsEnoughWhereItIsTheOnlyOne() throws IOException {
        assertThat(explain("Resizing", "notify").out()).startsWith("Resizing.resize → Notification.notify: complete\n");
    }

    @ParameterizedTest(name = "[{0}] is refused")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            convert         | 'convert' may be any of ImageConverting.convert, TextConverting.convert
            Resizing.resise | there is no enabled handler 'Resizing.resise'; did you mean 'Resizing.resize'?
            resizing        | there is no enabled handler 'resizing'; did you mean 'Resizing'?
            Nonsense        | there is no enabled handler 'Nonsense'; there are ImageConverting.convert, \
            TextConverting.convert, Translating.translate, Resizing.resize, Notification.notify
            """)
    void anUnknownNameIsAnsweredWithNearOnes(String wanted, String complaint) throws IOException {
        assertThat(explain(wanted, "Resizing"))
                .isEqualTo(new Run(2, "", folder.resolve("documents.json") + ": " + complaint + "\n"));
    }

    @Test
    void aHandlerThatIsLeftOutSaysWhy() throws IOException {
        Run run = Run.of("explain", Rules.withFault().in(folder, "fault.json"), "Good", "Bad.run");
        assertThat(run.err()).contains("'Bad.run' is left out, because the trigger cannot be read: expected a value");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aPairOfAFileThatIsInPartsAtFaultIsExplainedAllTheSame() throws IOException {
        Run run = Run.of("explain", Rules.withFault().in(folder, "fault.json"), "Good", "Next");
        assertThat(run.out()).startsWith("Good.run → Next.run: complete\n");
        assertThat(run.err()).contains(":3:");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aHandlerWithoutEdgesSaysWhichVariableHasNoValue() throws IOException {
        Path file = new Rules().handler("A.run", "a = ${what}", "b = 1").handler("B.run", "b = 1", "none")
                .in(folder, "unbound.json");
        assertThat(Run.of("explain", file, "A", "B").err()).contains("'A.run' has no edges: the variable 'what'");
    }

    private Run explain(String from, String to) throws IOException {
        return Run.of("explain", Rules.documents().in(folder, "documents.json"), from, to);
    }
}
