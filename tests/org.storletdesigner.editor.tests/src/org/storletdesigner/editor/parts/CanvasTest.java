package org.storletdesigner.editor.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.editor.canvas.CanvasFilter;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Selected;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Deletion;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.design.WorkflowBuilder;

class CanvasTest {
    private final OpenCanvas canvas = new OpenCanvas(document());

    private static Workflow document() {
        Workflow document = WorkflowBuilder.named("test")
                .storlet("a", each -> each.handler("one", "k = v", "new: k = w").handler("two", "k = w", "new: m = x"))
                .storlet("b", each -> each.handler("one", "m = x", "new: k = w").handler("two", "k = w",
                "none")).build();
        Source source = ModelFactory.eINSTANCE.createSource();
        source.setId(Ids.fresh());
        source.setName("in");
        source.setOutput("k = v");
        document.getSources().add(source);
        return document;
    }

    @AfterEach
    void close() {
        canvas.close();
    }

    private Storlet storlet(int index) {
        return canvas.design().document().getStorlets().get(index);
    }

    @Test
    void everyKindOfObjectHasItsPart() {
        assertThat(canvas.part(canvas.design().document())).isInstanceOf(WorkflowPart.class);
        assertThat(canvas.part(storlet(0))).isInstanceOf(StorletPart.class);
        assertThat(canvas.part(storlet(0).getHandlers().getFirst())).isInstanceOf(HandlerPart.class);
        assertThat(canvas.part(canvas.design().document().getSources().getFirst())).isInstanceOf(SourcePart.class);
        assertThat(canvas.edge("a.one", "a.two")).isInstanceOf(EdgePart.class);
    }

    @Test
    void aSourceThatContradictsItselfIsMarked() {
        Source source = canvas.design().document().getSources().getFirst();
        SourcePart part = (SourcePart) canvas.part(source);
        assertThat(part.severity()).isEmpty();
        canvas.design().edit("Edit", () -> source.setOutput("k = v && k = w"));
        canvas.awaitAnalysis();
        assertThat(part.severity()).hasValue(Severity.WARNING);
        assertThat(part.isIncomplete()).isFalse();
        assertThat(part.explanation()).contains("warning (dead-output): what the source in writes contradicts itself");
    }

