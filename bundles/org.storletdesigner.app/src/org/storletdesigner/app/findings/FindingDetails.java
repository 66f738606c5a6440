package org.storletdesigner.app.findings;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.words.FindingWords;
import org.storletdesigner.analysis.words.RunTable;
import org.storletdesigner.app.views.ScrolledPage;
import org.storletdesigner.app.views.WitnessTable;
import org.storletdesigner.editor.design.Design;

/** All that is known of one finding with the object that shows it, and on a page of its own what mends it. */
final class FindingDetails {
    private static final int MOST_RINGS = 10;

    private final CTabFolder tabs;
    private final ScrolledPage why;
    private final ScrolledPage mended;
    private final CTabItem repairsTab;
    private final Runnable revealed;
    private RepairsPane repairs;

    FindingDetails(Composite parent, Runnable revealed) {
        this.revealed = revealed;
        tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        why = new ScrolledPage(tabs, 1);
        mended = new ScrolledPage(tabs, 1);
        tab(FindingsMessages.why, why);
        repairsTab = tab(FindingsMessages.repairs, mended);
        tabs.setSelection(0);
        clear();
    }

    private CTabItem tab(String title, ScrolledPage page) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(page.control());
        return item;
    }

    /** Says what would stand here. */
    void clear() {
        endRepairs();
        repairsTab.setText(FindingsMessages.repairs);
        why.write(around -> why.paragraph(FindingsMessages.chooseOne));
        mended.write(around -> mended.paragraph(FindingsMessages.chooseOne));
    }

    void show(Design design, Analysis analysis, Finding finding) {
        endRepairs();
        why.write(around -> explain(around, finding));
        mended.write(around -> {
            permission(mended, finding);
            Composite pane = new Composite(around, SWT.NONE);
            mended.wide().applyTo(pane);
            repairs = new RepairsPane(pane, this::counted);
            buttons(around, new Mending(design, analysis, finding), finding);
        });
        repairs.show(design, analysis, finding);
    }

    private void counted(Optional<Integer> count) {
        repairsTab.setText(count.map(found -> NLS.bind(FindingsMessages.repairsCounted, found))
                .orElse(FindingsMessages.repairs));
        mended.fit();
    }

    private void explain(Composite around, Finding finding) {
        why.paragraph(finding.message());
        permission(why, finding);
        finding.laps().ifPresent(laps -> why.paragraph(NLS.bind(FindingsMessages.laps, laps)));
        finding.witness().ifPresent(run -> {
            why.heading(FindingsMessages.witness);
            run(around, run);
        });
        rings(around, finding);
    }

    private static void permission(ScrolledPage page, Finding finding) {
        finding.permission().ifPresent(permission -> page.paragraph(NLS.bind(permission.lapsed()
                ? FindingsMessages.lapsedFor : FindingsMessages.permittedFor, permission.reason())));
    }

    /** The document was edited since. */
    void becomeStale() {
        if (repairs != null) {
            repairs.becomeStale();
        }
    }

    private void endRepairs() {
        if (repairs != null) {
            repairs.clear();
            repairs = null;
        }
    }

    private void buttons(Composite around, Mending mending, Finding finding) {
        Composite row = new Composite(around, SWT.NONE);
        mended.wide().applyTo(row);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        row.setLayout(layout);
        button(row, FindingsMessages.reveal, true, revealed);
        if (mending.canPermit()) {
            button(row, FindingsMessages.permit, mending.isCurrent(), () ->
                    PermitDialog.ask(tabs.getShell(), finding).ifPresent(mending::permit));
        }
        if (mending.canWithdraw()) {
            button(row, FindingsMessages.withdraw, mending.isCurrent(), mending::withdraw);
        }
    }

    private static void button(Composite parent, String text, boolean enabled, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setEnabled(enabled);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
    }

    private void rings(Composite around, Finding finding) {
        List<ElementaryCycle> rings = finding.cycles();
        boolean saidAlready = rings.size() == 1 && rings.getFirst().endless();
        if (rings.isEmpty() || saidAlready) {
            return;
        }
        why.heading(FindingsMessages.rings);
        for (ElementaryCycle ring : rings.subList(0, Math.min(MOST_RINGS, rings.size()))) {
            why.paragraph(FindingWords.ring(ring) + ": " + FindingWords.fate(ring));
            ring.run().filter(run -> !finding.witness().equals(Optional.of(run))).ifPresent(run -> run(around, run));
        }
        if (rings.size() > MOST_RINGS) {
            why.paragraph(NLS.bind(FindingsMessages.moreRings, rings.size() - MOST_RINGS));
        }
    }

    private void run(Composite around, Run run) {
        RunTable table = RunTable.of(run);
        why.wide().applyTo(WitnessTable.ofSteps(around, table, FindingsMessages.witness));
        if (table.loop() >= 0) {
            why.paragraph(NLS.bind(FindingsMessages.loops, table.loop()));
        }
    }
}
