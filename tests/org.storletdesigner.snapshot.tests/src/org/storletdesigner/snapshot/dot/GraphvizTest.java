package org.storletdesigner.snapshot.dot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.snapshot.Sample;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads the files with Graphviz itself, where it is installed. */
class GraphvizTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void graphvizIsInstalled() {
        List<String> path = Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        for (String program : List.of("dot", "gc")) {
            assumeTrue(path.stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, program))),
                    program + " of Graphviz is not installed");
        }
    }

    private String run(Sample sample, String... command) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("graph.dot"), DotWriterTest.dot(sample));
        Path result = folder.resolve("result");
        Process process = new ProcessBuilder(command).redirectInput(file.toFile()).redirectOutput(result.toFile())
                .redirectError(folder.resolve("errors").toFile()).start();
        assertThat(process.waitFor()).isZero();
        assertThat(complaints()).isEmpty();
        return Files.readString(result);
    }

    // A machine without fonts or with old ones has reasons of its own to complain.
    private List<String> complaints() throws IOException {
        return Files.readAllLines(folder.resolve("errors")).stream()
                .filter(line -> !line.contains("font") && !line.contains("Pango")).toList();
    }

    @ParameterizedTest(name = "{0} handlers and {1} edges")
    @CsvSource(textBlock = """
            0,  0
            1,  1
            30, 50
            """)
    void graphvizCountsWhatWasWritten(int handlers, int edges) throws Exception {
        assertThat(run(Sample.random(handlers, edges, 3), "gc", "-n", "-e", "-C").trim().split("\\s+"))
                .startsWith(String.valueOf(handlers), String.valueOf(edges), String.valueOf((handlers + 3) / 4));
    }

    @Test
    void hostileNamesMakeNoMoreAndNoLess() throws Exception {
        assertThat(run(Sample.hostile(), "gc", "-n", "-e", "-C").trim().split("\\s+"))
                .startsWith("8", "6", "8");
    }

    private Document drawn(Sample sample) throws Exception {
        String svg = run(sample, "dot", "-Tsvg").replaceAll("<!DOCTYPE[^>]*>", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void hostileTextsAreDrawnAsTheyAre() throws Exception {
        Document document = drawn(Sample.hostile());
        String drawn = document.getDocumentElement().getTextContent().replace('\u00A0', ' ');
        assertThat(drawn).contains("<script>alert(1)</script>", "a\"b\\c<&>'", "&lt; &amp; &#65;", "\\N \\G \\",
                "new\\nline\\ttab\\u0000nul\\uFFFE", "\u05D8\u05E8\u05D9\u05D2\u05E8",
                "\uD83D\uDC68\u200D\uD83D\uDC69");
    }

    @Test
    void reasonsAreTooltipsAsTheyAre() throws Exception {
        NodeList links = drawn(Sample.hostile()).getElementsByTagName("a");
        List<String> tooltips = IntStream.range(0, links.getLength())
                .mapToObj(i -> ((Element) links.item(i)).getAttribute("xlink:title").replace("\u2060", "")).toList();
        assertThat(tooltips).anyMatch(tooltip ->
                tooltip.endsWith("complete: ]]> <!-- & \\u0000 \"quoted\" \\ back\\nline \\E &amp; &nosuch;"));
        assertThat(tooltips).anyMatch(tooltip -> tooltip.endsWith("trailing \\"));
    }
}
