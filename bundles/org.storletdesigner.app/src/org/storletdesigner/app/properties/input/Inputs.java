package org.storletdesigner.app.properties.input;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.storletdesigner.app.expression.TextUndo;
import org.storletdesigner.snapshot.look.VisibleText;

/** Makes controls below their labels, for pages that are higher than wide. The grid around has two columns. */
public final class Inputs {
    private static final int NARROW = 60;
    /** A label breaks a longer text into lines so slowly that the window stops. */
    private static final int LONGEST = 1_000;

    private final TabbedPropertySheetWidgetFactory toolkit;
    private final Composite around;

    /** Fills a composite whose grid has two columns. */
    public Inputs(TabbedPropertySheetWidgetFactory toolkit, Composite around) {
        this.toolkit = toolkit;
        this.around = around;
    }

    /** A label above a control. */
    public Label label(String text) {
        Label label = toolkit.createLabel(around, text + ":");
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** Words across both columns. */
    public Label words(String text) {
        Label label = toolkit.createLabel(around, "", SWT.WRAP);
        tell(label, text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Has a label say something, whatever characters are in it; lines stay, and what is very long is cut. */
    public static void tell(Label label, String text) {
        label.setText(VisibleText.shortened(text, LONGEST).replace("&", "&&"));
    }

    /** A line that is edited. */
    public TextInput text(String label, Consumer<String> commit) {
        label(label);
        TextInput input = new TextInput(toolkit, around, SWT.SINGLE, commit);
        TextUndo.nameFor(input.field(), label);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(input);
        return input;
    }

    /** Several lines that are edited. */
    public TextInput lines(String label, int height, Consumer<String> commit) {
        label(label);
        TextInput input = new TextInput(toolkit, around, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, commit);
        TextUndo.nameFor(input.field(), label);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(input);
        GridDataFactory.fillDefaults().grab(true, true).hint(NARROW, height).applyTo(input.field());
        return input;
    }

    /** A fact that can be read and copied. */
    public Text fact(String label) {
        label(label);
        Text fact = new Text(around, SWT.READ_ONLY);
        fact.setData(FormToolkit.KEY_DRAW_BORDER, Boolean.FALSE);
        toolkit.adapt(fact, true, false);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).applyTo(fact);
        TextUndo.nameFor(fact, label);
        return fact;
    }

    /** A choice of one. */
    public CCombo choice(String label, Consumer<Integer> chosen, String... items) {
        label(label);
        CCombo combo = combo(toolkit, around);
        combo.setItems(items);
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(combo);
        TextUndo.nameFor(combo, label);
        return combo;
    }

    /** A list to choose from, with no second frame around its own one. */
    static CCombo combo(TabbedPropertySheetWidgetFactory toolkit, Composite around) {
        return toolkit.createCCombo(around, SWT.READ_ONLY | SWT.FLAT);
    }

    /** A box to check. */
    public Button check(String text, Consumer<Boolean> checked) {
        Button box = toolkit.createButton(around, text, SWT.CHECK | SWT.WRAP);
        box.addListener(SWT.Selection, event -> checked.accept(box.getSelection()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(box);
        return box;
    }
}
