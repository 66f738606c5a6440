package org.storletdesigner.editor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

class DraftTest {
    private final Workflow document = WorkflowBuilder.named("before").build();
    private final DocumentCommands commands = new DocumentCommands();
    private final AtomicInteger told = new AtomicInteger();
    private Shell shell;
    private Text field;
    private Draft draft;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        field = new Text(shell, SWT.NONE);
        field.setText("before");
        Draft.belongsTo(shell, commands);
        draft = new Draft(field, () -> !field.getText().equals(document.getName()), this::take);
        field.addListener(SWT.Modify, event -> draft.typed());
        commands.addCommandStackListener(event -> told.incrementAndGet());
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void take() {
        String text = field.getText();
        draft.take(() -> EditCommand.run(commands, "Rename", document, () -> document.setName(text)));
    }

    @Test
    void aDocumentIsUnsavedFromTheFirstLetterOn() {
        field.append("!");
        assertThat(commands.isDirty()).isTrue();
        assertThat(commands.canUndo()).isFalse();
        field.setText("before");
        assertThat(commands.isDirty()).isFalse();
        assertThat(told).hasValue(2);
    }

    @Test
    void whatIsHandedOverWhileOneTypesIsOneStepInTheEnd() {
        field.setText("a");
        commands.handOver();
        field.setText("ab");
        commands.handOver();
        take();
        assertThat(document.getName()).isEqualTo("ab");
        commands.undo();
        assertThat(document.getName()).isEqualTo("before");
        assertThat(commands.canUndo()).isFalse();
    }

    @Test
    void aStepThatWasSavedIsNotReplaced() {
        field.setText("a");
        commands.handOver();
        commands.markSaveLocation();
        field.setText("ab");
        commands.handOver();
        commands.undo();
        assertThat(document.getName()).isEqualTo("a");
        assertThat(commands.hasUnsavedEdits()).isFalse();
    }

    @Test
    void whatWasHandedOverIsTakenBackWithoutATrace() {
        field.setText("a");
        commands.handOver();
        assertThat(draft.isKept()).isTrue();
        draft.takeBack();
        assertThat(document.getName()).isEqualTo("before");
        assertThat(commands.canUndo()).isFalse();
    }

    @Test
    void anotherEditIsNeverTakenBackInItsPlace() {
        field.setText("a");
        commands.handOver();
        EditCommand.run(commands, "Firing", document, () -> document.setFiring(Firing.EVERY_WRITE));
        field.setText("ab");
        commands.handOver();
        assertThat(document.getFiring()).isEqualTo(Firing.EVERY_WRITE);
        assertThat(document.getName()).isEqualTo("ab");
    }

    @Test
    void whatAFieldHeldGoesWithIt() {
        field.append("!");
        field.dispose();
        assertThat(commands.isDirty()).isFalse();
        assertThat(told).hasValue(2);
    }
}
