package org.storletdesigner.app.findings;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.app.views.CopyAction;

/** What can be done with the list of findings and with the selected one. */
final class FindingsMenu {
    private final Shell shell;
    private final FindingsView view;
    private final CopyAction copy;

    FindingsMenu(Shell shell, FindingsView view, CopyAction copy) {
        this.shell = shell;
        this.view = view;
        this.copy = copy;
    }

    void offerGroupings(IMenuManager menu, Grouping present) {
        MenuManager groups = new MenuManager(FindingsMessages.groupBy);
        for (Grouping each : Grouping.values()) {
            groups.add(grouping(each, each == present));
        }
        menu.add(groups);
    }

    private Action grouping(Grouping by, boolean checked) {
        Action action = new Action(label(by), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    view.groupBy(by);
                }
            }
        };
        action.setChecked(checked);
        return action;
    }

    private static String label(Grouping grouping) {
        return switch (grouping) {
            case SEVERITY -> FindingsMessages.bySeverity;
            case RULE -> FindingsMessages.byRule;
            case STORLET -> FindingsMessages.byStorlet;
            case NONE -> FindingsMessages.byNothing;
        };
    }

    /** Offers what fits what is selected now. */
    void fill(IMenuManager menu) {
        view.selected().ifPresent(finding -> {
            menu.add(action(FindingsMessages.reveal, true, () -> view.reveal(finding)));
            view.mending(finding).ifPresent(mending -> addPermits(menu, finding, mending));
            menu.add(new Separator());
        });
        menu.add(copy);
    }

    private void addPermits(IMenuManager menu, Finding finding, Mending mending) {
        if (mending.canPermit()) {
            menu.add(action(FindingsMessages.permit, mending.isCurrent(), () ->
                    PermitDialog.ask(shell, finding).ifPresent(mending::permit)));
        }
        if (mending.canWithdraw()) {
            menu.add(action(FindingsMessages.withdraw, mending.isCurrent(), mending::withdraw));
        }
    }

    private static Action action(String text, boolean enabled, Runnable chosen) {
        Action action = new Action(text) {
            @Override
            public void run() {
                chosen.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
