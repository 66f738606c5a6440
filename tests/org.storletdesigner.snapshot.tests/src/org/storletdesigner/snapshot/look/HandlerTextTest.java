package org.storletdesigner.snapshot.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.text.Parser;

class HandlerTextTest {
    private static Handler handler(String trigger, String extra, String output, Event... events) {
        return new Handler("id", "s.h", "s", Set.of(events), Parser.trigger(trigger).orThrow(),
                Parser.expression(extra).orThrow(), Parser.output(output).orThrow());
    }

    @ParameterizedTest(name = "{0} strengthened by {1} is: when {2}")
    @CsvSource(delimiter = ';', textBlock = """
            a = 1;                        true;  a = 1
            true;                         true;  anything
            true;                         b = 2; b = 2
            a = 1;                        b = 2; a = 1 && b = 2
            a = 1 || c = 3;               b = 2; (a = 1 || c = 3) && b = 2
            appear: a = 1, disappear: c = 3; b = 2; appear: a = 1, disappear: c = 3, and b = 2
            """)
    void theExtraConditionBelongsToWhen(String trigger, String extra, String when) {
        assertThat(HandlerText.when(handler(trigger, extra, "none"))).isEqualTo(when);
    }

    @ParameterizedTest(name = "{0} is: then {1}")
    @CsvSource(delimiter = ';', textBlock = """
            none;         nothing
            delete;       delete the object
            new: a = 1;   new: a = 1
            a = 1;        a = 1
            """)
    void anOutputIsSaidInWords(String output, String then) {
        assertThat(HandlerText.then(handler("true", "true", output))).isEqualTo(then);
    }

    @Test
    void onlyUnusualEventsAreNamed() {
        assertThat(HandlerText.events(handler("true", "true", "none", Event.CHANGE, Event.CREATE))).isEmpty();
        assertThat(HandlerText.events(handler("true", "true", "none", Event.DELETE, Event.CREATE)))
                .isEqualTo("create, delete");
    }
}
