package org.storletdesigner.exchange.visioncloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;

class VisionCloudReaderTest {
    private static final String TRIGGER = "\"triggerEvaluator\": \"appear:( a = 1 )\"";

    @Test
    void handlersWithOnePartBeforeTheLastDotShareAStorlet() throws Exception {
        Workflow workflow = ids("b.one", "a.x.y", "b.two", "a.x.z", "alone").workflow();
        assertThat(workflow.getStorlets()).extracting(Named::getName).containsExactly("b", "a.x", "alone");
        assertThat(HandlerNames.all(workflow)).extracting(HandlerNames::of)
                .containsExactly("b.one", "b.two", "a\\.x.y", "a\\.x.z", "alone.alone");
        assertThat(workflow.getDefinitions()).extracting(Named::getName).containsExactly("b", "a.x", "alone");
    }

    @Test
    void aHandlerWithoutADotIsAStorletOfItsOwnEvenBesideOneOfThatName() throws Exception {
        Workflow workflow = ids("a", "a.x").workflow();
        assertThat(HandlerNames.all(workflow)).extracting(HandlerNames::of).containsExactly("a (2).a", "a.x");
    }

    @ParameterizedTest
    @ValueSource(strings = {".x", "x.", ".", "a b/c", "ü.é", "\uD83D\uDE00.x"})
    void everyHandlerIdMakesADocumentThatCanBeStored(String id) throws Exception {
        Workflow workflow = ids(id).workflow();
        Workflow stored = WorkflowFiles.read(new java.io.ByteArrayInputStream(WorkflowFiles.bytes(workflow, "x")), "x");
        assertThat(EcoreUtil.equals(stored, workflow)).isTrue();
    }

    @Test
    void twoReadingsAreEqualAndIdsDoNotDependOnTheOrder() throws Exception {
        Workflow one = ids("b.one", "a.two", "b.three").workflow();
        assertThat(WorkflowFiles.bytes(ids("b.one", "a.two", "b.three").workflow(), "x"))
                .isEqualTo(WorkflowFiles.bytes(one, "x"));
        Workflow other = ids("a.two", "b.three", "b.one").workflow();
        assertThat(HandlerNames.find(other, "b.one").orElseThrow().getId())
                .isEqualTo(HandlerNames.find(one, "b.one").orElseThrow().getId());
    }

    @Test
    void theNameOfTheFileNamesTheWorkflow() throws Exception {
        assertThat(ids("a").workflow().getName()).isEqualTo("rules");
    }

