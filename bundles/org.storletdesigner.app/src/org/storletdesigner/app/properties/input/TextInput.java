package org.storletdesigner.app.properties.input;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.storletdesigner.app.expression.TextUndo;
import org.storletdesigner.editor.commands.Draft;
import org.storletdesigner.editor.controls.TypedText;
import org.storletdesigner.editor.figures.Scheme;

/**
 * A text that is handed over as one change when Enter is pressed or the field is left; Escape takes it back. A fault is
 * told below it while it is typed; a text that must not be is not handed over.
 */
public final class TextInput extends Composite {
    private final Text field;
    private final TypedText undo;
    private final Label fault;
    private final Consumer<String> commit;
    private Function<String, Optional<String>> check = text -> Optional.empty();
    private Runnable resized = () -> { };
    private boolean strict = true;
    private String committed = "";
    private final Draft draft = new Draft(this, () -> isDirty() && mayBe(typed()), this::handOver);

    public TextInput(TabbedPropertySheetWidgetFactory toolkit, Composite parent, int style, Consumer<String> commit) {
        super(parent, SWT.NONE);
        this.commit = commit;
        toolkit.adapt(this);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        field = new Text(this, style | SWT.BORDER);
        toolkit.adapt(field, true, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        fault = toolkit.createLabel(this, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).exclude(true).applyTo(fault);
        fault.setVisible(false);
        undo = TextUndo.install(field);
        field.addListener(SWT.Modify, event -> {
            draft.typed();
            tell();
        });
        field.addListener(SWT.FocusOut, event -> commit());
        field.addListener(SWT.DefaultSelection, event -> commit());
        field.addListener(SWT.KeyDown, this::keyDown);
        field.addListener(SWT.Traverse, event -> {
            if ((style & SWT.MULTI) != 0 && (event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                event.doit = true;
            } else if (event.detail == SWT.TRAVERSE_ESCAPE && isTyped()) {
                event.doit = false; // it takes back what was typed, and does not close a dialog
            }
        });
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.ESC && isTyped()) {
            field.setText(committed);
            draft.takeBack();
            event.doit = false;
        } else if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            commit();
        }
    }

    /**
     * What to tell of a text while it is typed.
     *
     * @param refusing whether a text with a fault is not handed over
     */
    public TextInput checkedBy(Function<String, Optional<String>> faults, boolean refusing) {
        check = faults;
        strict = refusing;
        return this;
    }

    /** What to do when the field would like another height. */
    public TextInput onResize(Runnable told) {
        resized = told;
        return this;
    }

    /** The control in which one types. */
    public Text field() {
        return field;
    }

    /** Shows another text; what was being typed in place of the same one stays. */
    public void show(String text) {
        if (!text.equals(committed)) {
            draft.end();
        }
        if (!text.equals(committed) || !isDirty()) {
            committed = text;
            if (!text.equals(field.getText())) {
                field.setText(text);
                undo.forget();
            }
        }
        tell();
    }

    public boolean isDirty() {
        return !typed().equals(committed);
    }

    /** Hands over what was typed, if it is anything new and may be. */
    public void commit() {
        if (isTyped()) {
            handOver();
            draft.end();
            if (!isDirty()) {
                undo.forget();
            }
        }
    }

    /** The same without an end: undo goes on within the field, and Escape takes it back. */
    private void handOver() {
        String text = typed();
        if (isDirty() && mayBe(text)) {
            committed = text;
            draft.take(() -> commit.accept(text));
        }
    }

    private boolean mayBe(String text) {
        return !strict || check.apply(text).isEmpty();
    }

    private boolean isTyped() {
        return isDirty() || draft.isKept();
    }

    private String typed() {
        return normal(field.getText());
    }

    /** Native fields have the line ends of their system. */
    private static String normal(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void tell() {
        String told = check.apply(typed()).orElse("");
        if (!told.equals(fault.getToolTipText() == null ? "" : fault.getToolTipText())) {
            Inputs.tell(fault, told);
            fault.setToolTipText(told);
            fault.setForeground(Scheme.on(getBackground()).error());
            fault.setVisible(!told.isEmpty());
            ((GridData) fault.getLayoutData()).exclude = told.isEmpty();
            layout(true, true);
            resized.run();
        }
    }
}
