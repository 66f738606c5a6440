package org.storletdesigner.app.expression;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.events.VerifyEvent;

/** What keys do in a field of expressions. */
final class FieldKeys {
    private final ExpressionField field;
    private final SourceViewer viewer;
    private final FieldConfiguration configuration;

    FieldKeys(ExpressionField field, SourceViewer viewer, FieldConfiguration configuration) {
        this.field = field;
        this.viewer = viewer;
        this.configuration = configuration;
    }

    void pressed(VerifyEvent event) {
        if (!event.doit) {
            return;
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        event.doit = switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> shift || done(field::commit);
            case SWT.ESC -> !field.isTyped() || done(field::revert);
            case ' ' -> !control || done(() -> operate(ISourceViewer.CONTENTASSIST_PROPOSALS));
            case '1' -> !control || done(() -> operate(ISourceViewer.QUICK_ASSIST));
            case 'z' -> !control || done(() -> operate(shift ? ITextOperationTarget.REDO : ITextOperationTarget.UNDO));
            case 'y' -> !control || done(() -> operate(ITextOperationTarget.REDO));
            default -> true;
        };
    }

    /** A tab leaves the field, as everywhere in a form; Escape is for what was typed first, and then for a dialog. */
    void traversed(TraverseEvent event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> true;
            case SWT.TRAVERSE_ESCAPE -> event.doit && !field.isTyped() && !configuration.isChoosing();
            default -> event.doit;
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return false;
    }

    boolean operate(int operation) {
        boolean possible = viewer.canDoOperation(operation);
        if (possible) {
            viewer.doOperation(operation);
        }
        return possible;
    }
}
