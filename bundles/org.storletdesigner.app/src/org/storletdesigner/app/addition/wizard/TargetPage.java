package org.storletdesigner.app.addition.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.analysis.addition.Wish;
import org.storletdesigner.analysis.addition.Wish.Direction;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.app.addition.AdditionMessages;
import org.storletdesigner.logic.text.Printer;

/** Lets a person say with which handler, and which way round, a new storlet is to be connected. */
final class TargetPage extends WizardPage {
    private final List<Handler> handlers;
    private final Optional<String> selected;
    private List<Handler> shown = List.of();
    private Button triggers;
    private Text filter;
    private org.eclipse.swt.widgets.List list;
    private Text expressions;

    /** @param selected the id of the handler that is chosen at first */
    TargetPage(List<Handler> handlers, Optional<String> selected) {
        super("target");
        this.handlers = handlers;
        this.selected = selected;
        setTitle(AdditionMessages.targetTitle);
        setDescription(AdditionMessages.targetDescription);
    }

    /** What is wished for, if a handler is chosen. */
    Optional<Wish> wish() {
        int at = list.getSelectionIndex();
        return at < 0 ? Optional.empty() : Optional.of(new Wish(triggers.getSelection() ? Direction.TRIGGERS
                : Direction.TRIGGERED_BY, shown.get(at)));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        triggers = new Button(page, SWT.RADIO);
        triggers.setText(AdditionMessages.toTrigger);
        triggers.setSelection(true);
        Button triggered = new Button(page, SWT.RADIO);
        triggered.setText(AdditionMessages.toBeTriggered);
        filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(AdditionMessages.filterHandlers);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        list = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 200).applyTo(list);
        name(list, AdditionMessages.handlers);
        expressions = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(460, 64).applyTo(expressions);
        filter.addListener(SWT.Modify, event -> refill());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
            }
        });
        list.addListener(SWT.Selection, event -> show());
        refill();
        selected.ifPresent(this::select);
        setControl(page);
    }

    private static void name(org.eclipse.swt.widgets.Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private void select(String id) {
        for (int at = 0; at < shown.size(); at++) {
            if (shown.get(at).id().equals(id)) {
                list.select(at);
                list.showSelection();
            }
        }
        show();
    }

    private void refill() {
        Optional<Wish> before = list.getItemCount() == 0 ? Optional.empty() : wish();
        String word = filter.getText().strip().toLowerCase(Locale.ROOT);
        shown = handlers.stream().filter(each -> each.name().toLowerCase(Locale.ROOT).contains(word)).toList();
        list.setItems(shown.stream().map(Handler::name).toArray(String[]::new));
        before.ifPresent(wish -> select(wish.handler().id()));
        show();
    }

    private void show() {
        expressions.setText(wish().map(wish -> Printer.print(wish.handler().effectiveTrigger()) + "  →  "
                + Printer.print(wish.handler().output())).orElse(""));
        setPageComplete(wish().isPresent());
    }
}
