package org.storletdesigner.editor.commands;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The text of a field on its way into a document. It gets there when the field is left, and before that whenever the
 * whole document is needed; both together are one step.
 */
public final class Draft {
    private static final String DOCUMENT = Draft.class.getName();

    private final Control field;
    private final BooleanSupplier isNew;
    private final Runnable handOver;
    private Command kept;

    /**
     * @param isNew whether there is anything to hand over, and it may be
     * @param handOver gives it to {@link #take}, while typing goes on
     */
    public Draft(Control field, BooleanSupplier isNew, Runnable handOver) {
        this.field = field;
        this.isNew = isNew;
        this.handOver = handOver;
        field.addListener(SWT.Dispose, event -> document().ifPresent(each -> each.forget(this)));
    }

    /** What is typed in the fields within belongs to this document; null for none. */
    public static void belongsTo(Composite around, DocumentCommands document) {
        around.setData(DOCUMENT, document);
    }

    private Optional<DocumentCommands> document() {
        for (Control each = field; each != null && !each.isDisposed(); each = each.getParent()) {
            if (each.getData(DOCUMENT) instanceof DocumentCommands commands) {
                return Optional.of(commands);
            }
        }
        return Optional.empty();
    }

    boolean isNew() {
        return !field.isDisposed() && isNew.getAsBoolean();
    }

    void handOver() {
        handOver.run();
    }

    /** The text is another one. */
    public void typed() {
        document().ifPresent(each -> each.typed(this));
    }

    /** Makes an edit of the document in place of the one that was made of the same text before. */
    public void take(Runnable edit) {
        Optional<DocumentCommands> document = document();
        takeBack();
        Command before = document.map(DocumentCommands::getUndoCommand).orElse(null);
        edit.run();
        kept = document.map(DocumentCommands::getUndoCommand).filter(made -> made != before).orElse(null);
        typed();
    }

    /** Whether an edit was made of the text that the next one replaces. Not over a save: undo leads back to that. */
    public boolean isKept() {
        return kept != null && document().filter(each -> each.getUndoCommand() == kept && each.hasUnsavedEdits())
                .isPresent();
    }

    /** Undoes the edit that was made while one typed. */
    public void takeBack() {
        if (isKept()) {
            document().orElseThrow().undo();
        }
        kept = null;
    }

    /** What is typed from now on is another step. */
    public void end() {
        kept = null;
    }
}
