package org.storletdesigner.app.addition.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.storletdesigner.analysis.addition.Proposal;
import org.storletdesigner.analysis.addition.Proposals;
import org.storletdesigner.analysis.words.FindingWords;
import org.storletdesigner.app.addition.AdditionMessages;
import org.storletdesigner.app.views.CellTooltips;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.editor.figures.VerdictLook;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.snapshot.look.VisibleText;

/** Lists the values with which a wish comes true, and says of one which clauses it meets and which stay open. */
final class ProposalsPane {
    /** A label breaks a longer text into lines so slowly that the window stops. */
    private static final int LONGEST = 1_000;
    private static final int HEIGHT = 110;

    private final Composite pane;
    private final Table table;
    private final Label clauses;
    private List<Proposal> list = List.of();

    ProposalsPane(Composite parent, Consumer<Proposal> chosen) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pane);
        table = new Table(pane, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        CellTooltips.addTo(table);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, HEIGHT).applyTo(table);
        column(AdditionMessages.verdict, 80);
        column(AdditionMessages.values, 420);
        column(AdditionMessages.findingsNew, 220);
        clauses = new Label(pane, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, 44).applyTo(clauses);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = AdditionMessages.proposals;
            }
        });
        table.addListener(SWT.Selection, event -> {
            show(list.get(table.getSelectionIndex()).answer());
            chosen.accept(list.get(table.getSelectionIndex()));
        });
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    void setVisible(boolean visible) {
        pane.setVisible(visible);
        ((GridData) pane.getLayoutData()).exclude = !visible;
        pane.getParent().layout();
    }

    void showWorking() {
        table.removeAll();
        list = List.of();
        clauses.setText(AdditionMessages.searching);
    }

    /** Shows what was found, and selects the first. */
    Optional<Proposal> show(Optional<Proposals> found) {
        list = found.map(Proposals::list).orElse(List.of());
        list.forEach(this::add);
        if (list.isEmpty()) {
            clauses.setText(found.flatMap(Proposals::nearest)
                    .map(answer -> readable(NLS.bind(AdditionMessages.noProposal, answer.sentence())))
                    .orElse(AdditionMessages.noProposalAtAll));
            return Optional.empty();
        }
        table.select(0);
        show(list.getFirst().answer());
        return Optional.of(list.getFirst());
    }

    private void add(Proposal proposal) {
        TableItem item = new TableItem(table, SWT.NONE);
        VerdictLook look = VerdictLook.of(proposal.answer().verdict());
        item.setText(0, look.word());
        item.setForeground(0, look.colour(Scheme.on(table.getBackground())));
        item.setText(1, proposal.values().entrySet().stream().map(each -> each.getKey() + " = "
                + String.join(", ", each.getValue()) + (proposal.open().contains(each.getKey())
                        ? " " + AdditionMessages.yours : "")).collect(Collectors.joining("; ")));
        item.setText(2, FindingWords.counts(proposal.outcome().findingsNew()));
    }

    private void show(Answer answer) {
        String met = printed(answer.met());
        String open = printed(answer.open());
        String text = open.isEmpty() ? NLS.bind(AdditionMessages.allMet, met)
                : met.isEmpty() ? NLS.bind(AdditionMessages.unmet, open)
                        : NLS.bind(AdditionMessages.metAndUnmet, met, open);
        clauses.setText(readable(text));
        clauses.setToolTipText(VisibleText.shortened(answer.sentence(), LONGEST));
    }

    private static String readable(String text) {
        return VisibleText.shortened(text, LONGEST).replace("&", "&&");
    }

    private static String printed(List<Expression> some) {
        return some.stream().map(Printer::print).collect(Collectors.joining("  ∧  "));
    }
}
