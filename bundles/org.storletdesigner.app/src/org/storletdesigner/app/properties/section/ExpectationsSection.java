package org.storletdesigner.app.properties.section;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.storletdesigner.app.expression.TextUndo;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.app.properties.input.Tables;
import org.storletdesigner.model.Expectation;
import org.storletdesigner.model.ExpectationKind;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Ids;

/** What a workflow expects of its handlers. */
public final class ExpectationsSection extends DesignSection<Workflow> {
    private static final int TABLE_HEIGHT = 120;

    private Label hint;
    private Table table;
    private Button remove;
    private Button add;
    private CCombo from;
    private CCombo kind;
    private CCombo to;
    private List<Handler> handlers = List.of();

    public ExpectationsSection() {
        super(Workflow.class);
    }

    @Override
    void fill(Composite around) {
        hint = new Inputs(getWidgetFactory(), around).words(PropertyMessages.noExpectations);
        table = Tables.create(getWidgetFactory(), around, TABLE_HEIGHT, PropertyMessages.from, PropertyMessages.kind,
                PropertyMessages.to);
        Inputs inputs = new Inputs(getWidgetFactory(), around);
        from = inputs.choice(PropertyMessages.from, chosen -> enable());
        kind = inputs.choice(PropertyMessages.kind, chosen -> enable(), PropertyMessages.must,
                PropertyMessages.mustNever);
        to = inputs.choice(PropertyMessages.to, chosen -> enable());
        List.of(from, kind, to).forEach(each -> each.setVisibleItemCount(16));
        kind.select(0);
        createButtons(around);
        table.addListener(SWT.Selection, event -> enable());
        Tables.onDelete(table, this::remove);
        TextUndo.nameFor(table, PropertyMessages.kind);
    }

    private void createButtons(Composite around) {
        Composite row = getWidgetFactory().createComposite(around);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        add = getWidgetFactory().createButton(row, PropertyMessages.add, SWT.PUSH);
        add.addListener(SWT.Selection, event -> add());
        remove = getWidgetFactory().createButton(row, PropertyMessages.remove, SWT.PUSH);
        remove.addListener(SWT.Selection, event -> remove());
    }

    @Override
    void show(Workflow workflow) {
        List<Handler> now = HandlerNames.all(workflow).toList();
        fill(from, now);
        fill(to, now);
        handlers = now;
        List<List<String>> rows = workflow.getExpectations().stream().map(ExpectationsSection::row).toList();
        Tables.fill(table, rows, workflow.getExpectations());
        hint.setText(rows.isEmpty() ? PropertyMessages.noExpectations : "");
        enable();
        reflow();
    }

    private void fill(CCombo combo, List<Handler> now) {
        int selected = combo.getSelectionIndex();
        Handler chosen = selected >= 0 && selected < handlers.size() ? handlers.get(selected) : null;
        combo.setItems(now.stream().map(HandlerNames::of).toArray(String[]::new));
        combo.select(now.indexOf(chosen));
    }

    private static List<String> row(Expectation expectation) {
        return List.of(HandlerNames.of(expectation.getFrom()), word(expectation.getKind()),
                HandlerNames.of(expectation.getTo()));
    }

    private static String word(ExpectationKind kind) {
        return switch (kind) {
            case MUST -> PropertyMessages.must;
            case MUST_NEVER -> PropertyMessages.mustNever;
        };
    }

    private void enable() {
        add.setEnabled(from.getSelectionIndex() >= 0 && to.getSelectionIndex() >= 0);
        remove.setEnabled(table.getSelectionCount() > 0);
    }

    private void add() {
        Handler start = handlers.get(from.getSelectionIndex());
        Handler end = handlers.get(to.getSelectionIndex());
        ExpectationKind wanted = ExpectationKind.values()[kind.getSelectionIndex()];
        subject().filter(workflow -> workflow.getExpectations().stream().noneMatch(each -> each.getFrom() == start
                && each.getTo() == end && each.getKind() == wanted)).ifPresent(workflow ->
                edit(PropertyMessages.editAddExpectation, () -> add(workflow, start, end, wanted)));
    }

    private static void add(Workflow workflow, Handler start, Handler end, ExpectationKind wanted) {
        Expectation expectation = ModelFactory.eINSTANCE.createExpectation();
        expectation.setId(Ids.fresh());
        expectation.setFrom(start);
        expectation.setTo(end);
        expectation.setKind(wanted);
        workflow.getExpectations().add(expectation);
    }

    private void remove() {
        List<Object> gone = Tables.selected(table);
        subject().filter(workflow -> !gone.isEmpty()).ifPresent(workflow ->
                edit(PropertyMessages.editRemoveExpectation, () -> workflow.getExpectations().removeAll(gone)));
    }
}
