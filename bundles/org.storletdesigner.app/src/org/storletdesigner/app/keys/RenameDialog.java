package org.storletdesigner.app.keys;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.analysis.rename.RenamePlan;
import org.storletdesigner.analysis.rename.Renames;
import org.storletdesigner.analysis.rename.Renaming;
import org.storletdesigner.analysis.rename.Rewrite;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.snapshot.look.VisibleText;

/** Asks for a new name, and shows as it is typed every place that would change; all of them do, or none. */
public final class RenameDialog extends TitleAreaDialog {
    private static final Point SIZE = new Point(760, 460);
    private static final int MOST = 1_000;
    private static final int LONGEST = 400;
    private static final int LEAD = 16;
    /** As long as somebody types, nothing is planned. */
    private static final int PAUSE = 120;

    private final Design design;
    private final String old;
    private final Function<String, Renaming> renaming;
    private Text name;
    private Table places;
    private Text remarks;
    private RenamePlan plan = new RenamePlan(List.of(), List.of(), List.of());
    private int typed;

    private RenameDialog(Shell shell, Design design, String old, Function<String, Renaming> renaming) {
        super(shell);
        this.design = design;
        this.old = old;
        this.renaming = renaming;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Renames when the person says so, as one step that can be undone. */
    public static void open(Shell shell, Design design, String old, Function<String, Renaming> renaming) {
        new RenameDialog(shell, design, old, renaming).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(KeyMessages.renameTitle);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(KeyMessages.newName);
        name = new Text(area, SWT.BORDER);
        name.setText(old);
        name.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        places = places(area);
        remarks = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, 56).applyTo(remarks);
        name.addListener(SWT.Modify, event -> planSoon());
        setTitle(NLS.bind(KeyMessages.renameOf, VisibleText.of(old, 60)));
        setMessage(KeyMessages.renameHint);
        return area;
    }

    private static Table places(Composite area) {
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 160).applyTo(table);
        column(table, KeyMessages.where, 190);
        column(table, KeyMessages.before, 260);
        column(table, KeyMessages.after, 260);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = KeyMessages.places;
            }
        });
        return table;
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(KeyMessages.renameButton);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private void planSoon() {
        int mine = ++typed;
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        name.getDisplay().timerExec(PAUSE, () -> {
            if (mine == typed && !name.isDisposed()) {
                plan();
            }
        });
    }

    private void plan() {
        plan = Renames.plan(design.document(), renaming.apply(name.getText()), Preferences.limits());
        places.removeAll();
        plan.rewrites().stream().limit(MOST).forEach(this::add);
        boolean unchanged = name.getText().equals(old);
        setErrorMessage(plan.conflicts().isEmpty() || unchanged ? null : sentence(plan.conflicts().getFirst()));
        setMessage(plan.rewrites().isEmpty() ? KeyMessages.renameHint
                : NLS.bind(KeyMessages.willChange, plan.rewrites().size()), plan.warnings().isEmpty()
                        ? IMessageProvider.NONE : IMessageProvider.WARNING);
        List<String> said = unchanged ? List.of() : plan.conflicts().isEmpty() ? plan.warnings() : plan.conflicts();
        remarks.setText(String.join("\n", said.stream().map(RenameDialog::sentence).toList()));
        getButton(IDialogConstants.OK_ID).setEnabled(plan.isPossible());
    }

    private static String sentence(String remark) {
        return Character.toUpperCase(remark.charAt(0)) + remark.substring(1) + ".";
    }

    private void add(Rewrite rewrite) {
        TableItem item = new TableItem(places, SWT.NONE);
        item.setText(0, VisibleText.of(rewrite.where(), LONGEST));
        String now = String.join(", ", rewrite.before());
        String afterwards = String.join(", ", rewrite.after());
        int start = start(now, afterwards);
        item.setText(1, VisibleText.of(from(now, start), LONGEST));
        item.setText(2, VisibleText.of(from(afterwards, start), LONGEST));
    }

    /** Shortly before the first difference, so that it is seen in a long text, too. */
    private static int start(String now, String afterwards) {
        int same = 0;
        while (same < Math.min(now.length(), afterwards.length()) && now.charAt(same) == afterwards.charAt(same)) {
            same++;
        }
        int start = Math.max(0, same - LEAD);
        return start > 0 && Character.isLowSurrogate(now.charAt(start)) ? start - 1 : start;
    }

    private static String from(String text, int start) {
        return start == 0 ? text : VisibleText.ELLIPSIS + text.substring(start);
    }

    @Override
    protected void okPressed() {
        RenamePlan newest = Renames.plan(design.document(), renaming.apply(name.getText()), Preferences.limits());
        if (newest.isPossible()) {
            design.edit(NLS.bind(KeyMessages.renameLabel, VisibleText.of(old, 40)), newest::apply);
            super.okPressed();
        }
    }
}
