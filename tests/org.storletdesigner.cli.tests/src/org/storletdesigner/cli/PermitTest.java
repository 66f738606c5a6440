package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.WorkflowFiles;

/** A ring that its document permits. */
class PermitTest {
    @TempDir
    private Path folder;
    private WorkflowBuilder ring;

    @BeforeEach
    void permitTheRing() {
        ring = WorkflowBuilder.named("clock").storlet("ping", d -> d.handler("h", "s = 1", "s = 2"))
                .storlet("pong", d -> d.handler("h", "s = 2", "s = 1"));
        String digest = WorkflowExtractor.extract(ring.build(), 1).digestOf(List.of("ping.h", "pong.h"));
        ring.permit("cycle", "it ticks", digest, "ping.h", "pong.h");
    }

    private Run check(String... options) throws Exception {
        Path file = folder.resolve("clock.storlets");
        WorkflowFiles.write(ring.build(), file);
        return Run.of(Stream.concat(Stream.of("check", file), Arrays.stream(options)).toArray());
    }

    @Test
    void aPermittedFindingIsShownAndDoesNotCount() throws Exception {
        Run run = check();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("error cycle: ping.h, pong.h").contains("\n    permitted: it ticks\n")
                .endsWith("no findings, 1 permitted\n");
    }

    @Test
    void jsonHasTheReason() throws Exception {
        JsonNode cycle = new ObjectMapper().readTree(check("--format", "json").out()).get("findings").get(0);
        assertThat(cycle.get("permitted").asText()).isEqualTo("it ticks");
        assertThat(cycle.get("repairs")).isEmpty();
    }

    @Test
    void aLapsedPermitCountsNoMore() throws Exception {
        ring.build().getStorlets().getFirst().getHandlers().getFirst().setExtraCondition("owner = me");
        Run run = check();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("a permit lapsed (it ticks), because an expression of ping.h or pong.h changed")
                .endsWith(": 1 error\n");
        JsonNode cycle = new ObjectMapper().readTree(check("--format", "json").out()).get("findings").get(0);
        assertThat(cycle.get("permitted").isNull()).isTrue();
        assertThat(cycle.get("repairs").findValuesAsText("kind")).endsWith("permit");
    }
}
