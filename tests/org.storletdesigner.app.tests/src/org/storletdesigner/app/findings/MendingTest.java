package org.storletdesigner.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.repair.Offer;
import org.storletdesigner.analysis.repair.Repair;
import org.storletdesigner.analysis.repair.Repairs;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.editor.design.Preview;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.design.HandlerNames;

/** What the findings view does with a document, in the real window. */
class MendingTest {
    @TempDir
    private Path folder;
    private WorkflowEditor editor;
    private Design design;

    @BeforeEach
    void open() throws IOException {
        editor = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        design = editor.design();
    }

    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void aRepairIsOneStepThatMendsAndThatUndoTakesBack() {
        Finding cycle = cycle();
        Offer offer = new Repairs(new Analyzer(Limits.DEFAULT), 100).of(design.analysis().orElseThrow(), cycle,
                Progress.NONE).getFirst();
        assertThat(offer.repair()).isInstanceOf(Repair.AddCondition.class);
        Window.inDisplayThread(() -> {
            mending(cycle).preview(offer);
            return null;
        });
        assertThat(design.preview().gone()).isEqualTo(offer.edgesGone()).isNotEmpty();
        assertThat(Window.inDisplayThread(() -> mending(cycle).apply(offer))).isEmpty();
        assertThat(design.preview()).isEqualTo(Preview.NONE);
        settle();
        assertThat(rules()).doesNotContain(Rule.CYCLE);
        assertThat(design.commands().getUndoCommand().getLabel()).startsWith("Add the condition ");
        Window.inDisplayThread(() -> {
            design.commands().undo();
            return null;
        });
        settle();
        assertThat(cycle()).isEqualTo(cycle);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void aRepairOfAnOlderStateIsNotCurrentAnyMore() {
        Mending mending = mending(cycle());
        assertThat(Window.inDisplayThread(mending::isCurrent)).isTrue();
        changeTheTrigger();
        assertThat(Window.inDisplayThread(mending::isCurrent)).isFalse();
    }

    @Test
    void aPermitLapsesWhenAnExpressionChangesAndIsWithdrawn() {
        Window.inDisplayThread(() -> mending(cycle()).permit("known"));
        settle();
        assertThat(cycle().permitted()).contains("known");
        assertThat(Window.inDisplayThread(() -> mending(cycle()).canPermit())).isFalse();
        changeTheTrigger();
        settle();
        assertThat(cycle().isPermitted()).isFalse();
        assertThat(cycle().permission().orElseThrow().lapsed()).isTrue();
        Window.inDisplayThread(() -> mending(cycle()).permit("still known"));
        settle();
        assertThat(cycle().permitted()).contains("still known");
        assertThat(design.document().getPermits()).hasSize(1);
        Window.inDisplayThread(() -> mending(cycle()).withdraw());
        settle();
        assertThat(cycle().permission()).isEmpty();
    }

    @Test
    void theViewCountsShowsAndEmphasises() {
        FindingsView view = view();
        int found = design.analysis().orElseThrow().findings().size();
        Hand.await("the count", () -> view.getPartName().equals("Findings (" + found + ")"));
        assertThat(Window.inDisplayThread(() -> view.select(cycle().id()))).isTrue();
        assertThat(design.emphasis().elements()).isNotEmpty();
        assertThat(design.emphasis().edges()).isNotEmpty();
        assertThat(Window.inDisplayThread(() -> view.select("nothing"))).isFalse();
        Window.ask(window -> {
            window.getActivePage().hideView(view);
            return null;
        });
        assertThat(design.emphasis()).isEqualTo(Emphasis.NONE);
    }

    private static FindingsView view() {
        return Window.ask(window -> {
            try {
                return (FindingsView) window.getActivePage().showView(FindingsView.ID);
            } catch (PartInitException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private Mending mending(Finding finding) {
        return new Mending(design, design.analysis().orElseThrow(), finding);
    }

    private void changeTheTrigger() {
        Handler shrink = HandlerNames.find(design.document(), "Thumbnails.shrink").orElseThrow();
        Window.inDisplayThread(() -> design.edit("Edit Trigger", () -> shrink.getDefinition().setTrigger(
                "(" + shrink.getDefinition().getTrigger() + ") && size != 0")));
    }

    private void settle() {
        Hand.await("the engine's findings", design::isCurrent);
    }

    private Finding cycle() {
        return design.analysis().orElseThrow().findings().stream().filter(each -> each.rule() == Rule.CYCLE).findFirst()
                .orElseThrow();
    }

    private List<Rule> rules() {
        return design.analysis().orElseThrow().findings().stream().map(Finding::rule).toList();
    }
}
