package org.storletdesigner.snapshot.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Permissions;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.snapshot.RandomWorkflows;
import org.storletdesigner.snapshot.Sample;
import org.storletdesigner.snapshot.canvas.CanvasPicture;

class HtmlWriterTest {
    private static final int MOST_FINDINGS = 1_000;
    private static final Analyzer ANALYZER = new Analyzer(Limits.DEFAULT);

    static WorkflowBuilder ring() {
        return WorkflowBuilder.named("Review desk")
                .storlet("Editor", DefinitionBuilder.named("Editing").description("Reads what comes in.")
                        .code("Java", "desk.Editor", "editor-1.jar", "c0ffee").variable("next", "checked")
                        .handler("read", "Stage = ${new}", "Stage = ${next}").variable("new").build(),
                        editor -> Storlets.bind(editor, "new", List.of("sent back")))
                .storlet("Checker", checker -> checker
                        .handler("check", "Stage = checked", "Stage = \"sent back\" || Stage = done"))
                .source("Authors", "Stage = \"sent back\"").note("Two people look at\neverything.")
                .must("Editor.read", "Checker.check").mustNever("Checker.check", "Editor.read");
    }

    static Analysis analysis(Workflow document) {
        return ANALYZER.analyze(WorkflowExtractor.extract(document, 0), Progress.NONE);
    }

    private static HtmlPage page(Workflow document) throws Exception {
        return page(document, analysis(document));
    }

    private static HtmlPage page(Workflow document, Analysis analysis) throws Exception {
        return HtmlPage.of(text(document, analysis));
    }

    private static HtmlPage page(Sample sample) throws Exception {
        return page(sample.document(), sample.analysis());
    }

