package org.storletdesigner.app.containers.plan;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.containers.ContainersView;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.migration.carry.Result;

/** Shows what is to be done to a container, before a byte is written, and does it. */
public final class PlanWizard extends Wizard {
    private final Wanted wanted;
    private final PlanPage page;
    private Optional<Carried> carried = Optional.empty();
    private String sentence = "";

    private PlanWizard(Wanted wanted) {
        this.wanted = wanted;
        page = new PlanPage(wanted);
        setWindowTitle(wanted.title());
        setNeedsProgressMonitor(true);
    }

    /**
     * What became live.
     *
     * @param renamed whether it differs in names from what it was made from
     */
    public record Carried(Live live, boolean renamed) { }

    /** What became live; empty where nothing did. */
    public static Optional<Carried> open(IWorkbenchWindow window, Wanted wanted) {
        PlanWizard wizard = new PlanWizard(wanted);
        new Dialog(window.getShell(), wizard).open();
        tell(window, wizard.sentence);
        if (window.getActivePage().findView(ContainersView.ID) instanceof ContainersView view) {
            view.reread(wanted.target());
        }
        return wizard.carried;
    }

    /** Beside the work, not in its way; the tree shows it, too. */
    private static void tell(IWorkbenchWindow window, String sentence) {
        IActionBars bars = switch (window.getActivePage().getActivePart()) {
            case IEditorPart editor -> editor.getEditorSite().getActionBars();
            case IViewPart view -> view.getViewSite().getActionBars();
            case null, default -> null;
        };
        if (bars != null) {
            bars.getStatusLineManager().setMessage(sentence);
        }
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Optional<Result> result = new CarryOut(getShell(), getContainer(), wanted.target())
                .out(page.plan().orElseThrow(), wanted.source());
        if (result.isEmpty()) {
            page.replan(); // what was left there may stand in its way
            return false;
        }
        return switch (result.get()) {
            case Result.Done done -> {
                carried = Optional.of(new Carried(done.live(), page.isRenaming()));
                sentence = done.sentence();
                yield true;
            }
            case Result.Overtaken overtaken -> {
                MessageDialog.openWarning(getShell(), wanted.title(), overtaken.sentence() + "\n\n"
                        + PlanMessages.planAnew);
                page.replan();
                yield false;
            }
            case Result.RolledBack back -> true;
        };
    }

    /** A plan wants room, and its button says what it does. */
    private static final class Dialog extends WizardDialog {
        Dialog(Shell shell, PlanWizard wizard) {
            super(shell, wizard);
            setShellStyle(getShellStyle() | SWT.RESIZE);
            setHelpAvailable(false);
            setMinimumPageSize(480, 260);
            setPageSize(640, 340);
        }

        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            super.createButtonsForButtonBar(parent);
            getButton(IDialogConstants.FINISH_ID).setText(PlanMessages.carryOut);
            setButtonLayoutData(getButton(IDialogConstants.FINISH_ID));
        }
    }
}
