package org.storletdesigner.app.help.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.model.disk.FileFormatException;

class PageReaderTest {
    @Test
    void whiteSpaceIsOneBlankAndNoneAtTheEnds() throws IOException {
        assertThat(paragraph("\n one\n  <i> two </i> three ").text()).isEqualTo("one two three");
    }

    @Test
    void looksAreNestedAndLinksKeepTheirTarget() throws IOException {
        assertThat(paragraph("see <b>the <code>x</code></b><a href=\"y.html\">page</a>").pieces()).containsExactly(
                new Prose.Piece("see ", Set.of(), Optional.empty()),
                new Prose.Piece("the ", Set.of(Prose.Face.BOLD), Optional.empty()),
                new Prose.Piece("x", Set.of(Prose.Face.BOLD, Prose.Face.CODE), Optional.empty()),
                new Prose.Piece("page", Set.of(), Optional.of("y.html")));
    }

    @Test
    void codeKeepsItsLinesAndTablesTheirCells() throws IOException {
        Page page = read("<pre>a\n  b\n</pre><table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>");
        assertThat(page.blocks()).element(0).isEqualTo(new Block.Code("a\n  b"));
        Block.Table table = (Block.Table) page.blocks().get(1);
        assertThat(table.rows().stream().map(row -> row.stream().map(Prose::text).toList()))
                .containsExactly(List.of("1", "2"), List.of("3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <ol></ol>                           | <ol> does not belong here on a help page
        <p><img src="a" alt="b"/></p>       | <img> does not belong here on a help page
        <table><td>x</td></table>           | <td> does not belong here on a help page
        <p onclick="x">y</p>                | <p> takes no attribute onclick
        <p><a>y</a></p>                     | <a> needs the attribute href
        <img src="a"/>                      | <img> needs the attribute alt""")
    void whatIsNotOfTheSubsetIsRefusedWithItsName(String body, String problem) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(FileFormatException.class).hasMessageContaining(problem)
                .hasMessageStartingWith("test.html:3:");
    }

    @Test
    void nothingOutsideIsEverOpened() {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                + "<html><head><title>t</title></head><body><p>&x;</p></body></html>";
        assertThatThrownBy(() -> PageReader.read("test.html", stream(page))).isInstanceOf(FileFormatException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        1_100_000
        5_000_000""")
    void whatIsTooLongForAPageIsRefusedUnread(String length) {
        String page = " ".repeat(Integer.parseInt(length.replace("_", "")));
        assertThatThrownBy(() -> PageReader.read("test.html", stream(page))).hasMessageContaining("1000000 bytes");
    }

    @Test
    void bytesThatAreNoCharactersAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> PageReader.read("test.html",
                new ByteArrayInputStream("<html>\u00E9".getBytes(StandardCharsets.ISO_8859_1))))
                .hasMessageStartingWith("test.html:1:7: byte E9 is not UTF-8 here");
    }

    @Test
    void elementsThatNeverEndAreRefused() {
        assertThatThrownBy(() -> read("<p>" + "<b>".repeat(5_000))).isInstanceOf(FileFormatException.class)
                .hasMessageContaining("nested too deeply");
    }

    private static Prose paragraph(String inner) throws IOException {
        return ((Block.Paragraph) read("<p>" + inner + "</p>").blocks().getFirst()).words();
    }

    private static Page read(String body) throws IOException {
        return PageReader.read("test.html", stream("""
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Test</title></head><body>
            %s
            </body></html>""".formatted(body)));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
