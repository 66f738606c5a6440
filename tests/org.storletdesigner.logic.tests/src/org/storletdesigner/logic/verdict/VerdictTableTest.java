package org.storletdesigner.logic.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.text.Parser;

/** The pairs by which the verdicts are explained to people. */
class VerdictTableTest {
    private static final StoreRules EVERY_WRITE =
            new StoreRules(StoreRules.Firing.EVERY_WRITE, StoreRules.Writing.MERGE);
    private static final StoreRules REPLACE =
            new StoreRules(StoreRules.Firing.ON_CHANGE, StoreRules.Writing.REPLACE);

    @ParameterizedTest(name = "{0} against {1} is {2} on change and {3} on every write")
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            name ~ "[ch]at";                name ~ "[^b]at";                 COMPLETE;   COMPLETE
            name ~ "[^b]at";                name ~ "[ch]at";                 POSSIBLE;   POSSIBLE
            type = video || type = audio;   type = video;                    POSSIBLE;   POSSIBLE
            type = video;                   type = video && size = large;    PARTIAL;    PARTIAL
            type = video || size = large;   type = video && size = large;    POSSIBLE;   POSSIBLE
            k1 = v1 || k2 = v2;             k1 = v1 && k2 = v9;              PARTIAL;    PARTIAL
            type = video && codec = h264;   type = video && codec = vp9;     IRRELEVANT; IRRELEVANT
            type = video;                   codec = vp9;                     IRRELEVANT; PARTIAL
            type = video;                   !(type = audio);                 COMPLETE;   COMPLETE
            type = video;                   !(size = large);                 IRRELEVANT; PARTIAL
            Format = pdf; (Format = PNG && W < 5) || Name = x;               IRRELEVANT; PARTIAL
            n > 10;                         n >= 3;                          COMPLETE;   COMPLETE
            type = video && type = audio;   type = video;                    IRRELEVANT; IRRELEVANT
            type = video && type = audio;   true;                            IRRELEVANT; IRRELEVANT
            type = video;                   true;                            COMPLETE;   COMPLETE
            k1 = v1 || !exists(k2);         true;                            COMPLETE;   COMPLETE
            new: name = a;                  true;                            COMPLETE;   COMPLETE
            true;                           type = video;                    IRRELEVANT; IRRELEVANT
            true;                           true;                            IRRELEVANT; IRRELEVANT
            none;                           true;                            IRRELEVANT; IRRELEVANT
            delete;                         true;                            IRRELEVANT; IRRELEVANT
            new: name = a;                  name = a && size = large;        IRRELEVANT; IRRELEVANT
            name = a;                       name = a && size = large;        PARTIAL;    PARTIAL
            """)
    void everyRowOfTheTableHasItsVerdict(String output, String trigger, Verdict onChange, Verdict everyWrite) {
        assertThat(verdict(output, trigger, StoreRules.DEFAULT)).isEqualTo(onChange);
        assertThat(verdict(output, trigger, EVERY_WRITE)).isEqualTo(everyWrite);
    }

    @ParameterizedTest(name = "{0} against {1} is {2} because {3}")
    @CsvSource(delimiter = ';', textBlock = """
            type = video && codec = h264; type = video && codec = vp9;               CONTRADICTION;        codec
            type = video;                 codec = vp9;                               NO_COMMON_KEY;
            type = video;                 !(size = large);                           NO_COMMON_KEY;
            Format = pdf;                 (Format = PNG && W < 5) || Name = x;       INDEPENDENT_OF_WRITE;
            type = video && type = audio; true;                                      NO_CASE;
            true;                         type = video;                              WRITES_NOTHING;
            type = video;                 type = a && type = b;                      TRIGGER_NEVER_HOLDS;
            delete;                       type = video;                              EVENTS_DO_NOT_MEET;
            new: name = a;                name = a && size = large;                  CONTRADICTION;        size
            """)
    void irrelevantPairsSayWhy(String output, String trigger, Cause cause, String key) {
        Answer answer = explain(output, trigger);
        assertThat(answer.verdict()).isEqualTo(Verdict.IRRELEVANT);
        assertThat(answer.cause()).isEqualTo(cause);
        if (key != null) {
            assertThat(answer.keys()).containsExactly(key);
        }
    }

    @Test
    void theWitnessOfAPossiblePairIsAShortestCase() {
        Answer answer = explain("name ~ \"[^b]at\"", "name ~ \"[ch]at\"");
        assertThat(answer.witness().orElseThrow().values()).containsEntry("name", "cat").hasSize(1);
        assertThat(answer.counterCase().orElseThrow().values()).containsEntry("name", "aat").hasSize(1);
    }

    @Test
    void aPartialPairSaysWhatItNeeds() {
        assertThat(explain("type = video", "type = video && size = large").environment().orElseThrow().values())
                .containsEntry("size", "large").hasSize(1);
        assertThat(explain("k1 = v1 || k2 = v2", "k1 = v1 && k2 = v9").environment().orElseThrow().values())
                .containsEntry("k2", "v9").hasSize(1);
    }

    @Test
    void aReplacingStoreDropsWhatIsNotWritten() {
        assertThat(verdict("type = video", "type = video && size = large", REPLACE)).isEqualTo(Verdict.IRRELEVANT);
        assertThat(verdict("type = video", "!(size = large)", REPLACE)).isEqualTo(Verdict.COMPLETE);
    }

    private static Verdict verdict(String output, String trigger, StoreRules rules) {
        Writer writer = Writer.bare(Parser.output(output).orThrow());
        return Engine.create().decide(writer, Reader.bare(Parser.trigger(trigger).orThrow().condition()), rules);
    }

    private static Answer explain(String output, String trigger) {
        Writer writer = Writer.bare(Parser.output(output).orThrow());
        return Engine.create().explain(writer, Reader.bare(Parser.trigger(trigger).orThrow().condition()),
                StoreRules.DEFAULT);
    }
}
