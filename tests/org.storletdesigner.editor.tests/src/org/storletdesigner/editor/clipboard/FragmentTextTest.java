package org.storletdesigner.editor.clipboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Fragment;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;

class FragmentTextTest {
    @Test
    void whatIsCopiedAsTextArrivesInAnotherDocument() throws FileFormatException {
        Workflow from = WorkflowBuilder.named("from")
                .storlet("a", definition -> definition.variable("v").handler("one", "k = ${v}", "k = w"))
                .storlet("b", definition -> definition.handler("one", "k = w", "none")).build();
        Workflow to = WorkflowBuilder.named("to")
                .storlet("b", definition -> definition.handler("other", "x = y", "none")).build();
        String text = FragmentText.of(Fragment.of(from, from.getStorlets()));
        Fragment.insert(FragmentText.parse(text), to);
        assertThat(to.getStorlets()).extracting(Storlet::getName).containsExactly("b", "a", "b2");
        assertThat(HandlerNames.all(to).map(HandlerNames::of)).containsExactly("b.other", "a.one", "b2.one");
    }

    @Test
    void anyOtherTextBecomesANote() throws FileFormatException {
        Workflow fragment = FragmentText.parse("  remember the licences \n");
        assertThat(fragment.getNotes()).singleElement().satisfies(note ->
                assertThat(note.getText()).isEqualTo("remember the licences"));
        assertThat(fragment.getStorlets()).isEmpty();
        assertThat(FragmentText.parse("   ").getNotes()).isEmpty();
    }

    @Test
    void aDocumentThatIsCutOffIsRefusedWithItsReason() throws FileFormatException {
        Workflow from = WorkflowBuilder.named("from").storlet("a", each -> each.handler("h", "a = b", "none")).build();
        String text = FragmentText.of(Fragment.of(from, List.copyOf(from.getStorlets())));
        assertThatThrownBy(() -> FragmentText.parse(text.substring(0, text.length() / 2)))
                .isInstanceOf(FileFormatException.class).hasMessageContaining("clipboard");
    }
}
