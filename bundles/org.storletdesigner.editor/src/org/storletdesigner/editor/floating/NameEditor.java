package org.storletdesigner.editor.floating;

import java.util.function.Supplier;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.editor.commands.Draft;
import org.storletdesigner.editor.controls.TypedText;

/** A text field in the place of a text on the canvas. */
public final class NameEditor extends DirectEditManager {
    private final Supplier<String> text;
    private final int style;
    private Draft draft;

    public NameEditor(GraphicalEditPart part, Supplier<String> text, Supplier<Rectangle> place) {
        this(part, text, place, SWT.SINGLE);
    }

    private NameEditor(GraphicalEditPart part, Supplier<String> text, Supplier<Rectangle> place, int style) {
        super(part, TextCellEditor.class, locator(part, place));
        this.text = text;
        this.style = style;
    }

    /** A field with several lines. */
    public static NameEditor ofLines(GraphicalEditPart part, Supplier<String> text, Supplier<Rectangle> place) {
        return new NameEditor(part, text, place, SWT.MULTI | SWT.WRAP);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite parent) {
        return new TextCellEditor(parent, style | SWT.BORDER);
    }

    @Override
    protected void initCellEditor() {
        Text field = (Text) getCellEditor().getControl();
        getCellEditor().setValue(text.get());
        field.selectAll();
        draft = new Draft(field, () -> command() != null, () -> draft.take(() -> commands().execute(command())));
        field.addListener(SWT.Modify, event -> draft.typed());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                draft.takeBack();
            }
        });
        TypedText.install(field);
    }

    private CommandStack commands() {
        return getEditPart().getViewer().getEditDomain().getCommandStack();
    }

    /** What makes the text as it is typed that of the part; null where it is so already, or may not be. */
    private Command command() {
        return getCellEditor() == null ? null : getEditPart().getCommand(getDirectEditRequest());
    }

    /** One step, also when the document was stored meanwhile. */
    @Override
    protected void commit() {
        draft.takeBack();
        super.commit();
    }

    private static CellEditorLocator locator(GraphicalEditPart part, Supplier<Rectangle> place) {
        return editor -> {
            Rectangle bounds = place.get().getCopy();
            part.getFigure().translateToAbsolute(bounds);
            int height = Math.max(bounds.height, editor.getControl().computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
            boolean lines = (editor.getControl().getStyle() & SWT.MULTI) != 0;
            editor.getControl().setBounds(bounds.x, bounds.y, Math.max(bounds.width, 90),
                    lines ? bounds.height : height);
        };
    }
}
