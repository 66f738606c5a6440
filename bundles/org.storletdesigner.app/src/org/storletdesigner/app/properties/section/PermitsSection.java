package org.storletdesigner.app.properties.section;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.app.expression.TextUndo;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.app.properties.input.Tables;
import org.storletdesigner.app.properties.input.TextInput;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;

/** The findings that a workflow permits, with their reasons. */
public final class PermitsSection extends DesignSection<Workflow> {
    private static final int TABLE_HEIGHT = 120;

    private Label hint;
    private Table table;
    private TextInput reason;
    private Button remove;

    public PermitsSection() {
        super(Workflow.class);
    }

    @Override
    void fill(Composite around) {
        Inputs inputs = new Inputs(getWidgetFactory(), around);
        hint = inputs.words("");
        table = Tables.create(getWidgetFactory(), around, TABLE_HEIGHT, PropertyMessages.rule,
                PropertyMessages.handlers,
                PropertyMessages.state, PropertyMessages.reason);
        reason = inputs.text(PropertyMessages.reason, this::give);
        remove = getWidgetFactory().createButton(around, PropertyMessages.remove, SWT.PUSH);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(remove);
        remove.addListener(SWT.Selection, event -> remove());
        table.addListener(SWT.Selection, event -> enable());
        Tables.onDelete(table, this::remove);
        TextUndo.nameFor(table, PropertyMessages.handlers);
    }

    @Override
    void show(Workflow workflow) {
        Tables.fill(table, workflow.getPermits().stream().map(this::row).toList(), workflow.getPermits());
        hint.setText((workflow.getPermits().isEmpty() ? PropertyMessages.noPermits + " " : "")
                + PropertyMessages.permitHint);
        enable();
        reflow();
    }

    @Override
    public void analysisChanged() {
        follow();
    }

    private List<String> row(Permit permit) {
        return List.of(permit.getRule(), permit.getHandlers().stream().map(HandlerNames::of)
                .collect(Collectors.joining(", ")), state(permit), permit.getReason());
    }

    private String state(Permit permit) {
        Set<String> about = new HashSet<>(permit.getHandlers().stream().map(HandlerNames::of).toList());
        return design().analysis().map(analysis -> analysis.findings().stream()
                .filter(each -> each.rule().id().equals(permit.getRule()) && about.equals(Set.copyOf(each.handlers())))
                .findFirst().map(PermitsSection::state).orElse(PropertyMessages.idle)).orElse(PropertyMessages.working);
    }

    private static String state(Finding finding) {
        return finding.isPermitted() ? PropertyMessages.valid : PropertyMessages.lapsed;
    }

    private void enable() {
        List<Object> selected = Tables.selected(table);
        remove.setEnabled(!selected.isEmpty());
        reason.field().setEnabled(selected.size() == 1);
        reason.show(selected.size() == 1 ? ((Permit) selected.getFirst()).getReason() : "");
    }

    private void give(String text) {
        List<Object> selected = Tables.selected(table);
        if (selected.size() == 1) {
            edit(PropertyMessages.editReason, () -> ((Permit) selected.getFirst()).setReason(text));
        }
    }

    private void remove() {
        List<Object> gone = Tables.selected(table);
        subject().filter(workflow -> !gone.isEmpty()).ifPresent(workflow ->
                edit(PropertyMessages.editWithdraw, () -> workflow.getPermits().removeAll(gone)));
    }
}
