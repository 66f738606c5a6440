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
import org.eclipse.swt.widgets.Control;
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
    private final CTabItem repairsTab;
    private final RepairsPane repairs;
    private final Runnable revealed;
    private Optional<Finding> told;
    private Composite bar;
    private Button apply;
    private Button reveal;

    FindingDetails(Composite parent, Runnable revealed) {
        this.revealed = revealed;
        tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        why = new ScrolledPage(tabs, 1);
        Composite mended = new Composite(tabs, SWT.NONE);
        tab(FindingsMessages.why, why.control());
        repairsTab = tab(FindingsMessages.repairs, mended);
        repairs = new RepairsPane(mended, this::counted, this::enable);
        tabs.setSelection(0);
        clear();
    }

    private CTabItem tab(String title, Control page) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(page);
        return item;
    }

    /** Says what would stand here. */
    void clear() {
        if (told != null && told.isEmpty()) {
            return;
        }
        told = Optional.empty();
        repairs.clear();
        offer(Optional.empty());
        why.write(around -> why.paragraph(FindingsMessages.chooseOne));
    }

    /** Lets go of the document as well. */
    void forget() {
        clear();
        repairs.forget();
    }

    void show(Design design, Analysis analysis, Finding finding) {
        offer(Optional.of(new Mending(design, analysis, finding)));
        if (!told.equals(Optional.of(finding))) {
            told = Optional.of(finding);
            why.write(around -> explain(around, finding));
        }
        repairs.show(design, analysis, finding);
    }

    private void counted(Optional<Integer> count) {
        repairsTab.setText(count.map(found -> NLS.bind(FindingsMessages.repairsCounted, found))
                .orElse(FindingsMessages.repairs));
    }

    private void enable() {
        if (apply != null) {
            apply.setEnabled(repairs.canApply());
        }
    }

    /** What can be done stands beside the tabs, where no list pushes it out of sight. */
    private void offer(Optional<Mending> mending) {
        tabs.setTopRight(null);
        if (bar != null) {
            bar.dispose();
        }
        bar = new Composite(tabs, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginTop = 1;
        row.marginBottom = 1;
        row.wrap = false;
        bar.setLayout(row);
        apply = item(FindingsMessages.apply, FindingsMessages.applyTooltip, false, repairs::apply);
        mending.ifPresent(this::offerPermits);
        reveal = item(FindingsMessages.show, FindingsMessages.reveal, mending.isPresent(), revealed);
        tabs.setTopRight(bar, SWT.RIGHT | SWT.WRAP);
    }

    private void offerPermits(Mending mending) {
        if (mending.canPermit()) {
            item(FindingsMessages.permitShort, FindingsMessages.permit, mending.isCurrent(), () ->
                    PermitDialog.ask(tabs.getShell(), mending.finding()).ifPresent(mending::permit));
        }
        if (mending.canWithdraw()) {
            item(FindingsMessages.withdraw, FindingsMessages.withdraw, mending.isCurrent(), mending::withdraw);
        }
    }

    private Button item(String text, String tooltip, boolean enabled, Runnable pressed) {
        Button item = new Button(bar, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(tooltip);
        item.setEnabled(enabled);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        return item;
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

    /** The document was edited since: repairs and permits are offered again with the new findings. */
    void becomeStale() {
        repairs.becomeStale();
        for (Control item : bar.getChildren()) {
            item.setEnabled(item.isEnabled() && item == reveal);
        }
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
