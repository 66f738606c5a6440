package org.storletdesigner.exchange.visioncloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.exchange.Fault;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.disk.FileFormatException;

class BadRuleFileTest {
    private static final String SOUND = """
            [
              {"handlerID": "s.h", "triggerTypes": ["putMD"], "executeLocal": true,
               "triggerEvaluator": "appear:( \\"a\\" = 1 )", "outputEvaluator": "N/A"}
            ]
            """;

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {} => 1:1 => expected '[': rules are a JSON array with one object a handler, not an object
            'x' => 1:1 => expected '[': rules are a JSON array with one object a handler, not a text
            null => 1:1 => expected '[': rules are a JSON array with one object a handler, not null
            hello => 1:1 => this is neither a workflow, which begins with '<', nor a list of rules, a JSON array, which begins with '['
            ` ` => 1:2 => the file has no content; expected '[': rules are a JSON array with one object a handler
            [] x => 1:4 => nothing may follow the ']' that closes the rules
            [] [] => 1:4 => nothing may follow the ']' that closes the rules
            []] => 1:3 => nothing may follow the ']' that closes the rules
            [NaN] => 1:2 => this is not JSON: non-standard token 'NaN'
            [-Infinity] => 1:2 => this is not JSON: non-standard token '-Infinity'
            [1 2] => 1:4 => this is not JSON: unexpected character '2': was expecting comma to separate Array entries
            [{'a': 1,}] => 1:10 => this is not JSON: unexpected character '}': was expecting double-quote to start field name
            [{'a' 1}] => 1:7 => this is not JSON: unexpected character '1': was expecting a colon to separate field name and value
            [{'a': 1] => 1:9 => this is not JSON: unexpected close marker ']': expected '}'
            [// no] => 1:2 => this is not JSON: unexpected character '/'; JSON has no comments
            [é] => 1:2 => this is not JSON: unrecognized token 'é': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            [ => 1:2 => the file is cut off: the '[' of line 1 is never closed
            """)
    void whatIsNotAListOfRulesIsToldWithItsPlace(String json, String place, String problem) {
        assertThatThrownBy(() -> RuleFiles.read(json.replace("'", "\"")))
                .isInstanceOf(FileFormatException.class).hasMessage("rules.json:" + place + ": " + problem);
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefusedWhereItEnds() throws Exception {
        assertThat(RuleFiles.read(SOUND).faults()).isEmpty();
        for (int length = 1; length < SOUND.lastIndexOf(']'); length++) {
            String cut = SOUND.substring(0, length);
            assertThatThrownBy(() -> RuleFiles.read(cut)).isInstanceOf(FileFormatException.class)
                    .hasMessageMatching("(?s)rules.json:\\d+:\\d+: the file is cut off.*");
        }
    }

    @Test
    void aFileInWhichAnyByteIsAnotherIsReadOrRefusedAndNeverMore() {
        Random random = new Random(7);
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = sound.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            refused += isRefused(bytes) ? 1 : 0;
        }
        assertThat(refused).isBetween(1_000, 4_999);
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            VisionCloudReader.read(bytes, "x.json");
            return false;
        } catch (FileFormatException told) {
            return true;
        }
    }

    @Test
    void anEmptyFileIsTold() {
        assertThatThrownBy(() -> RuleFiles.read("")).hasMessage("rules.json:1:1: the file is empty");
    }

    @Test
    void aMarkOfUtf8IsSkippedAndCountsForNoColumn() throws Exception {
        assertThat(RuleFiles.read("\uFEFF" + SOUND).faults()).isEmpty();
        assertThatThrownBy(() -> RuleFiles.read("\uFEFF{}")).hasMessageStartingWith("rules.json:1:1: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void otherEncodingsAreNamed(String encoding) {
        byte[] bytes = SOUND.getBytes(Charset.forName(encoding));
        assertThatThrownBy(() -> VisionCloudReader.read(bytes, "x.json"))
                .hasMessage("x.json:1:1: the file is UTF-16 or UTF-32; it must be UTF-8");
    }

    @Test
    void malformedUtf8IsToldWithLineAndColumn() {
        byte[] bytes = "[\n{\"handlerID\": \"é😀 \"}]".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xE9;
        FileFormatException refused = catchThrowableOfType(FileFormatException.class,
                () -> VisionCloudReader.read(bytes, "x.json"));
        assertThat(refused).hasMessage("x.json:2:18: byte E9 is not UTF-8 here; the file must be UTF-8");
    }

    @Test
    void theReplacementCharacterIsACharacterLikeOthers() throws Exception {
        assertThat(RuleFiles.read("[{\"handlerID\": \"\uFFFD\"}]").workflow().getStorlets()).hasSize(1);
    }

    @Test
    void aBinaryFileIsTold() {
        byte[] bytes = {'P', 'K', 3, 4, 0, 0, 9, 9};
        assertThatThrownBy(() -> VisionCloudReader.read(bytes, "x.zip"))
                .hasMessage("x.zip:1:1: this is a binary file, not a workflow or a list of rules");
    }

    @Test
    void aFileThatGitCouldNotMergeIsTold() {
        assertThatThrownBy(() -> RuleFiles.read("[\n<<<<<<< ours\n1\n=======\n2\n>>>>>>> theirs\n]"))
                .hasMessage("rules.json:2:1: this is a conflict mark of git: resolve the conflict first");
    }

    @Test
    void deepNestingIsRefusedWithItsLimit() {
        String inList = "[" + "[".repeat(100_000);
        assertThatThrownBy(() -> RuleFiles.read(inList))
                .hasMessage("rules.json:1:33: lists and objects are nested deeper than the limit of 32");
        String inField = "[{\"handlerID\": \"h\", \"x\": " + "{\"a\":".repeat(100_000);
        assertThatThrownBy(() -> RuleFiles.read(inField)).hasMessageContaining("nested deeper than the limit of 32");
    }

    @Test
    void aTextBeyondTheLimitIsTheFaultOfItsHandlerAlone() throws Exception {
        String longest = "x".repeat(16_000_000);
        RuleDocument rules = RuleFiles.read("""
                [{"handlerID": "a", "triggerEvaluator": "%s"}, {"handlerID": "%sx"},
                 {"handlerID": "s.b", "owner": ["\\"%s"]}, {"handlerID": "c"}]""".formatted(longest, longest, longest));
        assertThat(rules.workflow().getStorlets()).extracting(Named::getName).containsExactly("a", "c");
        assertThat(rules.faults()).extracting(Fault::handler).containsExactly(Optional.empty(), Optional.of("s.b"));
        assertThat(rules.faults()).extracting(fault -> fault.refusal().getMessage()).containsExactly(
                "rules.json:1:16000060: this text is longer than the limit of 16000000 characters",
                "rules.json:2:33: this text is longer than the limit of 16000000 characters");
    }

    @Test
    void aLongTextThatIsNeverClosedIsACutOffFile() {
        assertThatThrownBy(() -> RuleFiles.read("[{\"handlerID\": \"" + "x".repeat(16_000_001)))
                .hasMessageContaining("the file is cut off");
    }

    @Test
    void aNameOrANumberBeyondTheLimitIsRefused() {
        String longest = "1".repeat(16_000_001);
        assertThatThrownBy(() -> RuleFiles.read("[{\"handlerID\": " + longest + "}]"))
                .hasMessageContaining("this name or number is longer than the limit of 16000000 characters");
        assertThatThrownBy(() -> RuleFiles.read("[{\"" + longest + "\": 1}]"))
                .hasMessageContaining("this name or number is longer than the limit of 16000000 characters");
    }

    @Test
    void tooManyHandlersAndValuesAreRefused() {
        StringBuilder handlers = new StringBuilder("[");
        for (int number = 0; number <= 50_000; number++) {
            handlers.append("{\"handlerID\":\"").append(number).append("\"},");
        }
        assertThatThrownBy(() -> RuleFiles.read(handlers.toString())).hasMessageContaining("more handlers than the limit of 50000");
        assertThatThrownBy(() -> RuleFiles.read("[" + "1,".repeat(2_000_001)))
                .hasMessageContaining("more names and values than the limit of 2000000");
    }

    @Test
    void aFileFullOfFaultsIsToldInAHundredSentencesAndACount() throws Exception {
        RuleDocument rules = RuleFiles.read("[" + "1,".repeat(999) + "1]");
        assertThat(rules.faults()).hasSize(101);
        assertThat(rules.faults().getLast().refusal())
                .hasMessage("rules.json:1:1: there are 900 more handlers that cannot be read");
    }

    @Test
    void oneHandlerWithManyFieldsIsReadInLinearTime() {
        StringBuilder fields = new StringBuilder("[{\"handlerID\":\"h\"");
        for (int number = 0; number < 300_000; number++) {
            fields.append(",\"f").append(number).append("\":0");
        }
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            RuleDocument rules = RuleFiles.read(fields.append("}]").toString());
            assertThat(RuleFiles.first(rules).getAttributes()).hasSize(300_000);
            assertThat(rules.notes()).hasSize(101);
        });
    }
}
