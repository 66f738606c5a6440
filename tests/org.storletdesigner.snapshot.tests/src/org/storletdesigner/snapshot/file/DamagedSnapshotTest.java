package org.storletdesigner.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;
import org.storletdesigner.snapshot.RandomWorkflows;
import org.storletdesigner.snapshot.file.SnapshotsTest.Form;
import org.storletdesigner.snapshot.item.Remark;

class DamagedSnapshotTest {
    private static final Workflow TWO = WorkflowBuilder.named("Two").storlet("Ping", definition ->
            definition.handler("ping", "k = a", "k = b")).note("Look here").build();

    private static Snapshot read(String text) throws FileFormatException {
        return Snapshots.read(text.getBytes(StandardCharsets.UTF_8), "f");
    }

    /** Written with the byte in the place of the first character of something that stands there. */
    private static byte[] with(int value, String place, Form form) throws IOException {
        String text = form.write(TWO);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = text.substring(0, text.indexOf(place)).getBytes(StandardCharsets.UTF_8).length;
        bytes[at] = (byte) value;
        return bytes;
    }

    // ---- bytes that are no characters

    @ParameterizedTest
    @EnumSource
    void aBadByteInALabelCostsNothingOfTheDocument(Form form) throws IOException {
        Snapshot snapshot = Snapshots.read(with(0xFF, "Ping.ping", form), "f");
        assertThat(snapshot.condition()).isEqualTo(Condition.DAMAGED);
        assertThat(snapshot.remarks()).singleElement().asString()
                .startsWith("line ").endsWith(": byte FF is not UTF-8 here");
        assertThat(WorkflowFiles.bytes(snapshot.document(), "f")).isEqualTo(WorkflowFiles.bytes(TWO, "f"));
    }