    @Test
    void nothingElseHasAPart() {
        CanvasPartFactory factory = new CanvasPartFactory(new Canvas(canvas.model(), canvas.places(), null));
        assertThatThrownBy(() -> factory.createEditPart(null, "text")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing shows a java.lang.String");
    }

    @Test
    void linesAreTheEdgesOfTheGraph() {
        assertThat(canvas.design().graph().orElseThrow().edges()).hasSize(5);
        assertThat(canvas.lines()).hasSize(6);
    }

    @Test
    void aSourceHasALineToWhatItTriggersUntilThatIsFilteredOut() {
        Source source = canvas.design().document().getSources().getFirst();
        EdgeKey key = new EdgeKey(source.getId(), canvas.handler("a.one").getId());
        assertThat(canvas.part(key)).isInstanceOf(EdgePart.class);
        assertThat(((EdgePart) canvas.part(key)).line().edges().getFirst()).hasToString("in COMPLETE a.one");
        canvas.model().setFilter(CanvasFilter.NONE.withArrivals(false));
        assertThat(canvas.part(key)).isNull();
        assertThat(canvas.lines()).hasSize(5);
        canvas.model().setFilter(CanvasFilter.NONE);
        canvas.design().edit("Edit", () -> source.setOutput("k = u"));
        canvas.awaitAnalysis();
        assertThat(canvas.part(key)).isNull();
    }

    @Test
    void aSourceTriggersACollapsedStorletAsAWhole() {
        canvas.design().edit("Collapse", () -> storlet(0).setCollapsed(true));
        canvas.awaitAnalysis();
        Source source = canvas.design().document().getSources().getFirst();
        assertThat(canvas.part(new EdgeKey(source.getId(), storlet(0).getId()))).isInstanceOf(EdgePart.class);
    }

    @Test
    void anEditReplacesOnlyTheLinesThatItChanges() {
        EditPart kept = canvas.edge("a.one", "a.two");
        EditPart gone = canvas.edge("a.two", "b.one");
        canvas.design().edit("Edit", () -> canvas.handler("b.one").getDefinition().setTrigger("m = y"));
        canvas.awaitAnalysis();
        assertThat(canvas.edge("a.one", "a.two")).isSameAs(kept);
        assertThat(canvas.edge("a.two", "b.one")).isNull();
        assertThat(gone.getParent()).isNull();
        assertThat(canvas.lines()).hasSize(5);
    }

    @Test
    void undoBringsTheLinesBack() {
        canvas.design().edit("Edit", () -> canvas.handler("b.one").getDefinition().setTrigger("m = y"));
        canvas.awaitAnalysis();
        canvas.design().commands().undo();
        canvas.awaitAnalysis();
        assertThat(canvas.edge("a.two", "b.one")).isInstanceOf(EdgePart.class);
        assertThat(canvas.lines()).hasSize(6);
    }

    @Test
    void whatUndoBringsBackStandsInItsOldOrderAmongTheParts() {
        List<EObject> before = shown();
        canvas.design().edit("Delete", () -> Deletion.of(canvas.design().document(),
                List.of(storlet(0), canvas.design().document().getSources().getFirst())).apply());
        assertThat(shown()).containsExactly(storlet(0));
        canvas.design().commands().undo();
        assertThat(shown()).isEqualTo(before);
        assertThat(shown()).isEqualTo(Places.boxes(canvas.design().document()).toList());
    }

    private List<EObject> shown() {
        List<?> parts = canvas.viewer().getContents().getChildren();
        return parts.stream().map(part -> (EObject) ((EditPart) part).getModel()).toList();
    }

    @Test
    void aDeletedStorletTakesItsLinesAlongAndUndoRestoresBoth() {
        canvas.design().edit("Delete", () -> Deletion.of(canvas.design().document(), List.of(storlet(1))).apply());
        canvas.awaitAnalysis();
        assertThat(canvas.lines()).hasSize(2);
        canvas.design().commands().undo();
        canvas.awaitAnalysis();
        assertThat(canvas.lines()).hasSize(6);
        assertThat(canvas.part(storlet(1).getHandlers().getFirst())).isInstanceOf(HandlerPart.class);
    }

    @Test
    void aCollapsedStorletMergesItsLinesAndStandsForTheirEdges() {
        canvas.design().edit("Collapse", () -> storlet(1).setCollapsed(true));
        canvas.awaitAnalysis();
        EditPart merged = canvas.part(new EdgeKey(canvas.handler("a.one").getId(), storlet(1).getId()));
        assertThat(Selected.of(new StructuredSelection(merged), EdgeKey.class)).containsExactly(
                new EdgeKey(canvas.handler("a.one").getId(), canvas.handler("b.two").getId()));
        assertThat(canvas.part(canvas.handler("b.one"))).isNull();
        assertThat(canvas.lines()).hasSize(5);
    }

    @Test
    void expandingGivesEveryEdgeItsLineAgain() {
        canvas.design().edit("Collapse", () -> storlet(1).setCollapsed(true));
        canvas.awaitAnalysis();
        canvas.design().commands().undo();
        canvas.awaitAnalysis();
        assertThat(canvas.lines()).hasSize(6);
        assertThat(canvas.edge("b.one", "a.two")).isInstanceOf(EdgePart.class);
    }

    @Test
    void aHandlerThatDoesNotParseStaysOnTheCanvasAndLosesItsLines() {
        canvas.design().edit("Edit", () -> canvas.handler("a.two").getDefinition().setTrigger("k = "));
        canvas.awaitAnalysis();
        assertThat(canvas.part(canvas.handler("a.two"))).isInstanceOf(HandlerPart.class);
        assertThat(canvas.model().marks().isIncomplete("a.two")).isTrue();
        assertThat(canvas.edge("a.one", "a.two")).isNull();
    }

    @Test
    void aThousandEditsAndUndosLeaveNothingBehind() {
        int parts = canvas.viewer().getEditPartRegistry().size();
        for (int round = 0; round < 1_000; round++) {
            canvas.design().edit("Rename", () -> storlet(0).setCollapsed(!storlet(0).isCollapsed()));
            canvas.design().commands().undo();
        }
        canvas.awaitAnalysis();
        assertThat(canvas.viewer().getEditPartRegistry().size()).isEqualTo(parts);
        assertThat(canvas.lines()).hasSize(6);
        assertThat(storlet(0).eAdapters()).hasSizeLessThan(8);
    }

    @Test
    void openingAndClosingLeaksNoResource() throws InterruptedException {
        List<Error> leaks = new CopyOnWriteArrayList<>();
        Resource.setNonDisposeHandler(leaks::add);
        try {
            for (int round = 0; round < 10; round++) {
                new OpenCanvas(document()).close();
            }
            System.gc();
            Thread.sleep(300);
            assertThat(leaks).isEmpty();
        } finally {
            Resource.setNonDisposeHandler(null);
        }
    }
}
