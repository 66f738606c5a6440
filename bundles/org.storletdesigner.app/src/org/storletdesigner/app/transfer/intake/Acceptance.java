package org.storletdesigner.app.transfer.intake;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.look.VisibleText;

/** Tells what is not as it was in something that arrived, item by item, and asks whether to use it all the same. */
public final class Acceptance extends MessageDialog {
    private static final int WIDTH = 640;
    private static final int LONGEST_NAME = 200;

    private final Arrival arrival;

    private Acceptance(Shell shell, String title, Arrival arrival) {
        super(shell, title, null, sentence(arrival), arrival.lost() > 0 ? WARNING : INFORMATION,
                arrival.lost() > 0 ? 1 : 0, IntakeMessages.take, IntakeMessages.leave);
        this.arrival = arrival;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The workflow, at once where there is nothing to say of it; empty where somebody does not want it so. */
    public static Optional<Workflow> ask(Shell shell, String title, Arrival arrival) {
        boolean wanted = arrival.isPlain() || new Acceptance(shell, title, arrival).open() == Window.OK;
        return wanted ? Optional.of(arrival.document()) : Optional.empty();
    }

    static String sentence(Arrival arrival) {
        String sentence = arrival.lost() > 0 ? IntakeMessages.takeLost
                : arrival.kind() == Kind.FOREIGN ? IntakeMessages.takeForeign : IntakeMessages.takeOther;
        return NLS.bind(sentence, VisibleText.of(arrival.source(), LONGEST_NAME).replace("&", "&&"));
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        ItemTable table = new ItemTable(parent);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(table.control());
        table.show(arrival);
        return table.control();
    }
}
