package org.storletdesigner.snapshot.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.snapshot.Sample;
import org.storletdesigner.snapshot.canvas.CanvasPicture;
import org.storletdesigner.snapshot.look.VerdictLook;
import org.storletdesigner.snapshot.picture.layout.Pictures;
import org.storletdesigner.snapshot.png.PngWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgWriterTest {
    private static Sample pair() {
        return new Sample("Pair").handler("Copy", "copy", "type = video", "stage = copied")
                .handler("Move", "move", "stage = copied", "stage = moved");
    }

    private static String svg(Analysis analysis) throws IOException {
        StringBuilder out = new StringBuilder();
        SvgWriter.write(analysis, Pictures.of(analysis), out);
        return out.toString();
    }

    private static Document read(Analysis analysis) throws Exception {
        return read(svg(analysis));
    }

    private static Document read(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }

    @Test
    void collapsedStorletsSourcesAndNotesAreDrawn() throws Exception {
        Workflow workflow = WorkflowBuilder.named("Desk")
                .storlet("Reader", reader -> reader.handler("read", "Stage = new", "Stage = read"))
                .source("Authors", "Stage = new").note("Look <here> & there").build();
        workflow.getStorlets().getFirst().setBounds(new Bounds(300, 50, 230, 120));
        workflow.getStorlets().getFirst().setCollapsed(true);
        Analysis analysis = new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(workflow, 0), Progress.NONE);
        StringBuilder out = new StringBuilder();
        SvgWriter.write(analysis, CanvasPicture.of(workflow, analysis), out);
        assertThat(texts(read(out.toString()), "text")).contains("1 handler in 1 storlet, 1 source, no edges.",
                "Reader", "1 handler", "Authors", "Stage = new", "Look <here> & there", "complete: every write of it fires");
        assertThat(texts(read(out.toString()), "title")).contains("Reader\nread",
                "Authors\nclients outside may write Stage = new", "Look <here> & there");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngWriter.write(analysis, CanvasPicture.of(workflow, analysis), png);
        assertThat(png.size()).isGreaterThan(1_000);
    }

    @Test
    void namesConditionsAndReasonsCanBeRead() throws Exception {
        Document document = read(pair().edge(0, 1, Verdict.COMPLETE, "stage = copied satisfies it.").analysis());
        assertThat(texts(document, "text")).contains("Pair", "Copy", "copy", "type = video", "stage = copied", "Move",
                "2 handlers in 2 storlets, 1 edge (1 complete).");
        assertThat(texts(document, "title")).first().isEqualTo("Pair");
        assertThat(texts(document, "title")).contains(
                "Copy.copy \u2192 Move.move\ncomplete: stage = copied satisfies it.",
                "Copy.copy\nwhen type = video\nthen stage = copied");
    }

    @Test
    void aFindingMarksItsHandlerAndIsTold() throws Exception {
        Document document = read(pair().finding(Rule.STARVING, Severity.WARNING, "Nothing writes type.", 0).analysis());
        assertThat(texts(document, "title"))
                .anyMatch(title -> title.endsWith("\nwarning (starving): Nothing writes type."));
        assertThat(texts(document, "text")).contains("a warning").doesNotContain("an error was found");
    }

    @Test
    void theLegendHasTheSignsThatOccur() throws Exception {
        Document document = read(pair().edge(0, 1, Verdict.PARTIAL, "").cycle(Severity.ERROR, 0, 1)
                .unlinked("Move", "later", "${k} = v", "none").analysis());
        assertThat(texts(document, "text")).anyMatch(text -> text.startsWith("partial: "))
                .anyMatch(text -> text.startsWith("no edges yet")).noneMatch(text -> text.startsWith("complete: "))
                .anyMatch(text -> text.contains("cycle")).contains("an error was found");
    }

    @Test
    void eachVerdictHasItsLine() throws Exception {
        for (Verdict verdict : List.of(Verdict.COMPLETE, Verdict.POSSIBLE, Verdict.PARTIAL, Verdict.UNDECIDED)) {
            Document document = read(pair().edge(0, 1, verdict, "").analysis());
            String dashes = VerdictLook.of(verdict).dashes().isEmpty() ? "none" : "^\\d.*";
            String colour = VerdictLook.of(verdict).colour();
            assertThat(elements(document, "path")).anyMatch(path -> path.getAttribute("stroke").equals(colour)
                    && path.getAttribute("stroke-dasharray").matches(dashes));
        }
    }

    @Test
    void aSelfLoopIsALineWithBends() throws Exception {
        Document document = read(pair().edge(0, 0, Verdict.COMPLETE, "").analysis());
        assertThat(elements(document, "path")).anyMatch(path -> path.getAttribute("d").contains("Q"));
    }

    @Test
    void hostileTextIsOnlyText() throws Exception {
        Document document = read(Sample.hostile().analysis());
        assertThat(elements(document, "script")).isEmpty();
        assertThat(texts(document, "text")).contains("<script>alert(1)</script>", "a\"b\\c<&>'", "&lt; &amp; &#65;");
        assertThat(texts(document, "title")).allMatch(title -> title.length() < 8000);
    }

    @Test
    void theDocumentNeedsNothingElse() throws IOException {
        String svg = svg(Sample.hostile().analysis()).replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertThat(svg).doesNotContain("http:", "https:", "href", "url(", "<!DOCTYPE", "<style", " id=");
    }

    @Test
    void aMeasuredTextSaysItsWidthAndAnEstimatedOneDoesNot() throws Exception {
        Document document = read(new Sample("x").handler("s", "Ab", "k = v", "\"\u4E2D\" = v").analysis());
        for (Element text : elements(document, "text")) {
            boolean measured = text.getTextContent().indexOf('\u4E2D') < 0;
            assertThat(text.hasAttribute("textLength")).as(text.getTextContent()).isEqualTo(measured);
        }
    }

    @Test
    void anEmptyWorkflowInvitesToFillIt() throws Exception {
        Document document = read(new Sample("").analysis());
        assertThat(texts(document, "text")).contains("There are no handlers to draw yet.");
        assertThat(texts(document, "title")).containsExactly("Workflow");
    }

    @Test
    void insideAPagePartsHaveNamesAndAnEdgeWithoutOneIsNotDrawn() throws Exception {
        Analysis analysis = pair().edge(0, 1, Verdict.COMPLETE, "").edge(1, 0, Verdict.PARTIAL, "").analysis();
        StringBuilder out = new StringBuilder();
        SvgWriter.writeInside(Pictures.of(analysis), new PartNames() {
            @Override
            public Optional<String> of(Edge edge) {
                return Optional.of("e0").filter(name -> edge.verdict() == Verdict.COMPLETE);
            }

            @Override
            public String ofHandler(String handler) {
                return "h" + handler.length();
            }

            @Override
            public String ofStorlet(String storlet) {
                return "s" + storlet.length();
            }
        }, new Xml(out));
        assertThat(out.toString()).startsWith("<svg class=\"picture\"").doesNotContain("<title", "class=\"edge partial\"")
                .contains("<g class=\"edge complete\" data-part=\"e0\">", "<g class=\"handler\" data-part=\"h9\">",
                        "<g class=\"storlet\" data-part=\"s4\">");
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        assertThat(svg(Sample.random(30, 60, 5).analysis())).isEqualTo(svg(Sample.random(30, 60, 5).analysis()));
    }
}
