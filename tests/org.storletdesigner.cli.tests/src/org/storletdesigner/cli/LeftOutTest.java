package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutTest {
    private static final String RULES = """
            [{"handlerID": "s.a", "triggerEvaluator": "N/A"},
             {"handlerID": "s.b", "triggerEvaluator": "appear:( a = 1 )"},
             {"handlerID": "s.b", "triggerEvaluator": "appear:( a = 2 )"},
             {"handlerID": "s.c", "triggerEvaluator": 7},
             {"handlerID": "s.d"}]
            """;
    private static final String NO_TRIGGER = "the handler has no trigger: expected a condition such as type = video";

    @TempDir
    private Path folder;

    @Test
    void aHandlerThatIsLeftOutIsNamedWithItsReason() throws Exception {
        Path file = Files.writeString(folder.resolve("rules.json"), RULES);
        Run run = Run.of("check", file);
        assertThat(run.err().lines()).containsExactly(file + ":1:44: s.a: " + NO_TRIGGER,
                file + ":3:2: s.b: the handler 's.b' is already in line 2",
                file + ":4:43: s.c: 'triggerEvaluator' of the handler 's.c' is a text, not a number",
                file + ":5:2: s.d: " + NO_TRIGGER);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void theReportForProgramsNamesItToo() throws Exception {
        Path file = Files.writeString(folder.resolve("rules.json"), RULES);
        var report = new ObjectMapper().readTree(Run.of("check", "--format=json", file).out());
        assertThat(report.findValue("rejected").findValuesAsText("handler")).containsExactly("s.a", "s.b", "s.c", "s.d");
    }
}
