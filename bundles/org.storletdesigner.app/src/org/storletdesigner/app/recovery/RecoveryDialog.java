package org.storletdesigner.app.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Asks which of the unsaved documents of the last time a person wants back. */
final class RecoveryDialog extends TitleAreaDialog {
    static final int RECOVER = IDialogConstants.CLIENT_ID;
    static final int DISCARD = IDialogConstants.CLIENT_ID + 1;

    private static final int ROWS = 5;
    private static final int[] WIDTHS_IN_CHARACTERS = {28, 34, 28, 42};
    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private final List<Recovered> offered;
    private Table table;
    private List<Recovered> chosen = List.of();

    RecoveryDialog(Shell parent, List<Recovered> offered) {
        super(parent);
        this.offered = List.copyOf(offered);
        setHelpAvailable(false);
    }

    /** What was marked when a button was pressed. */
    List<Recovered> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(RecoveryMessages.title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(RecoveryMessages.heading);
        setMessage(RecoveryMessages.explanation);
        Composite margin = new Composite(area, SWT.NONE);
        margin.setLayout(new GridLayout());
        margin.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new Table(margin, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = table.getItemHeight() * ROWS;
        table.setLayoutData(data);
        addColumns(RecoveryMessages.name, RecoveryMessages.written, RecoveryMessages.holds, RecoveryMessages.file);
        offered.forEach(this::addRow);
        return area;
    }

    private void addColumns(String... titles) {
        for (int each = 0; each < titles.length; each++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[each]);
            column.setWidth(convertWidthInCharsToPixels(WIDTHS_IN_CHARACTERS[each]));
        }
    }

    private void addRow(Recovered each) {
        TableItem item = new TableItem(table, SWT.NONE);
        RecoveryCopy copy = each.copy();
        item.setText(new String[] {
            copy.name(), TIME.format(copy.written()), each.holds(),
            copy.origin().map(Object::toString).orElse(RecoveryMessages.neverSaved)
        });
        item.setChecked(each.document().isPresent());
        item.setData(each);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, DISCARD, RecoveryMessages.discard, false);
        createButton(parent, IDialogConstants.CANCEL_ID, RecoveryMessages.later, false);
        createButton(parent, RECOVER, RecoveryMessages.recover, true);
    }

    @Override
    protected void buttonPressed(int button) {
        chosen = Stream.of(table.getItems()).filter(TableItem::getChecked)
                .map(item -> (Recovered) item.getData()).toList();
        setReturnCode(button);
        close();
    }
}
