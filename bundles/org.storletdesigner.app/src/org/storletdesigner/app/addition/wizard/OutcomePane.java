package org.storletdesigner.app.addition.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.app.addition.AdditionMessages;
import org.storletdesigner.app.addition.Tried;
import org.storletdesigner.app.views.CellTooltips;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.editor.figures.VerdictLook;
import org.storletdesigner.snapshot.look.VisibleText;

/** Shows what an addition is connected with, and what it brings. */
final class OutcomePane {
    private static final int LONGEST = 1_000;
    private static final int MOST_FINDINGS = 100;

    private final Label summary;
    private final Table connections;
    private final Table findings;
    private final Icons icons;

    OutcomePane(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        icons = new Icons(pane);
        summary = new Label(pane, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(summary);
        SashForm halves = new SashForm(pane, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 190).applyTo(halves);
        connections = table(halves, AdditionMessages.connections);
        column(connections, AdditionMessages.connection, 260);
        column(connections, AdditionMessages.verdict, 80);
        column(connections, AdditionMessages.reason, 420);
        findings = table(halves, AdditionMessages.findings);
        column(findings, AdditionMessages.change, 60);
        column(findings, AdditionMessages.finding, 700);
        halves.setWeights(3, 2);
    }

    private static Table table(Composite parent, String name) {
        Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        CellTooltips.addTo(table);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        return table;
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    /** While the engine works. */
    void showWorking() {
        summary.setText(AdditionMessages.working);
    }

    /** Shows an outcome; nothing where it could not be worked out. */
    public void show(Optional<Tried> outcome) {
        connections.removeAll();
        findings.removeAll();
        summary.setText(outcome.map(tried -> upperCase(tried.outcome().sentence()) + "."
                + (tried.truncated() > 0 ? " " + NLS.bind(AdditionMessages.notListed, tried.truncated()) : ""))
                .orElse(AdditionMessages.failed));
        outcome.ifPresent(tried -> {
            tried.connections().forEach(this::add);
            add(tried.outcome().findingsNew(), AdditionMessages.comes);
            add(tried.outcome().findingsGone(), AdditionMessages.goes);
        });
        summary.getParent().layout();
    }

    private static String upperCase(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private void add(Tried.Connection connection) {
        TableItem item = new TableItem(connections, SWT.NONE);
        VerdictLook look = VerdictLook.of(connection.verdict());
        item.setText(0, NLS.bind(switch (connection.way()) {
            case TRIGGERED_BY -> AdditionMessages.triggeredBy;
            case TRIGGERS, WITHIN -> AdditionMessages.triggers;
        }, connection.own(), connection.other()));
        item.setText(1, look.word());
        item.setForeground(1, look.colour(Scheme.on(connections.getBackground())));
        item.setText(2, VisibleText.shortened(connection.sentence(), LONGEST));
    }

    private void add(List<Finding> some, String change) {
        some.stream().limit(MOST_FINDINGS).forEach(finding -> {
            TableItem item = new TableItem(findings, SWT.NONE);
            item.setText(0, change);
            item.setImage(1, icons.image(switch (finding.severity()) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFORMATION -> "info";
            }));
            item.setText(1, finding.rule().id() + ": " + String.join(", ", finding.handlers()) + " – "
                    + finding.message());
        });
        if (some.size() > MOST_FINDINGS) {
            new TableItem(findings, SWT.NONE).setText(1, NLS.bind(AdditionMessages.notListed,
                    some.size() - MOST_FINDINGS));
        }
    }
}
