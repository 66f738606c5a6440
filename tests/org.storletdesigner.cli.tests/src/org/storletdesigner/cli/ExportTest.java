package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ExportTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeDocuments() throws IOException {
        file = Rules.documents().in(folder, "documents.json");
    }

    @Test
    void dotNamesEveryHandler() {
        Run run = Run.of("export", file, "--to", "dot");
        assertThat(run.out()).startsWith("digraph").contains("ImageConverting", "Resizing", "Notification");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void svgIsXmlWithEveryHandler() throws Exception {
        Run run = Run.of("export", file, "--to", "svg");
        assertThat(run.err()).isEmpty();
        Document picture = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(run.out())));
        assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(picture.getDocumentElement().getTextContent()).contains("ImageConverting", "Notification");
    }

    @Test
    void pngIsAPictureOfTheSizeOfTheSvgInTwoDotsAPixel() throws IOException {
        Path target = folder.resolve("out.png");
        assertThat(Run.of("export", file, "--to", "png", "-o", target)).isEqualTo(new Run(0, "", ""));
        String size = Run.of("export", file, "--to", "svg").out().replaceFirst("(?s).*?<svg[^>]* width=\"(\\d+).*", "$1");
        assertThat(ImageIO.read(target.toFile()).getWidth()).isBetween(2 * Integer.parseInt(size),
                2 * Integer.parseInt(size) + 2);
    }

    @Test
    void htmlIsOnePageThatAsksNobody() {
        Run run = Run.of("export", file, "--to", "html");
        assertThat(run).extracting(Run::code, Run::err).containsExactly(0, "");
        assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("<svg", "ImageConverting", "Notification")
                .doesNotContain("src=\"", "href=\"http");
    }

    @Test
    void jsonIsWhatCheckWrites() {
        assertThat(Run.of("export", file, "--to", "json"))
                .isEqualTo(Run.of("check", "--format=json", file));
    }

    @Test
    void aFileGetsWhatStandardOutputGets() throws IOException {
        Path target = folder.resolve("out.dot");
        Run run = Run.of("export", file, "--to", "dot", "-o", target);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(target)).isEqualTo(Run.of("export", file, "--to", "dot").out());
        assertThat(names()).containsExactly("documents.json", "out.dot");
    }

    @Test
    void aDashIsStandardOutputAsItIsStandardInput() throws IOException {
        assertThat(Run.of("export", file, "--to", "dot", "-o", "-")).isEqualTo(Run.of("export", file, "--to", "dot"));
        Run imported = Run.of("import", file, "-o", "-");
        assertThat(imported.out()).startsWith("<?xml");
        assertThat(imported.code()).isZero();
        Path snapshot = folder.resolve("out.dot");
        Run.of("export", file, "--to", "dot", "-o", snapshot);
        assertThat(Run.of("restore", snapshot, "-o", "-")).isEqualTo(new Run(2, "",
                "-: standard output is taken by what is told here; ./- is a file of this name\n"));
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void theFileThatIsReadIsNotReplaced() throws IOException {
        Run run = Run.of("export", file, "--to", "dot", "-o", file);
        assertThat(run).isEqualTo(new Run(2, "", file + ": this is FILE itself, which an export does not replace\n"));
        assertThat(Files.readString(file)).isEqualTo(Rules.documents().text());
    }

    @Test
    void whatCannotBeReadLeavesTheOldFileAlone() throws IOException {
        Path target = Files.writeString(folder.resolve("out.dot"), "old");
        Run run = Run.of("export", folder.resolve("missing"), "--to", "dot", "-o", target);
        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readString(target)).isEqualTo("old");
    }

    @Test
    void theRestOfAFaultyFileIsExported() throws IOException {
        Run run = Run.of("export", Rules.withFault().in(folder, "fault.json"), "--to", "dot");
        assertThat(run.out()).contains("Next");
        assertThat(run.err()).contains("fault.json:3:").contains("Bad.run");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aTargetThatCannotBeWrittenIsTheFaultOfTheCall() {
        Path nowhere = folder.resolve("no").resolve("out.dot");
        assertThat(Run.of("export", file, "--to", "dot", "-o", nowhere))
                .isEqualTo(new Run(2, "", nowhere + ": there is no such folder\n"));
        assertThat(Run.of("export", file, "--to", "dot", "-o", folder))
                .isEqualTo(new Run(2, "", folder + ": this is a folder, not a file\n"));
    }

    @Test
    void theKindIsNeededAndOneOfThose() {
        assertThat(Run.of("export", file).err()).contains("--to");
        assertThat(Run.of("export", file, "--to", "dott").err())
                .startsWith("designer: --to is one of dot, gml, graphml, nested-graphml, svg, png, html, json, not 'dott';"
                        + " did you mean 'dot'?\n");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