    @ParameterizedTest(name = "the output {0} is {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            'outputEvaluator': 'N/A';                     none
            'outputEvaluator': ' N/A ';                   none
            'outputEvaluator': '';                        none
            'outputEvaluator': null;                      none
            'executeLocal': true;                         none
            'outputEvaluator': 'disappear:( b = 1 )';     !(b = 1)
            'outputEvaluator': 'appear:( b = \\"N/A\\" )'; b = "N/A"
            """)
    void anOutputMayBeMissing(String field, String output) throws Exception {
        assertThat(RuleFiles.handler("'handlerID': 'h', 'triggerEvaluator': 'appear:( a = 1 )', " + field).getOutput())
                .isEqualTo(output);
    }

    @Test
    void whatHasNoMeaningIsKeptInOrder() throws Exception {
        RuleDocument rules = RuleFiles.read("""
                [{"handlerID": "s.h", "triggerTypes": ["putMD"], "triggerOnReplica": false, "executeLocal": true,
                  "owner": {"name": ["x", 1]}, "rank": 3, %s}]""".formatted(TRIGGER));
        var handler = RuleFiles.first(rules);
        assertThat(handler.getAttributes()).extracting(each -> each.getName())
                .containsExactly("triggerTypes", "triggerOnReplica", "executeLocal", "owner", "rank");
        assertThat(Definitions.attribute(handler, "triggerTypes")).containsExactly("putMD");
        assertThat(Definitions.attribute(handler, "triggerOnReplica")).containsExactly("false");
        assertThat(Definitions.attribute(handler, "owner")).containsExactly("{\"name\": [\"x\", 1]}");
        assertThat(rules.notes()).containsExactly(
                "line 2: the field 'owner' of the handler 's.h' is not known; it is kept and means nothing here",
                "line 2: the field 'rank' of the handler 's.h' is not known; it is kept and means nothing here");
    }

    @Test
    void putMdIsCreateAndChange() throws Exception {
        RuleDocument rules = RuleFiles.read("[{\"handlerID\": \"h\", \"triggerTypes\": [\"putMD\"], " + TRIGGER + "}]");
        assertThat(Definitions.events(RuleFiles.first(rules))).extracting(each -> each.getLiteral())
                .containsExactlyInAnyOrder("create", "change");
        assertThat(rules.notes()).isEmpty();
    }

    @Test
    void aTriggerTypeThatIsNotKnownIsReportedAndTheRestIsAnalysed() throws Exception {
        RuleDocument rules = RuleFiles.read("[{\"handlerID\": \"h\", \"triggerTypes\": [\"get\", \"putMD\"], " + TRIGGER + "}]");
        assertThat(rules.notes()).containsExactly(
                "line 1: the handler 'h' has trigger types that are not known and not analysed: 'get'");
        assertThat(HandlerNames.all(rules.workflow())).allMatch(Storlets::isEnabled);
    }

    @Test
    void aHandlerThatListensToNothingKnownIsSwitchedOff() throws Exception {
        RuleDocument rules = RuleFiles.read("[{\"handlerID\": \"h\", \"triggerTypes\": [\"get\"], " + TRIGGER + "}]");
        assertThat(rules.notes()).singleElement().asString().endsWith("'get'; as it has no other, it is switched off");
        assertThat(HandlerNames.all(rules.workflow())).noneMatch(Storlets::isEnabled);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            'triggerTypes': 'putMD' => 'triggerTypes' of the handler 'h' is not a list but a text; it is kept and not analysed
            'triggerTypes': [7] => the handler 'h' has trigger types that are not known and not analysed: '7'; as it has no other, it is switched off
            'executeLocal': 'yes' => 'executeLocal' of the handler 'h' is true or false, not a text; it is kept as it is
            'triggerOnReplica': null => 'triggerOnReplica' of the handler 'h' is true or false, not null; it is kept as it is
            '': 1 => the handler 'h' has a field without a name, which is not kept
            """)
    void aFieldOfAWrongTypeIsTold(String field, String note) throws Exception {
        RuleDocument rules = RuleFiles.read("[{\"handlerID\": \"h\", " + field.replace('\'', '"') + ", " + TRIGGER + "}]");
        assertThat(rules.notes()).containsExactly("line 1: " + note);
        assertThat(WorkflowFiles.bytes(rules.workflow(), "x")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} is told at column {1}")
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            7 => 3 => a handler is an object such as {"handlerID": …}, not a number
            ['h'] => 3 => a handler is an object such as {"handlerID": …}, not a list
            {} => 3 => the handler has no 'handlerID'
            {'handlerID': 5} => 17 => 'handlerID' is a text, not a number
            {'handlerID': null} => 17 => 'handlerID' is a text, not null
            {'handlerID': ' '} => 17 => the 'handlerID' is empty
            {'handlerID': '\\ud800'} => 17 => half a surrogate pair is not a character, in 'handlerID'
            {'handlerID': 'good'} => 3 => the handler 'good' is already in line 1
            {'handlerID': 'h', 'handlerID': 'i'} => 22 => the field 'handlerID' is given twice
            {'handlerID': 'h', 'x': 1, 'x': 1} => 30 => the field 'x' is given twice
            {'handlerID': 'h', 'triggerEvaluator': true} => 42 => 'triggerEvaluator' of the handler 'h' is a text, not a truth value
            {'handlerID': 'h', 'outputEvaluator': {'a': 1}} => 41 => 'outputEvaluator' of the handler 'h' is a text, not an object
            """)
    void aBadHandlerIsToldAndTheOthersStay(String item, int column, String problem) throws Exception {
        RuleDocument rules = RuleFiles.read("[{\"handlerID\": \"good\"},\n  " + item.replace('\'', '"')
                + ",\n{\"handlerID\": \"better\"}]");
        FileFormatException fault = rules.faults().getFirst().refusal();
        assertThat(rules.faults()).hasSize(1);
        assertThat(fault).hasMessage("rules.json:2:" + (column) + ": " + problem);
        assertThat(rules.workflow().getStorlets()).extracting(Named::getName).containsExactly("good", "better");
    }

    @ParameterizedTest(name = "{0} is a fault of {1}")
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            7 => ``
            {} => ``
            {'handlerID': ' '} => ``
            {'handlerID': '\\ud800'} => ``
            {'handlerID': 'h', 'handlerID': 'i'} => ``
            {'handlerID': 's.good'} => s.good
            {'handlerID': 'h', 'x': 1, 'x': 1} => h.h
            {'handlerID': 'a.b.h', 'triggerEvaluator': true} => a\\.b.h
            """)
    void theFaultOfAKnownHandlerNamesIt(String item, String handler) throws Exception {
        RuleDocument rules = RuleFiles.read("[{\"handlerID\": \"s.good\"}, " + item.replace('\'', '"') + "]");
        assertThat(rules.faults()).singleElement().extracting(fault -> fault.handler().orElse("")).isEqualTo(handler);
    }