    static String text(Workflow document, Analysis analysis) throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlWriter.write(new Report(document, analysis, CanvasPicture.of(document, analysis), List.of(), ANALYZER), out);
        return out.toString();
    }

    // ---- its picture

    @Test
    void thePictureHasTheLayoutOfTheDocumentWithItsSourcesAndNotes() throws Exception {
        Workflow document = ring().build();
        document.getStorlets().getFirst().setBounds(new Bounds(300, 200, 240, 120));
        document.getStorlets().getLast().setBounds(new Bounds(300, 20, 240, 120));
        document.getStorlets().getLast().setCollapsed(true);
        document.getSources().getFirst().setBounds(new Bounds(20, 220, 168, 50));
        document.getNotes().getFirst().setBounds(new Bounds(20, 20, 200, 70));
        HtmlPage page = page(document);
        assertThat(page.source()).contains("<g class=\"folded\" data-part=\"s1\">",
                "<rect x=\"288\" y=\"188\" width=\"240\" height=\"120\"",
                "<title>Authors\nclients outside may write Stage = &quot;sent back&quot;</title>", ">everything.</text>");
        assertThat(page.source()).containsPattern("<g class=\"handler[^\"]*\" data-part=\"h0\">")
                .doesNotContainPattern("<g class=\"handler[^\"]*\" data-part=\"h1\">");
    }

    // ---- what it tells

    @Test
    void everyEdgeHasARowWithItsVerdictReasonAndWitness() throws Exception {
        HtmlPage page = page(ring().build());
        assertThat(page.rows("edges")).containsExactly(
                "Checker.check | Editor.read | possible | writing Stage = \"sent back\" triggers it, writing "
                        + "Stage = done does not | clauses met Stage = \"sent back\" witness Stage = \"sent back\" "
                        + "counter-case Stage = done",
                "Editor.read | Checker.check | complete | whatever it writes satisfies Stage = checked | "
                        + "clauses met Stage = checked witness Stage = checked");
    }

    @Test
    void everyFindingIsThereWithItsWitness() throws Exception {
        Workflow document = ring().build();
        Analysis analysis = analysis(document);
        HtmlPage page = page(document, analysis);
        assertThat(page.ofClass("message")).containsExactlyElementsOf(
                analysis.findings().stream().map(Finding::message).toList());
        assertThat(page.texts("h3")).contains("1 error", "1 warning");
        assertThat(page.rows("run")).contains("1. Checker.check | \"sent back\"", "2. Editor.read | checked");
        assertThat(page.ofClass("loop")).contains("and on from 1.");
    }

    @Test
    void whatMendsAFindingIsTold() throws Exception {
        Workflow document = WorkflowBuilder.named("w")
                .storlet("A", storlet -> storlet.handler("enrich", "M = new || M = clean", "M = rich"))
                .storlet("B", storlet -> storlet.handler("clean", "M = rich", "M = clean")).build();
        assertThat(page(document).ofClass("repairs")).containsExactly(
                "What mends it Add the condition M != clean to A.enrich "
                + "(disconnects B.clean \u2192 A.enrich)");
    }

    @Test
    void aPermittedFindingStandsApartWithItsReason() throws Exception {
        Workflow document = ring().build();
        Finding cycle = analysis(document).findings().stream().filter(each -> each.rule() == Rule.CYCLE).findFirst()
                .orElseThrow();
        Permissions.permit(document, "cycle", HandlerNames.all(document).toList(),
                analysis(document).workflow().digestOf(cycle.handlers()), "The editors stop by themselves.");
        HtmlPage page = page(document);
        assertThat(page.texts("h3")).contains("1 permitted finding").doesNotContain("1 warning");
        assertThat(page.ofClass("permitted")).contains("Permitted: The editors stop by themselves.");
        assertThat(page.ofClass("permits")).singleElement().asString()
                .contains("cycle", "Checker.check", "Editor.read", "in force", "The editors stop by themselves.");
    }

    @Test
    void aPermitTellsWhenItLapsedAndWhenNothingNeedsIt() throws Exception {
        Workflow document = ring().permit("cycle", "Was once meant.", "old digest", "Editor.read", "Checker.check")
                .permit("overlap", "", "any digest", "Editor.read").build();
        assertThat(page(document).ofClass("permits")).singleElement().asString()
                .contains("lapsed, because an expression changed", "nothing to permit", "without a reason");
    }

    @Test
    void handlersTellWhatTakesEffectAndWhatWasWritten() throws Exception {
        Workflow document = ring().build();
        document.getStorlets().get(0).getHandlers().get(0).setExtraCondition("Size < 5");
        assertThat(page(document).ofClass("handler")).anySatisfy(entry -> assertThat(entry)
                .contains("Runs when Stage = \"sent back\" && Size < 5", "Writes Stage = checked",
                        "Listens to create, change",
                        "Trigger as written Stage = ${new}", "Extra condition as written Size < 5",
                        "Output as written Stage = ${next}"));
        assertThat(page(document).rows("variables")).containsExactly("next | checked by default | ",
                "new | sent back | ");
    }

    @Test
    void whatHasNoEdgesSaysWhy() throws Exception {
        Workflow document = WorkflowBuilder.named("w").storlet("S", storlet -> storlet.variable("v")
                .handler("waits", "k = ${v}", "none").handler("broken", "k =", "none").handler("off", "k = a", "none"))
                .build();
        document.getStorlets().get(0).getHandlers().get(2).setDisabled(true);
        assertThat(page(document).ofClass("effect")).satisfiesExactly(
                waits -> assertThat(waits).contains("no edges yet: a variable has no fitting value", "error unbound"),
                broken -> assertThat(broken).contains("its trigger cannot be read: "),
                off -> assertThat(off).isEqualTo("State switched off"));
    }

    @Test
    void theContainerTellsItsStoreSourcesExpectationsAndNotes() throws Exception {
        Workflow document = ring().build();
        document.setKeys(Keys.FOLDED);
        HtmlPage page = page(document);
        assertThat(page.ofClass("store")).singleElement().asString().contains("on change", "merge", "folded");
        assertThat(page.ofClass("sources")).containsExactly("Authors Stage = \"sent back\"");
        assertThat(page.ofClass("expectations")).containsExactly(
                "Editor.read must be able to trigger Checker.check holds "
                + "Checker.check must never be able to trigger Editor.read does not hold");
        assertThat(page.texts("blockquote")).containsExactly("Two people look at everything.");
    }

    @Test
    void theHeadCountsAndTellsTheDigest() throws Exception {
        Workflow document = ring().build();
        HtmlPage page = page(document);
        assertThat(page.texts("h1")).containsExactly("Review desk");
        assertThat(page.ofClass("facts")).containsExactly("2 storlets 2 handlers 2 edges 1 error, 1 warning");
        String digest = page.ofClass("origin").getFirst();
        document.getNotes().get(0).setBounds(new Bounds(1, 2, 3, 4));
        assertThat(digest).matches("Format of the document 1 SHA-256 of the document [0-9a-f]{64}")
                .isNotEqualTo(page(document).ofClass("origin").getFirst());
    }

    @Test
    void remarksOfTheReaderAreThere() throws Exception {
        Workflow document = ring().build();
        StringBuilder out = new StringBuilder();
        HtmlWriter.write(new Report(document, analysis(document), CanvasPicture.of(document, analysis(document)),
                List.of("the key <x> is unknown"), ANALYZER), out);
        assertThat(HtmlPage.of(out.toString()).ofClass("remarks")).containsExactly("the key <x> is unknown");
    }

    @Test
    void anEmptyWorkflowSaysWhatThereIsNot() throws Exception {
        HtmlPage page = page(WorkflowBuilder.named("").build());
        assertThat(page.texts("h1")).containsExactly("Workflow");
        assertThat(page.ofClass("nothing")).containsExactly("There are no handlers to draw yet.",
                "Nothing was found that is wrong or worth knowing.", "No handler triggers another.",
                "There are no storlets in this workflow yet.",
                "None is declared, so clients outside may write anything.",
                "The document expects nothing.", "No finding is permitted.");
    }

    // ---- how its parts hang together

    @Test
    void theNamesInThePictureAreThoseOfTheEntries() throws Exception {
        HtmlPage page = page(ring().build());
        assertThat(page.attributes("data-part")).contains("s0", "s1", "h0", "h1", "e0", "e1")
                .allMatch(page.attributes("id")::contains);
        assertThat(page.attributes("href")).isNotEmpty()
                .allMatch(link -> link.startsWith("#") && page.attributes("id").contains(link.substring(1)));
        assertThat(page.attributes("id")).doesNotHaveDuplicates();
    }

    @Test
    void hostileTextIsOnlyText() throws Exception {
        HtmlPage page = page(Sample.hostile());
        assertThat(page.texts("script")).hasSize(1);
        assertThat(page.texts("h3")).contains("<script>alert(1)</script>", "&lt; &amp; &#65;");
        assertThat(page.texts("a")).contains("<script>alert(1)</script>.a\"b\\\\c<&>'");
        assertThat(page.source()).doesNotContain("<script>alert", "\u0007", "\u202E", "\u0000", "\uFFFE")
                .hasSizeLessThan(700_000);
    }

    @Test
    void randomWorkflowsGivePagesThatParse() throws Exception {
        RandomWorkflows workflows = new RandomWorkflows(20_261_122);
        for (int i = 0; i < 100; i++) {
            Workflow document = workflows.next();
            Analysis analysis = analysis(document);
            HtmlPage page = page(document, analysis);
            assertThat(page.rows("edges")).hasSize(analysis.graph().edges().size());
            assertThat(page.ofClass("message")).hasSize(analysis.findings().size());
            assertThat(page.ofClass("effect")).hasSize(
                    document.getStorlets().stream().mapToInt(each -> each.getHandlers().size()).sum());
            assertThat(page.attributes("id")).doesNotHaveDuplicates().containsAll(page.attributes("data-part"));
        }
    }

    // ---- what a browser is let do

    @Test
    void thePolicyAllowsOnlyTheOwnScriptAndStyle() throws Exception {
        HtmlPage page = page(ring().build());
        assertThat(page.policy()).isEqualTo("default-src 'none'; script-src " + Template.hash(page.content("script"))
                + "; style-src " + Template.hash(page.content("style")) + "; base-uri 'none'; form-action 'none'");
        assertThat(page.content("script") + page.content("style")).doesNotContain("</", "<!--", "innerHTML", "eval(",
                "@import", "url(", "fetch(");
    }

    @Test
    void nothingIsLoadedAndNothingIsScriptedInAttributes() throws Exception {
        HtmlPage page = page(Sample.hostile());
        assertThat(page.source()).doesNotContain("http:", "https:", "file:", " src=", "<link",
                "<iframe", "<img", "<form");
        assertThat(page.attributeNames()).noneMatch(name -> name.startsWith("on") || name.equals("style"));
    }

    @Test
    void equalReportsGiveEqualBytes() throws IOException {
        Sample sample = Sample.random(30, 60, 5);
        assertThat(text(sample.document(), sample.analysis()))
                .isEqualTo(text(Sample.random(30, 60, 5).document(), Sample.random(30, 60, 5).analysis())
                        .replaceAll("[0-9a-f]{64}", digest(text(sample.document(), sample.analysis()))));
    }

    private static String digest(String page) {
        return page.replaceFirst("(?s).*?<code>\\s*([0-9a-f]{64}).*", "$1");
    }

    // ---- large ones

    @Test
    void aThousandHandlersAndFiveThousandEdgesFitIntoAPage() throws Exception {
        Sample sample = Sample.random(1000, 5000, 3);
        Analysis analysis = sample.analysis();
        HtmlPage page = page(sample.document(), analysis);
        assertThat(page.attributes("id")).contains("e0", "e4999", "h999").containsAll(page.attributes("data-part"));
        assertThat(page.rows("edges")).hasSize(5000);
        assertThat(page.source()).hasSizeLessThan(12_000_000);
    }

    @Test
    void ofTooManyFindingsTheRestIsCounted() throws Exception {
        Sample sample = new Sample("w").handler("S", "a", "k = a", "none");
        for (int i = 0; i < MOST_FINDINGS + 7; i++) {
            sample.finding(Rule.OVERLAP, Severity.INFORMATION, "remark " + i, 0);
        }
        HtmlPage page = page(sample);
        assertThat(page.ofClass("message")).hasSize(MOST_FINDINGS);
        assertThat(page.texts("h3")).contains("1007 remarks");
        assertThat(page.ofClass("nothing")).contains("There are more, which are not in this page: 7 overlap.");
    }

    @Test
    void longTextsAreCutAndSayHowLongTheyAre() throws Exception {
        String trigger = "k = \"" + "x".repeat(30_000) + "\"";
        HtmlPage page = page(new Sample("w").handler("S", "a", trigger, "none")
                .edge(0, 0, Verdict.PARTIAL, "y".repeat(9000)));
        assertThat(page.texts("em")).isNotEmpty().allMatch("cut here: 30004 characters in all"::equals);
        assertThat(page.ofClass("reason")).allMatch(reason -> reason.length() == 4000 && reason.endsWith("\u2026"));
    }
}
