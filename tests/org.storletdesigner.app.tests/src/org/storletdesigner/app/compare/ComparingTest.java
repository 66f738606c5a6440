package org.storletdesigner.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.app.compare.Side.Ends;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

class ComparingTest {
    @Test
    void whatCameWentAndChangedIsMarkedOnItsSide() {
        Comparing comparing = compare(of("a", "k = 1", "m = 1", "gone", "m = 1", "none", "b", "m = 2", "none"),
                of("a", "k = 1", "m = 1", "b", "m = 1", "none", "loop", "x = 1", "x = 1"));
        assertThat(comparing.before().handlers()).isEqualTo(Map.of("gone.h", Mark.REMOVED, "b.h", Mark.CHANGED));
        assertThat(comparing.after().handlers()).isEqualTo(Map.of("loop.h", Mark.ADDED, "b.h", Mark.CHANGED));
        assertThat(comparing.before().storlets()).isEqualTo(Map.of("gone", Mark.REMOVED));
        assertThat(comparing.before().edges()).isEqualTo(Map.of(new Ends("a.h", "gone.h"), Mark.REMOVED));
        assertThat(comparing.after().edges()).isEqualTo(Map.of(new Ends("a.h", "b.h"), Mark.ADDED,
                new Ends("loop.h", "loop.h"), Mark.ADDED));
    }

    @Test
    void theTreeTellsExpressionsWordByWord() {
        Comparing comparing = compare(of("b", "m = 2", "none"), of("b", "m = 1", "none"));
        Row handlers = comparing.rows().getFirst();
        assertThat(handlers.text()).isEqualTo("Handlers (1)");
        Row change = handlers.rows().getFirst();
        assertThat(change.mark()).contains(Mark.CHANGED);
        assertThat(change.rows().getFirst().pieces()).containsExactly(
                new WordDiff.Piece(WordDiff.Kind.BOTH, "trigger: "), new WordDiff.Piece(WordDiff.Kind.BOTH, "m = "),
                new WordDiff.Piece(WordDiff.Kind.BEFORE, "2"), new WordDiff.Piece(WordDiff.Kind.AFTER, "1"),
                new WordDiff.Piece(WordDiff.Kind.BOTH, "   – means something else"));
    }

    @Test
    void anEdgeOfARenamedStorletIsFoundOnBothSides() {
        Workflow before = of("a", "k = 1", "m = 1 || m = 2", "b", "m = 1", "none");
        Workflow after = of("a", "k = 1", "m = 1", "b", "m = 1", "none");
        after.getStorlets().getFirst().setName("renamed");
        Comparing comparing = compare(before, after);
        assertThat(comparing.before().edges()).isEqualTo(Map.of(new Ends("a.h", "b.h"), Mark.CHANGED));
        assertThat(comparing.after().edges()).isEqualTo(Map.of(new Ends("renamed.h", "b.h"), Mark.CHANGED));
    }

    @Test
    void equalOnesHaveNoRows() {
        assertThat(compare(of("a", "k = 1", "none"), of("a", "k = 1", "none")).rows()).isEqualTo(List.of());
    }

    private static Comparing compare(Workflow before, Workflow after) {
        return Comparing.of(new CompareInput("old", before, "new", after), Limits.DEFAULT, Progress.NONE);
    }

    private static Workflow of(String... parts) {
        WorkflowBuilder builder = WorkflowBuilder.named("w");
        for (int i = 0; i < parts.length; i += 3) {
            String trigger = parts[i + 1];
            String output = parts[i + 2];
            builder.storlet(parts[i], definition -> definition.handler("h", trigger, output));
        }
        return builder.build();
    }
}
