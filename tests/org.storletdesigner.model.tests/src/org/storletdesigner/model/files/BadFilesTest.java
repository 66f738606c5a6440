package org.storletdesigner.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.FileLimits;
import org.storletdesigner.model.xml.SourceText;
import org.storletdesigner.model.xml.XmlScanner;

class BadFilesTest {
    /** Lines 1 to 3 of every document below; the tested part starts in line 4. */
    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <model:Workflow xmlns:xmi="http://www.omg.org/XMI" xmlns:model="https://storletdesigner.org/model/1"
                xmi:version="2.0" xmi:id="w" formatVersion="1">
            """;
    private static final String END = "</model:Workflow>\n";
    private static final String DEFINITION = """
            <definitions xmi:id="d"><name>d</name><variables xmi:id="v"><name>v</name></variables>\
            <handlers xmi:id="h"><name>h</name></handlers></definitions>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}:{2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <nme>x</nme>                              | 4 | 1  | <nme> is not known in a workflow; expected is one of: name, firing,
            <storlets xmi:id="a" definition="b" colour="red"/> | 4 | 37 | the attribute 'colour' is not known in a storlet; expected is one of: xmi:id, definition
            <name colour="red">x</name>               | 4 | 7  | the attribute 'colour' is not known in <name>, which has none
            <name><b>x</b></name>                     | 4 | 7  | <b> stands in <name>, where a text is expected
            <name>x</name><name>y</name>              | 4 | 15 | <name> is given twice; a workflow has one
            hello                                     | 4 | 1  | a text stands in a workflow where elements are expected
            <firing>sometimes</firing>                | 4 | 9  | 'sometimes' is not a value of <firing>; expected is one of: on-change, every-write
            <notes xmi:id="n"><bounds>1 2 3</bounds></notes> | 4 | 27 | '1 2 3' is not a value of <bounds>; expected is one of: four whole numbers
            <notes/>                                  | 4 | 1  | the attribute 'xmi:id' is missing
            <notes xmi:id="w"/>                       | 4 | 8  | the id 'w' is given twice; it is that of a workflow in line 2
            <notes xmi:id="1 2"/>                     | 4 | 1  | has the id '1 2'; an id is
            <storlets xmi:id="a"/>                    | 4 | 1  | the attribute 'definition' is missing in a storlet; it names a storlet definition by its id
            <storlets xmi:id="a" definition="zz"/>    | 4 | 22 | 'definition' names the id 'zz', which nothing in this file has
            <storlets xmi:id="a" definition="w"/>     | 4 | 22 | 'definition' names 'w', which is a workflow; a storlet definition by its id is expected
            <storlets xmi:id="a" definition=""/>      | 4 | 22 | 'definition' names exactly one id
            <storlets xmi:id="a" definition="other.storlets#b"/> | 4 | 22 | 'definition' names the id 'other.storlets#b', which nothing in this file has
            <storlets href="http://127.0.0.1:9/a#b"/> | 4 | 11 | the attribute 'href' is not known in a storlet
            <storlets xsi:type="model:Note" xmi:id="n"/> | 4 | 11 | the attribute 'xsi:type' is not known in a storlet
            <name>a &foo; b</name>                    | 4 | 9  | the entity '&foo;' is not known
            <name>a & b</name>                        | 4 | 9  | '&' begins a reference
            <name>&#1;</name>                         | 4 | 7  | '&#1;' is not a character that XML allows
            <name>&#xD800;</name>                     | 4 | 7  | '&#xD800;' is not a character that XML allows
            <name>a < b</name>                        | 4 | 10 | a name is expected here; write '&lt;'
            <name>a ]]> b</name>                      | 4 | 9  | ']]>' is not allowed in a text
            <name>a\u241B b</name>                    | 4 | 8  | the character U+241B stands before a code point in braces
            <name>a</nam>                             | 4 | 8  | </nam> stands where </name> is expected
            <name a='1' a='2'/>                       | 4 | 13 | the attribute 'a' is given twice
            <name a='1'b='2'/>                        | 4 | 12 | a space is missing between two attributes
            <name a=1/>                               | 4 | 9  | the value of 'a' must stand in quotes
            <!DOCTYPE x>                              | 4 | 1  | a document type or entity declaration is not allowed
            <!-- a -- b -->                           | 4 | 8  | '--' is not allowed inside a comment
            <definitions xmi:id="x"/>                 | 4 | 1  | a storlet definition has no name
            <sources xmi:id="x"><name>s</name></sources><sources xmi:id="y"><name>s</name></sources> | 4 | 45 | there are two sources with the name 's'
            """)
    void saysWhereAndWhatIsWrong(String inside, int line, int column, String problem) {
        FileFormatException refused = refusal(START + inside + "\n" + END);
        assertThat(refused.problem()).contains(problem);
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.column()).isEqualTo(column);
        assertThat(refused.getMessage()).isEqualTo("w.storlets:" + line + ":" + column + ": " + refused.problem());
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <storlets xmi:id="a" definition="d"><name>s</name></storlets> | 1 | the storlet 's' lacks the handler 'h' of its definition
            <storlets xmi:id="a" definition="d"><name>s</name><handlers xmi:id="p" definition="h"/><handlers xmi:id="q" definition="h"/></storlets> | 88 | the storlet 's' has the handler 'h' twice
            <storlets xmi:id="a" definition="d"><name>s</name><handlers xmi:id="p" definition="v"/></storlets> | 72 | 'definition' names 'v', which is a variable; a handler definition by its id is expected
            <storlets xmi:id="a" definition="d"><name>s</name><bindings variable="v"/><bindings variable="v"/><handlers xmi:id="p" definition="h"/></storlets> | 75 | the storlet 's' binds the variable 'v' twice
            <storlets xmi:id="a" definition="d"><handlers xmi:id="p" definition="h"/></storlets> | 1 | a storlet has no name
            <storlets xmi:id="a" definition="d"><name>s</name><handlers xmi:id="p" definition="h"/></storlets><storlets xmi:id="b" definition="d"><name>s</name><handlers xmi:id="q" definition="h"/></storlets> | 99 | there are two storlets with the name 's'
            <definitions xmi:id="e"><name>e</name><handlers xmi:id="g"><name>x</name></handlers><handlers xmi:id="f"><name>x</name></handlers></definitions> | 85 | there are two handler definitions with the name 'x'
            <definitions xmi:id="e"><name>e</name><variables xmi:id="g"><name>x</name></variables></definitions><storlets xmi:id="a" definition="d"><name>s</name><bindings variable="g"/><handlers xmi:id="p" definition="h"/></storlets> | 151 | the storlet 's' binds a variable of another storlet
            <definitions xmi:id="e"><name>e</name><handlers xmi:id="g"><name>x</name></handlers></definitions><storlets xmi:id="a" definition="d"><name>s</name><handlers xmi:id="p" definition="g"/></storlets> | 149 | a handler of the storlet 's' has the definition of another storlet
            <definitions xmi:id="e"><name>e</name><handlers xmi:id="g"><name>x</name><events>create</events><events>create</events></handlers></definitions> | 97 | 'create' is given twice in <events>
            <definitions xmi:id="e"><name>e</name><handlers xmi:id="g"><name>x</name><attributes/></handlers></definitions> | 74 | an attribute of the handler definition 'x' has no name
            <permits xmi:id="e" handlers="d"/> | 21 | 'handlers' names 'd', which is a storlet definition; a handler by its id is expected
            <permits xmi:id="e" handlers="w  w"/> | 21 | 'handlers' names 'w', which is a workflow
            <expectations xmi:id="e" from="w"/> | 1 | the attribute 'to' is missing in an expectation; it names a handler by its id
            """)
    void aDocumentThatDoesNotHoldTogetherIsRefused(String inside, int column, String problem) {
        FileFormatException refused = refusal(START + DEFINITION + inside + "\n" + END);
        assertThat(refused.problem()).contains(problem);
        assertThat(refused.line()).isEqualTo(5);
        assertThat(refused.column()).isEqualTo(column);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            formatVersion="3"            | this file was written by a newer version (format 3); this program reads up to format 1
            formatVersion="0"            | this file was written by an older version (format 0); this program reads from format 1
            formatVersion="one"          | 'one' is not a version of the format; a whole number is expected
            formatVersion="99999999999"  | is not a version of the format
            version="1"                  | the attribute 'formatVersion' is missing
            formatVersion="1" xmi:version="2.1" | the attribute 'xmi:version' is given twice
            """)
    void formatsOfOtherVersionsAreTold(String attribute, String problem) {
        FileFormatException refused = refusal(START.replace("formatVersion=\"1\"", attribute) + END);
        assertThat(refused.problem()).contains(problem);
    }

    @Test
    void anotherNamespaceIsTold() {
        assertThat(refusal(START.replace("model/1", "model/2") + END).problem())
                .isEqualTo("this file was written by a newer version (format 2); this program reads up to format 1");
        assertThat(refusal(START.replace("https://storletdesigner.org/model/1", "urn:x") + END).problem())
                .contains("<model:Workflow> is not a workflow document of this program");
        assertThat(refusal("<svg width='3'/>").problem()).contains("<svg> is not a workflow document of this program");
        assertThat(refusal("<a:b:c/>").problem()).contains("<a:b:c> is not a workflow document");
        assertThat(refusal(START.replace("XMI\"", "XMI2\"") + END).problem())
                .contains("the prefix 'xmi' must be declared");
        assertThat(refusal(START.replace("\"2.0\"", "\"3.0\"") + END).problem()).contains("XMI 2.0 is expected");
    }

    @Test
    void aLibraryIsNoWorkflow() {
        assertThat(refusal(START.replace("Workflow", "Library") + END.replace("Workflow", "Library")).problem())
                .isEqualTo("this is a library; a workflow is expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", "=======", ">>>>>>> topic", "||||||| base", "<<<<<<<"})
    void conflictMarksAreToldWithTheirLine(String mark) {
        FileFormatException refused = refusal(START + "<name>a\n" + mark + "\nb</name>" + END);
        assertThat(refused.problem()).isEqualTo("this is a conflict mark of git: resolve the conflict first");
        assertThat(refused.line()).isEqualTo(5);
        assertThat(refused.column()).isEqualTo(1);
    }

    @Test
    void aRealConflictIsToldAtItsFirstMark() {
        FileFormatException refused = refusal(START + """
                <<<<<<< HEAD
                <name>a</name>
                =======
                <name>b</name>
                >>>>>>> topic
                """ + END);
        assertThat(refused.line()).isEqualTo(4);
        assertThat(refused.problem()).contains("conflict mark");
    }

    @Test
    void entitiesNeitherOpenFilesNorGrow() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        assertThat(refusal("<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><x>&e;</x>").problem())
                .isEqualTo("a document type or entity declaration is not allowed in a document");
        StringBuilder laughs = new StringBuilder("<?xml version='1.0'?>\n<!DOCTYPE x [\n<!ENTITY a0 \"ha\">\n");
        for (int level = 1; level < 30; level++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">\n".formatted(level, level - 1, level - 1));
        }
        FileFormatException refused = refusal(laughs + "]><x>&a29;</x>");
        assertThat(refused.line()).isEqualTo(2);
    }

    @Test
    void deepNestingIsRefusedAtTheLimit() {
        SourceText source = new SourceText("deep", "<a>".repeat(100_000));
        FileFormatException refused = catchThrowableOfType(FileFormatException.class, () -> {
            XmlScanner scanner = new XmlScanner(source);
            while (scanner.next() != XmlScanner.Tag.FINISH) { }
        });
        assertThat(refused.problem()).isEqualTo("elements are nested deeper than the limit of 32");
        assertThat(refused.column()).isEqualTo(32 * 3 + 1);
        assertThat(refusal(START + "<storlets xmi:id='a' definition='b'>".repeat(50_000)).problem())
                .contains("<storlets> is not known in a storlet");
    }

    @Test
    void tooManyElementsAreRefusedAtTheLimit() {
        assertThat(refusal(START + "<notes xmi:id='n'><text>x</text></notes>").problem()).contains("cut off");
        FileFormatException refused = refusal(START + "<permits xmi:id='p'/>".replace("/>", ">") + "</permits>"
                + "<definitions xmi:id='d'><variables xmi:id='v'>" + "<allowedValues/>".repeat(FileLimits.MAX_ELEMENTS));
        assertThat(refused.problem()).isEqualTo("the file has more elements than the limit of 1000000");
    }

    @Test
    void aLargeFileIsRefusedWithoutBeingRead() throws Exception {
        Path large = folder.resolve("large.storlets");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(4L << 30); // sparse: takes no room, but could not be read into one array
        }
        FileFormatException refused = catchThrowableOfType(FileFormatException.class, () -> WorkflowFiles.read(large));
        assertThat(refused.problem()).isEqualTo("the file is larger than the limit of 64 MB");
        assertThat(refused.file()).isEqualTo(large.toString());
    }

    @Test
    void anEndlessStreamIsRefusedAtTheLimit() {
        long[] given = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) ' ');
                given[0] += length;
                return length;
            }
        };
        FileFormatException refused = catchThrowableOfType(FileFormatException.class, () -> WorkflowFiles.read(endless, "-"));
        assertThat(refused.getMessage()).isEqualTo("-:1:1: the file is larger than the limit of 64 MB");
        assertThat(given[0]).isEqualTo(FileLimits.MAX_BYTES + 1L);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void otherEncodingsAreNamed(String encoding) {
        String text = START.replace("UTF-8", encoding) + END;
        assertThat(refusal(text.getBytes(Charset.forName(encoding))).problem())
                .isEqualTo("the file is UTF-16 or UTF-32; it must be UTF-8");
    }

    @Test
    void aDeclaredEncodingOtherThanUtf8IsRefused() {
        FileFormatException refused = refusal(START.replace("UTF-8", "ISO-8859-1") + END);
        assertThat(refused.getMessage()).isEqualTo("w.storlets:1:31: documents are stored as UTF-8, not as ISO-8859-1");
        assertThat(refusal(START.replace("\"1.0\"", "\"1.1\"") + END).problem())
                .isEqualTo("documents are XML 1.0, not 1.1");
        assertThat(refusal(START.replace("<?xml v", "<?xml w") + END).problem()).contains("XML declaration");
    }

    @Test
    void malformedUtf8IsToldWithLineAndColumn() {
        byte[] bytes = (START + "<name>\uD83D\uDE00é?</name>" + END).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('?')] = (byte) 0xE9;
        FileFormatException refused = refusal(bytes);
        assertThat(refused.getMessage())
                .isEqualTo("w.storlets:4:9: byte E9 is not UTF-8 here; the file must be UTF-8");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                   | the file is empty
            hello                | this is not an XML file
            `   `                | the file has no element; it is not a document
            <                    | the file is cut off inside a tag
            <a                   | the file is cut off inside a tag
            <a b="               | this value is never closed; the file may be cut off
            <!-- x               | this comment is never closed; the file may be cut off
            <?pi x               | this processing instruction is never closed; the file may be cut off
            <a/><b/>             | not a workflow document
            {"rules": []}        | this is not an XML file
            <?xml                | the XML declaration is not well-formed
            </a>                 | </a> closes nothing
            """)
    void whatIsNoDocumentIsToldInASentence(String text, String problem) {
        assertThat(refusal(text).problem()).contains(problem);
    }

    @Test
    void aSentenceStaysShortWhateverItQuotes() {
        FileFormatException refused = refusal(START + "<firing>" + "x".repeat(5_000_000) + "</firing>" + END);
        assertThat(refused.getMessage()).hasSizeLessThan(700).startsWith("w.storlets:4:9: 'xxx")
                .endsWith("expected is one of: on-change, every-write");
    }

    @Test
    void anIdNamedOverAndOverIsRefusedAtOnce() {
        assertThat(refusal(START + DEFINITION + "<storlets xmi:id='s' definition='d'><name>s</name><handlers xmi:id='p' "
                + "definition='h'/></storlets><permits xmi:id='x' handlers='" + "p ".repeat(5_000_000) + "'/>" + END).problem())
                .isEqualTo("'handlers' names an id twice");
    }

    @Test
    void binaryFilesAreNamed() {
        assertThat(refusal(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0}).problem())
                .isEqualTo("this is a binary file, not a document");
        assertThat(refusal(new byte[] {0x1F, (byte) 0x8B, 8, 1}).problem()).contains("not UTF-8");
    }

    @Test
    void nothingMayFollowTheDocument() {
        assertThat(refusal(START + END + "<a/>").problem()).isEqualTo("nothing may follow the document's element");
        assertThat(refusal(START + END + "x").problem()).isEqualTo("nothing may follow the document's element");
        assertThat(refusal(START + END + START + END).problem())
                .contains("this processing instruction is not allowed here");
    }

    @Test
    void missingFilesAndFoldersAreToldInASentence() {
        FileFormatException missing = catchThrowableOfType(FileFormatException.class,
                () -> WorkflowFiles.read(folder.resolve("none.storlets")));
        assertThat(missing.problem()).isEqualTo("there is no such file");
        assertThat(missing.line()).isZero();
        FileFormatException wrong = catchThrowableOfType(FileFormatException.class, () -> WorkflowFiles.read(folder));
        assertThat(wrong.problem()).isEqualTo("this is a folder, not a file");
    }

    @Test
    void aFileCutOffAnywhereIsRefusedWithAPlace() throws Exception {
        byte[] whole = WorkflowFiles.bytes(WorkflowBuilder.named("wé")
                .storlet("a", one -> one.variable("v", "&").handler("h", "a = é\n && b < 1", "x = 1")).build(), "w");
        int end = new String(whole, StandardCharsets.UTF_8).trim().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length++) {
            FileFormatException refused = refusal(Arrays.copyOf(whole, length));
            assertThat(refused.problem()).as("cut at %d", length).isNotBlank();
            assertThat(refused.line() > 0 || length == 0).as("cut at %d", length).isTrue();
        }
    }

    @Test
    void noDamageWhateverGivesAnotherException() throws Exception {
        String damages = "<>&;\"'=/ax1 \n\0\u00FF]![-";
        Random random = new Random(7);
        int refused = 0;
        for (long seed = 0; seed < 3000; seed++) {
            byte[] bytes = WorkflowFiles.bytes(new RandomDocuments(seed % 100).workflow(), "w");
            for (int damage = random.nextInt(3); damage >= 0; damage--) {
                bytes[random.nextInt(bytes.length)] = (byte) damages.charAt(random.nextInt(damages.length()));
            }
            try {
                WorkflowFiles.read(new ByteArrayInputStream(bytes), "w.storlets");
            } catch (FileFormatException expected) {
                refused++;
            }
        }
        assertThat(refused).isBetween(500, 3000);
    }

    private static FileFormatException refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FileFormatException refusal(byte[] bytes) {
        FileFormatException refused = catchThrowableOfType(FileFormatException.class,
                () -> WorkflowFiles.read(new ByteArrayInputStream(bytes), "w.storlets"));
        assertThat(refused).as("a refusal").isNotNull();
        return refused;
    }
}
