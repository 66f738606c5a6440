package org.storletdesigner.snapshot.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.Sample;
import org.storletdesigner.snapshot.html.Browser.Spot;

/** Opens pages in Chromium, where it is installed, and uses them with mouse and keys. */
class PageInBrowserTest {
    private static final String EDGE = ".picture [data-part=e0] path";
    private static final String HANDLER = ".picture [data-part=h0]";
    private static final String SCALE = "document.querySelector(\"[data-role=scale]\").value";
    private static final String POPUP = "document.querySelector(\".popup\")";

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void startChromium() throws Exception {
        assumeTrue(Browser.isInstalled(), "chromium is not installed");
        browser = Browser.start(folder);
    }

    @AfterAll
    static void stopChromium() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingWentWrongAndNothingWasLoaded() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static void openRing(int width, int height) throws Exception {
        Workflow ring = HtmlWriterTest.ring().build();
        open(HtmlWriterTest.text(ring, HtmlWriterTest.analysis(ring)), width, height);
    }

    private static void open(String page, int width, int height) throws Exception {
        browser.open(Files.writeString(Files.createTempFile(folder, "page", ".html"), page), width, height);
    }

    private static String popup() throws Exception {
        return browser.evaluate(POPUP + ".textContent.replace(/\\s+/g, \" \")");
    }

    @Test
    void pointingAtAnEdgeTellsItsReason() throws Exception {
        openRing(1200, 900);
        assertThat(browser.evaluate(POPUP + ".hidden")).isEqualTo("true");
        browser.hover(browser.middleOfLine(EDGE));
        browser.until("!" + POPUP + ".hidden");
        assertThat(popup()).contains("Checker.check", "Editor.read", "possible", "writing Stage = \"sent back\"");
        browser.hover(new Spot(2, 2));
        browser.until(POPUP + ".hidden");
    }

    @Test
    void pointingAtAHandlerTellsWhatTakesEffect() throws Exception {
        openRing(1200, 900);
        browser.hover(browser.middle(HANDLER));
        browser.until("!" + POPUP + ".hidden");
        assertThat(popup()).contains("Editor.read", "Stage = \"sent back\"", "Stage = checked");
    }

    @Test
    void theWheelZoomsAroundTheMouse() throws Exception {
        openRing(1200, 900);
        Spot before = browser.middle(HANDLER);
        String scale = browser.evaluate(SCALE);
        browser.wheel(before, -200);
        browser.until(SCALE + " !== \"" + scale + "\"");
        Spot after = browser.middle(HANDLER);
        assertThat(Math.hypot(after.x() - before.x(), after.y() - before.y())).isLessThan(1);
        browser.click(browser.middle("[data-zoom=fit]"));
        assertThat(browser.evaluate(SCALE)).isEqualTo(scale);
    }

    @Test
    void draggingMovesThePictureAndChoosesNothing() throws Exception {
        openRing(1200, 900);
        Spot before = browser.middle(HANDLER);
        browser.drag(before, before.moved(60, 40));
        Spot after = browser.middle(HANDLER);
        assertThat(after.x() - before.x()).isBetween(50.0, 70.0);
        assertThat(after.y() - before.y()).isBetween(30.0, 50.0);
        assertThat(browser.evaluate("location.hash")).isEmpty();
    }

    @Test
    void aClickOnAnEdgeLeadsToItsRowAndTheWayBackLeadsBack() throws Exception {
        openRing(1200, 900);
        browser.click(browser.middleOfLine(EDGE));
        assertThat(browser.evaluate("location.hash")).isEqualTo("#e0");
        assertThat(browser.evaluate("document.getElementById(\"e0\").classList.contains(\"current\")")).isEqualTo("true");
        assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("e0");
        browser.click(browser.middle("#e1 button[data-part]"));
        assertThat(browser.evaluate("location.hash")).isEqualTo("#e1");
        browser.evaluate("history.back()");
        browser.until("document.getElementById(\"e0\").classList.contains(\"current\")");
    }

    @Test
    void keysGoFromPartToPart() throws Exception {
        openRing(1200, 900);
        browser.evaluate("document.querySelector(\".viewport\").focus()");
        browser.type("n");
        String first = popup();
        browser.type("n");
        assertThat(popup()).isNotEqualTo(first);
        browser.type("Enter");
        assertThat(browser.evaluate("location.hash")).matches("#[eh]\\d+");
        browser.type("Escape");
    }

    @Test
    void aVerdictThatIsSwitchedOffLeavesPictureAndTable() throws Exception {
        openRing(1200, 900);
        String shown = "[...document.querySelectorAll(\".edges tbody tr\")].map(row => row.dataset.verdict).join()";
        assertThat(browser.evaluate(shown)).isEqualTo("possible,complete");
        browser.click(browser.middle(".verdicts input[value=possible]"));
        assertThat(browser.evaluate(shown)).isEqualTo("complete");
        assertThat(browser.evaluate("getComputedStyle(document.querySelector(\".picture [data-part=e0]\")).display"))
                .isEqualTo("none");
    }

    @Test
    void hostileNamesStayNames() throws Exception {
        Sample hostile = Sample.hostile();
        open(HtmlWriterTest.text(hostile.document(), hostile.analysis()), 1200, 900);
        browser.until("document.querySelectorAll(\"h3\").length > 0");
        assertThat(browser.evaluate("document.querySelectorAll(\"script\").length")).isEqualTo("1");
    }

    @Test
    void aPageThatIsMadeToAskAnotherMachineIsRefused() throws Exception {
        openRing(1200, 900);
        browser.evaluate("void fetch(\"http://127.0.0.1:9/\").catch(() => { document.title = \"refused\"; })");
        browser.until("document.title === \"refused\"");
        assertThat(browser.complaints()).anyMatch(each -> each.contains("Content Security Policy"));
    }

    @Test
    void aNarrowViewNeedsNoSidewaysScrolling() throws Exception {
        openRing(360, 640);
        assertThat(browser.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo("true");
        Spot picture = browser.middle(".viewport");
        assertThat(picture.x()).isBetween(150.0, 210.0);
    }
}
