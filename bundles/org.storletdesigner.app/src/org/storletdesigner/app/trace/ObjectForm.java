package org.storletdesigner.app.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.app.expression.TextUndo;
import org.storletdesigner.editor.controls.SpokenName;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.trial.StateText;

/** Where an object is typed, and what happens to it is chosen. */
final class ObjectForm {
    /** An object that can be filled in, and what it is called. */
    record Sample(String label, String text) { }

    private static final int LONGEST_LABEL = 70;
    private static final int MARGIN = 4;
    private static final int NARROWEST = 80;
    private static final Event[] EVENTS = {Event.CREATE, Event.CHANGE, Event.DELETE};

    private final ScrolledComposite scroller;
    private final Composite form;
    private final Composite buttons;
    private final Combo event;
    private final Text object;
    private final Label beforeLabel;
    private final Text before;
    private final Label fault;
    private final Runnable start;

    ObjectForm(Composite parent, Runnable start, Supplier<List<Sample>> witnesses) {
        this.start = start;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        form = new Composite(scroller, SWT.NONE);
        scroller.setContent(form);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(4, 4).applyTo(form);
        object = field(TraceMessages.objectHint, TraceMessages.object);
        beforeLabel = new Label(form, SWT.NONE);
        beforeLabel.setText(TraceMessages.objectBefore);
        before = field(TraceMessages.beforeHint, TraceMessages.objectBefore);
        buttons = new Composite(form, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.center = true;
        buttons.setLayout(row);
        // Buttons that do not fit beside each other stand below.
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(buttons);
        scroller.addListener(SWT.Resize, any -> fit());
        event = new Combo(buttons, SWT.READ_ONLY);
        event.setItems(TraceMessages.created, TraceMessages.changed, TraceMessages.deleted);
        event.select(0);
        event.setToolTipText(TraceMessages.eventTooltip);
        SpokenName.give(event, TraceMessages.eventTooltip);
        event.addListener(SWT.Selection, any -> arrange());
        button(buttons, TraceMessages.start, TraceMessages.startTooltip, start);
        Button examples = button(buttons, TraceMessages.fillIn, TraceMessages.fillInTooltip, () -> { });
        examples.addListener(SWT.Selection, any -> offer(examples, witnesses.get()));
        fault = new Label(form, SWT.WRAP);
        fault.setForeground(Scheme.on(form.getBackground()).error());
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(fault);
        arrange();
    }

    private Text field(String hint, String name) {
        Text field = new Text(form, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        TextUndo.install(field);
        field.setMessage(hint);
        field.setToolTipText(hint);
        field.setTextLimit(StateText.LONGEST + 1);
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 40).minSize(60, 22).applyTo(field);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        field.addListener(SWT.Traverse, traverse -> {
            if (traverse.detail == SWT.TRAVERSE_TAB_NEXT || traverse.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                traverse.doit = true;
            }
        });
        field.addListener(SWT.KeyDown, key -> {
            if ((key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR) && (key.stateMask & SWT.MOD1) != 0) {
                key.doit = false;
                start.run();
            }
        });
        return field;
    }

    private static Button button(Composite parent, String label, String tooltip, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tooltip);
        button.addListener(SWT.Selection, any -> action.run());
        return button;
    }

    /** The object as it was matters for a change alone. */
    private void arrange() {
        boolean changes = event() == Event.CHANGE;
        for (Control each : List.of(beforeLabel, before)) {
            each.setVisible(changes);
            GridData data = each.getLayoutData() instanceof GridData known ? known : new GridData();
            data.exclude = !changes;
            each.setLayoutData(data);
        }
        object.setMessage(changes ? TraceMessages.writtenHint : TraceMessages.objectHint);
        fit();
    }

    /** What is higher than the view scrolls. */
    private void fit() {
        int width = Math.max(NARROWEST, scroller.getClientArea().width);
        ((GridData) buttons.getLayoutData()).widthHint = width - 2 * MARGIN;
        scroller.setMinHeight(form.computeSize(width, SWT.DEFAULT).y);
        form.layout();
    }

    /** Leaves its room to the others, or takes it back. */
    void setShown(boolean shown) {
        if (scroller.getVisible() != shown) {
            scroller.setVisible(shown);
            scroller.getParent().layout();
        }
    }

    boolean hasFocus() {
        for (Control each = form.getDisplay().getFocusControl(); each != null; each = each.getParent()) {
            if (each == form) {
                return true;
            }
        }
        return false;
    }

    boolean isShown() {
        return scroller.getVisible();
    }

    private void offer(Button at, List<Sample> witnesses) {
        Menu menu = new Menu(at);
        List<Sample> recent = RecentObjects.all().stream().map(text -> new Sample(text, text)).toList();
        add(menu, TraceMessages.recent, recent);
        add(menu, TraceMessages.witnesses, witnesses);
        if (recent.isEmpty() && witnesses.isEmpty()) {
            header(menu, TraceMessages.nothingToFillIn);
        }
        Point below = at.toDisplay(0, at.getSize().y);
        menu.setLocation(below);
        menu.addListener(SWT.Hide, any -> at.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void add(Menu menu, String title, List<Sample> samples) {
        if (!samples.isEmpty()) {
            header(menu, title);
            samples.forEach(sample -> add(menu, sample));
        }
    }

    private static void header(Menu menu, String text) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setEnabled(false);
    }

    private void add(Menu menu, Sample sample) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        String label = sample.label().replaceAll("\\s+", " ").replace("&", "&&");
        item.setText(label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label);
        item.addListener(SWT.Selection, any -> show(sample.text()));
    }

    /** Fills in an object that is created. */
    void show(String text) {
        object.setText(text);
        object.setFocus();
    }

    private Event event() {
        return EVENTS[event.getSelectionIndex()];
    }

    /** What is to be tried; nothing, and the reason beside the fields, where it cannot be read. */
    Optional<Trial> trial(boolean folds) {
        fault.setText("");
        Optional<Map<String, String>> written = read(object, folds);
        Optional<Map<String, String>> old = event() == Event.CHANGE ? read(before, folds)
                : Optional.of(Map.of());
        fit();
        if (written.isEmpty() || old.isEmpty()) {
            return Optional.empty();
        }
        RecentObjects.add(object.getText());
        return Optional.of(new Trial(event(), written.get(), old.get()));
    }

    private Optional<Map<String, String>> read(Text field, boolean folds) {
        return switch (StateText.read(field.getText())) {
            case ParseResult.Parsed<State>(State state) ->
                    Optional.of((folds ? StateText.folded(state) : state).values());
            case ParseResult.Rejected<State>(int offset, String message) -> {
                fault.setText(NLS.bind(TraceMessages.refused, message, offset + 1));
                field.setFocus();
                field.setSelection(offset);
                yield Optional.empty();
            }
        };
    }

    void setFocus() {
        object.setFocus();
    }
}
