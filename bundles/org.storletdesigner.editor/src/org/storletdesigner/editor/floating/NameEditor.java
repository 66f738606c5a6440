package org.storletdesigner.editor.floating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** A text field in the place of a text on the canvas. */
public final class NameEditor extends DirectEditManager {
    private static final List<ActionFactory> TAKEN = List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.UNDO, ActionFactory.REDO);

    private final Supplier<String> text;
    private final int style;
    private final Map<String, IAction> canvas = new HashMap<>();
    private CellEditorActionHandler keys;

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
        takeKeys();
    }

    /** While the field is open, the keys for copy, delete and the like are its own. */
    private void takeKeys() {
        TAKEN.forEach(each -> canvas.put(each.getId(), bars().getGlobalActionHandler(each.getId())));
        keys = new CellEditorActionHandler(bars());
        keys.addCellEditor(getCellEditor());
        bars().updateActionBars();
    }

    private IActionBars bars() {
        return ((DefaultEditDomain) getEditPart().getViewer().getEditDomain()).getEditorPart().getEditorSite()
                .getActionBars();
    }

    @Override
    protected void bringDown() {
        if (keys != null) {
            keys.dispose();
            keys = null;
            canvas.forEach(bars()::setGlobalActionHandler);
            bars().updateActionBars();
        }
        super.bringDown();
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
