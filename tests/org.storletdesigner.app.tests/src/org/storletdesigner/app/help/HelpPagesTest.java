package org.storletdesigner.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.app.help.page.Block;
import org.storletdesigner.app.help.page.Page;
import org.storletdesigner.app.help.page.Prose;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.logic.text.ParseResult;

/** The pages as they are shipped. */
class HelpPagesTest {
    private static final Pattern KEY = Pattern.compile("<key\\b[^>]*?sequence=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Map<String, String> NAMES = Map.of("M1", "Ctrl", "M2", "Shift", "M3", "Alt",
            "ARROW_LEFT", "Left", "ARROW_RIGHT", "Right", "INSERT", "Insert", "NUMPAD_ADD", "Keypad +", "NUMPAD_SUBTRACT", "Keypad -",
            "NUMPAD_0", "Keypad 0");

    static List<String> pages() {
        var files = Platform.getBundle("org.storletdesigner.help").findEntries("pages", "*.html", false);
        return Collections.list(files).stream()
                .map(url -> url.getPath().substring(url.getPath().lastIndexOf('/') + 1)).sorted().toList();
    }

    @Test
    void thereIsAPageForEverythingThatTheContentsName() throws IOException {
        assertThat(pages()).contains("expressions.html", "findings.html", "snapshots.html", "verdicts.html",
                "window.html");
        assertThat(links(Pages.read(Pages.INDEX))).containsExactlyInAnyOrderElementsOf(
                pages().stream().filter(page -> !page.equals(Pages.INDEX)).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageCanBeReadAndBeginsWithItsHeading(String name) throws IOException {
        Page page = Pages.read(name);
        assertThat(page.title()).isNotBlank();
        assertThat(page.blocks().getFirst()).isInstanceOf(Block.Heading.class);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAPageAndEveryPictureIsThere(String name) throws IOException {
        Page page = Pages.read(name);
        assertThat(pages()).containsAll(links(page));
        assertThat(page.blocks()).filteredOn(Block.Picture.class::isInstance).allSatisfy(block ->
                assertThat(Pages.find(((Block.Picture) block).file())).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void theFindingsPageNamesEveryRule(Rule rule) throws IOException {
        List<String> named = rows(Pages.read("findings.html"), "Findings").stream()
                .flatMap(row -> Stream.of(row.getFirst().text().split(", "))).toList();
        assertThat(named).contains(rule.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Single tests", "Triggers"})
    void theExamplesOfTriggersCanBeRead(String heading) throws IOException {
        assertThat(examples(heading)).hasSizeGreaterThan(3).allSatisfy(text ->
                assertThat(ExpressionKind.TRIGGER.parse(text)).isInstanceOf(ParseResult.Parsed.class));
    }

    @Test
    void theExamplesOfOutputsCanBeRead() throws IOException {
        assertThat(examples("Outputs")).hasSizeGreaterThan(3).allSatisfy(text ->
                assertThat(ExpressionKind.OUTPUT.parse(text)).isInstanceOf(ParseResult.Parsed.class));
    }

    @Test
    void theLongExampleCanBeRead() throws IOException {
        assertThat(Pages.read("expressions.html").blocks()).filteredOn(Block.Code.class::isInstance).singleElement()
                .satisfies(code -> assertThat(ExpressionKind.TRIGGER.parse(((Block.Code) code).text()))
                        .isInstanceOf(ParseResult.Parsed.class));
    }

    @Test
    void whatIsCalledRefusedIsRefused() throws IOException {
        assertThat(examples("What is refused")).hasSizeGreaterThan(5).allSatisfy(text ->
                assertThat(ExpressionKind.TRIGGER.parse(text)).isInstanceOf(ParseResult.Rejected.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.storletdesigner.app", "org.storletdesigner.editor"})
    void theWindowPageNamesEveryKeyThatIsDeclared(String bundle) throws IOException {
        TreeSet<String> named = new TreeSet<>();
        for (Block block : Pages.read("window.html").blocks()) {
            if (block instanceof Block.Table(List<List<Prose>> rows)) {
                rows.forEach(row -> named.addAll(List.of(row.getFirst().text().split("[,;] "))));
            }
        }
        assertThat(declared(bundle)).isNotEmpty().allSatisfy(keys -> assertThat(named).contains(keys));
    }

    private static List<String> declared(String bundle) throws IOException {
        try (InputStream input = Platform.getBundle(bundle).getEntry("plugin.xml").openStream()) {
            List<String> keys = new ArrayList<>();
            for (Matcher key = KEY.matcher(new String(input.readAllBytes())); key.find();) {
                keys.add(String.join("+", Stream.of(key.group(1).split("\\+(?=.)")).map(each ->
                        NAMES.getOrDefault(each, each)).toList()));
            }
            return keys;
        }
    }

    private static List<String> examples(String heading) throws IOException {
        return rows(Pages.read("expressions.html"), heading).stream().map(row -> row.getFirst().text()).toList();
    }

    /** Of the tables between a heading and the next one. */
    private static List<List<Prose>> rows(Page page, String heading) {
        List<List<Prose>> rows = new ArrayList<>();
        boolean within = false;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading(int level, Prose words)) {
                within = words.text().equals(heading);
            } else if (within && block instanceof Block.Table table) {
                rows.addAll(table.rows());
            }
        }
        return rows;
    }

    private static List<String> links(Page page) {
        return page.blocks().stream().flatMap(HelpPagesTest::texts).flatMap(prose -> prose.pieces().stream())
                .flatMap(piece -> piece.link().stream()).distinct().toList();
    }

    private static Stream<Prose> texts(Block block) {
        return switch (block) {
            case Block.Heading(int level, Prose words) -> Stream.of(words);
            case Block.Paragraph(Prose words) -> Stream.of(words);
            case Block.Item(Prose words) -> Stream.of(words);
            case Block.Table(List<List<Prose>> rows) -> rows.stream().flatMap(List::stream);
            case Block.Code code -> Stream.empty();
            case Block.Picture picture -> Stream.empty();
        };
    }
}