    @ParameterizedTest
    @EnumSource
    void aZeroByteInALabelCostsNothingOfTheDocument(Form form) throws IOException {
        Snapshot snapshot = Snapshots.read(with(0, "Ping.ping", form), "f");
        assertThat(snapshot.remarks()).singleElement().asString()
                .endsWith(": a character with the code 00 cannot stand here");
        assertThat(WorkflowFiles.bytes(snapshot.document(), "f")).isEqualTo(WorkflowFiles.bytes(TWO, "f"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLAT", "NESTED"})
    void soDoesACharacterThatXmlForbids(Form form) throws IOException {
        Snapshot snapshot = Snapshots.read(with(7, "Ping.ping", form), "f");
        assertThat(snapshot.remarks()).singleElement().asString()
                .endsWith(": a character with the code 07 cannot stand here");
        assertThat(WorkflowFiles.bytes(snapshot.document(), "f")).isEqualTo(WorkflowFiles.bytes(TWO, "f"));
    }

    @ParameterizedTest
    @EnumSource
    void aBadByteInAnItemCostsThisItemAndNothingIsGuessedOfIt(Form form) throws IOException {
        Snapshot snapshot = Snapshots.read(with(0xC3, "text=Look", form), "f");
        assertThat(snapshot.condition()).isEqualTo(Condition.DAMAGED);
        assertThat(snapshot.remarks()).extracting(Remark::sentence).contains("this item cannot be read");
        assertThat(snapshot.document().getNotes()).isEmpty();
        assertThat(HandlerNames.all(snapshot.document()).map(HandlerNames::of)).containsExactly("Ping.ping");
    }

    @ParameterizedTest
    @EnumSource
    void badBytesAnywhereNeverPassUnnoticed(Form form) throws IOException {
        Random random = new Random(5);
        int saved = 0;
        for (int seed = 0; seed < 60; seed++) {
            byte[] bytes = form.write(new RandomWorkflows(seed).next()).getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? 0 : 0xF8 + random.nextInt(8));
            try {
                Snapshot snapshot = Snapshots.read(bytes, "f");
                assertThat(snapshot.condition()).as("seed %d", seed).isEqualTo(Condition.DAMAGED);
                saved += snapshot.document().getDefinitions().size();
            } catch (FileFormatException nothingToSave) {
                assertThat(nothingToSave.problem()).isNotBlank();
            }
        }
        assertThat(saved).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"digraph G {\n", "graph [\n", "<graphml><graph>\n"})
    void aFileThatIsBinaryBehindItsBeginningIsRefused(String beginning) {
        byte[] bytes = new byte[100_000];
        new Random(3).nextBytes(bytes);
        System.arraycopy(beginning.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, beginning.length());
        assertThatThrownBy(() -> Snapshots.read(bytes, "f"))
                .hasMessageStartingWith("f:1:1: this is a binary file, not a ");
    }

    @Test
    void ofVeryManyBadBytesTheFirstAndTheLastAreNamed() throws FileFormatException {
        String text = "digraph { " + "a \u00E9; /* so that it is still a text, and no binary file */\n".repeat(30) + "}";
        Snapshot snapshot = Snapshots.read(text.getBytes(StandardCharsets.ISO_8859_1), "f");
        assertThat(snapshot.faults()).hasSize(21);
        assertThat(snapshot.faults().getFirst()).hasMessage("f:1:13: byte E9 is not UTF-8 here");
        assertThat(snapshot.faults().getLast()).hasMessage("f:30:3: of 10 more such places, this is the last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void graphMlMaySayInWhichEncodingItIs(String encoding) throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"" + encoding
                + "\"?><graphml><graph><node id=\"\u00E4\"/></graph></graphml>";
        Snapshot snapshot = Snapshots.read(text.getBytes(encoding), "f");
        assertThat(snapshot.remarks()).isEmpty();
        assertThat(HandlerNames.all(snapshot.document()).map(HandlerNames::of)).containsExactly("graph.\u00E4");
    }

    @Test
    void theXmlParserWritesNothingItself() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            Snapshots.read(with(0xFF, "Ping.ping", Form.FLAT), "f");
            Snapshots.read("<graphml><graph><node id='a'/></grph>".getBytes(StandardCharsets.UTF_8), "f");
            Snapshots.read("<graphml><graph><node id='a'>&no;</node>".getBytes(StandardCharsets.UTF_8), "f");
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    // ---- the version of the format

    @ParameterizedTest
    @ValueSource(strings = {"2", "10", "99999999999", "0000000002", "99999999999999999999999999999999999999999999"})
    void aNewerFormatIsRefused(String version) throws IOException {
        String newer = Form.DOT.write(TWO).replace("sd_format=\"1\"", "sd_format=\"" + version + "\"");
        assertThatThrownBy(() -> read(newer))
                .hasMessage("f: this snapshot is in format " + version + "; the newest that is read is 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "01", "-1", "1.0", "one", ""})
    void aVersionThatIsNoneIsAnEdit(String version) throws IOException {
        Snapshot snapshot = read(Form.DOT.write(TWO).replace("sd_format=\"1\"", "sd_format=\"" + version + "\""));
        assertThat(snapshot.condition()).isEqualTo(Condition.EDITED);
        assertThat(snapshot.remarks()).singleElement().hasToString(
                "the version of the format: it was edited: there is no format '" + version + "'; format 1 was read");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "::", quoteCharacter = '`', textBlock = """
            DOT    :: sd_format="1",
            GML    :: sd_format "1"
            FLAT   :: <data key="d1">1</data>
            """)
    void aMissingVersionIsDamage(Form form, String place) throws IOException {
        String written = form.write(TWO);
        assertThat(written).contains(place);
        Snapshot snapshot = read(written.replace(place, ""));
        assertThat(snapshot.condition()).isEqualTo(Condition.DAMAGED);
        assertThat(snapshot.remarks()).singleElement()
                .hasToString("the version of the format: it is missing; format 1 was read");
    }

    // ---- more than one graph, and more than one end

    @ParameterizedTest
    @EnumSource(names = {"DOT", "GML"})
    void aSecondSnapshotBehindTheFirstIsTold(Form form) throws IOException {
        Snapshot snapshot = read(form.write(TWO) + form.write(TWO));
        assertThat(snapshot.condition()).isEqualTo(Condition.DAMAGED);
        assertThat(snapshot.remarks()).singleElement().asString()
                .endsWith("another graph begins here, behind the end of the first; it was not read");
        assertThat(WorkflowFiles.bytes(snapshot.document(), "f")).isEqualTo(WorkflowFiles.bytes(TWO, "f"));
    }

    @Test
    void aBraceTooManyCostsNothingOfTheDocument() throws IOException {
        Snapshot snapshot = read(Form.DOT.write(TWO).replaceFirst("edge \\[.*\\n", "$0 }\n"));
        assertThat(snapshot.remarks()).singleElement().asString()
                .contains("expected the end of the file, not").endsWith("was read as a part of the graph");
        assertThat(WorkflowFiles.bytes(snapshot.document(), "f")).isEqualTo(WorkflowFiles.bytes(TWO, "f"));
    }

    @Test
    void aNodeThatStandsThereTwiceIsTold() throws IOException {
        String written = Form.GML.write(TWO);
        int start = written.indexOf("  node [");
        String node = written.substring(start, written.indexOf("  ]\n", start) + 4);
        Snapshot snapshot = read(written.replace(node, node + node));
        assertThat(snapshot.condition()).isEqualTo(Condition.DAMAGED);
        assertThat(snapshot.remarks()).singleElement().asString().contains("several have this id");
    }
}