    @ParameterizedTest(name = "{0} is no trigger")
    @ValueSource(strings = {"N/A", " N/A ", "", "  "})
    void whatSaysThatThereIsNoTriggerIsAnEmptyOne(String trigger) throws Exception {
        RuleDocument rules = RuleFiles.read("[{\"handlerID\": \"h\", \"triggerEvaluator\": \"" + trigger + "\"}]");
        assertThat(RuleFiles.first(rules).getTrigger()).isEmpty();
        assertThat(rules.notes()).isEmpty();
    }

    @Test
    void anotherSpellingOfNoneIsAnEvaluatorAndToldSo() throws Exception {
        RuleDocument rules = RuleFiles.read("[{\"handlerID\": \"h\", \"triggerEvaluator\": \"n/a\"}]");
        assertThat(RuleFiles.first(rules).getTrigger()).contains("n/a");
        assertThat(rules.notes()).containsExactly("line 1: 'triggerEvaluator' of the handler 'h' is 'n/a'; "
                + "only 'N/A' says that there is none");
    }

    @Test
    void twentyTriggerTypesThatAreNotKnownAreNamed() throws Exception {
        List<String> types = IntStream.rangeClosed(1, 22).mapToObj(number -> "t" + number).toList();
        assertThat(noteOn(types.subList(0, 20))).endsWith("'t19', 't20'; as it has no other, it is switched off");
        assertThat(noteOn(types)).endsWith("'t19', 't20' and 2 more; as it has no other, it is switched off");
    }

    private static String noteOn(List<String> types) throws FileFormatException {
        String list = "\"" + String.join("\", \"", types) + "\"";
        return RuleFiles.read("[{\"handlerID\": \"h\", \"triggerTypes\": [" + list + "], " + TRIGGER + "}]").notes()
                .getFirst();
    }

    @Test
    void aHandlerWithoutATriggerStaysWithAnEmptyOne() throws Exception {
        RuleDocument rules = RuleFiles.read("[\n  {\"handlerID\": \"h\"}]");
        assertThat(RuleFiles.first(rules).getTrigger()).isEmpty();
        assertThat(rules.faults()).isEmpty();
    }

    @Test
    void aTriggerWithoutALabelIsToldAsANote() throws Exception {
        RuleDocument rules = RuleFiles.read("[{\"handlerID\": \"h\", \"triggerEvaluator\": \"a = 1\"}]");
        assertThat(rules.notes()).containsExactly("line 1: 'triggerEvaluator' of the handler 'h' "
                + "has no 'appear:( … )' around it and is taken for one");
    }

    @Test
    void anEmptyListIsAnEmptyWorkflow() throws Exception {
        assertThat(RuleFiles.read("[]").workflow().getStorlets()).isEmpty();
    }

    private static RuleDocument ids(String... ids) throws FileFormatException {
        List<String> items = List.of(ids).stream().map(id -> "{\"handlerID\": \"" + id + "\", " + TRIGGER + "}").toList();
        return RuleFiles.read("[" + String.join(",\n", items) + "]");
    }
}
