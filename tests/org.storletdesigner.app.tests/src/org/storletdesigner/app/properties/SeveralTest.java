package org.storletdesigner.app.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

class SeveralTest {
    private final Workflow document = WorkflowBuilder.named("test")
            .storlet("a", each -> each.handler("one", "k = v", "k = w").handler("two", "k = w", "none"))
            .storlet("b", each -> each.handler("one", "k = w", "k = x"))
            .storlet("c", each -> each.handler("one", "k = x", "none")).build();

    private Storlet storlet(int index) {
        return document.getStorlets().get(index);
    }

    @Test
    void itCountsWhatIsSelectedOfEachKindAndHandlersOnce() {
        assertThat(new Several(List.of(storlet(0), storlet(1))).words()).isEqualTo("2 storlets and 3 handlers");
        assertThat(new Several(List.of(storlet(0), storlet(0).getHandlers().getFirst())).words())
                .isEqualTo("1 storlet and 2 handlers");
        assertThat(new Several(List.of()).words()).isEmpty();
    }

    @Test
    void itCountsTheEdgesAmongThemAndThoseThatLeadElsewhere() {
        assertThat(new Several(List.of(storlet(0), storlet(1))).edges(graph()))
                .isEqualTo("2 edges among them, 1 to elsewhere");
        assertThat(new Several(List.of(storlet(1), storlet(2))).edges(graph()))
                .isEqualTo("1 edge among them, 1 from elsewhere");
    }

    @Test
    void aHandlerIsSwitchedWithItsStorletWhereThatIsSelectedToo() {
        assertThat(new Several(List.of(storlet(0), storlet(0).getHandlers().getFirst(),
                storlet(1).getHandlers().getFirst())).switches())
                .containsExactly(storlet(0), storlet(1).getHandlers().getFirst());
    }

    @Test
    void whatWasDeletedSinceIsNotCounted() {
        Several both = new Several(List.of(storlet(0), storlet(1)));
        document.getStorlets().remove(0);
        assertThat(both.within(document).words()).isEqualTo("1 storlet and 1 handler");
    }

    private TriggerGraph graph() {
        return new Analyzer(Limits.DEFAULT).graph(WorkflowExtractor.extract(document, 0), Progress.NONE);
    }
}
