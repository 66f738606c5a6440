package org.storletdesigner.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.model.Workflow;

class HandlerNameTest {
    @ParameterizedTest(name = "{0} and {1} give {2}")
    @CsvSource(textBlock = """
            thumb,   resize, thumb.resize
            a.b,     c,      a\\.b.c
            a,       b.c,    a.b\\.c
            a\\,     b,      a\\\\.b
            .,       .,      \\..\\.
            ' a ',   'b c',  ' a .b c'
            '',      '',     .
            """)
    void dotsAndBackslashesInsideNamesAreEscaped(String storlet, String handler, String text) {
        assertThat(new HandlerName(storlet, handler).text()).isEqualTo(text);
        assertThat(HandlerName.parse(text)).contains(new HandlerName(storlet, handler));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b.c", "a\\.b", "a.b\\", "a\\x.b", "\\"})
    void whatIsNoNameGivesNothing(String text) {
        assertThat(HandlerName.parse(text)).isEmpty();
    }

    @Test
    void everyNameReadsBack() {
        Random random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            HandlerName name = new HandlerName(text(random), text(random));
            assertThat(HandlerName.parse(name.text())).contains(name);
        }
    }

    @Test
    void aLongNameReadsBack() {
        HandlerName name = new HandlerName("a.".repeat(100_000), "\\".repeat(100_000));
        assertThat(HandlerName.parse(name.text())).contains(name);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(6), 0, 6).mapToObj(each -> String.valueOf(".\\ax\n ".charAt(each)))
                .reduce("", String::concat);
    }

    @Test
    void aHandlerIsFoundByItsNameAndStillAfterARename() {
        Workflow workflow = WorkflowBuilder.named("w").storlet("a.b", one -> one.handler("c", "x", "y")).build();
        assertThat(HandlerNames.find(workflow, "a\\.b.c")).isPresent();
        assertThat(HandlerNames.find(workflow, "a.b.c")).isEmpty();
        workflow.getStorlets().getFirst().setName("d");
        assertThat(HandlerNames.find(workflow, "d.c").map(HandlerNames::of)).contains("d.c");
    }
}
