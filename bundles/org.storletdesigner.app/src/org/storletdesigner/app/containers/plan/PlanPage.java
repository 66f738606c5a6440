package org.storletdesigner.app.containers.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.app.containers.Background;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Obstacle;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import org.storletdesigner.migration.plan.Rename;

/** The plan: what would be done to a container and what would come of it; with another renaming it is made anew. */
final class PlanPage extends WizardPage {
    private static final int LINES = 3;

    private final Wanted wanted;
    private final Access access = Access.get();
    private final List<Rename> renames = new ArrayList<>();
    private Background background;
    private PlanTree tree;
    private Text detail;
    private Button rename;
    private Button unrename;
    private Button again;
    private Button evenSo;
    private Optional<Plan> plan = Optional.empty();

    PlanPage(Wanted wanted) {
        super("plan");
        this.wanted = wanted;
        setTitle(NLS.bind(PlanMessages.title, wanted.title(), Access.nameOf(wanted.target())));
        setPageComplete(false);
    }

    /** Whether something is called otherwise at the target. */
    boolean isRenaming() {
        return !renames.isEmpty();
    }

    /** The newest; empty while it is made. */
    Optional<Plan> plan() {
        return plan;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(4, 4).applyTo(area);
        tree = new PlanTree(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 220).applyTo(tree.control());
        detail = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        detail.setToolTipText(PlanMessages.detail);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, LINES * detail.getLineHeight()).applyTo(detail);
        createButtons(area);
        tree.whenSelected(this::selected);
        background = new Background(parent.getDisplay());
        area.addListener(SWT.Dispose, event -> background.cancel());
        setControl(area);
        replan();
    }

    private void createButtons(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
        rename = button(bar, SWT.PUSH, PlanMessages.rename, this::rename);
        unrename = button(bar, SWT.PUSH, PlanMessages.unrename, this::unrename);
        again = button(bar, SWT.PUSH, PlanMessages.again, this::replan);
        evenSo = button(bar, SWT.CHECK, PlanMessages.evenSo, this::replan);
        evenSo.setToolTipText(PlanMessages.evenSoTip);
        evenSo.setVisible(false);
        unrename.setEnabled(false);
    }

    private static Button button(Composite bar, int style, String label, Runnable action) {
        Button button = new Button(bar, style);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void selected(Optional<Row> row) {
        detail.setText(row.map(Row::text).orElse(""));
        unrename.setEnabled(row.flatMap(Row::about).filter(renames::contains).isPresent());
    }

    // ---- planning

    /** Makes the plan anew, of what lives there now. */
    void replan() {
        plan = Optional.empty();
        setPageComplete(false);
        rename.setEnabled(false);
        setMessage(PlanMessages.planning);
        setErrorMessage(null);
        List<Rename> with = List.copyOf(renames);
        boolean even = evenSo.getSelection();
        background.run(NLS.bind(PlanMessages.planningOf, Access.nameOf(wanted.target())),
                progress -> plan(with, even, progress), this::show, this::fail);
    }

    private Plan plan(List<Rename> with, boolean evenWithoutPrograms, Progress progress) throws IOException {
        Planner planner = new Planner(Preferences.limits());
        try (WorkflowContainer target = access.open(wanted.target(), progress);
                WorkflowContainer source = wanted.source().isPresent() ? access.open(wanted.source().get(), progress)
                        : null) {
            Intent intent = wanted.making().intent(target, Optional.ofNullable(source), progress);
            return (evenWithoutPrograms ? planner.withoutPrograms() : planner).plan(target, intent, with, progress);
        }
    }

    private void show(Plan newer) {
        plan = Optional.of(newer);
        List<Row> rows = new ArrayList<>(PlanRows.of(newer, renames));
        overtaken(newer).ifPresent(sentence -> rows.addFirst(Row.of("warning", sentence)));
        tree.show(rows);
        rename.setEnabled(true);
        boolean programs = newer.obstacles().stream().anyMatch(each -> each.kind() == Obstacle.Kind.PROGRAM);
        evenSo.setVisible(programs || evenSo.getSelection());
        setPageComplete(newer.isPossible() && !newer.changesNothing());
        tell(newer);
    }

    /** That somebody else has gone on since what comes was read, if so. */
    private Optional<String> overtaken(Plan newer) {
        return wanted.opened().filter(opened -> !newer.based().equals(Optional.of(opened))).map(opened ->
                NLS.bind(PlanMessages.overtaken, opened.number(), newer.based().map(Live::number).orElse(0L)));
    }

    private void tell(Plan newer) {
        if (!newer.isPossible()) {
            boolean programs = newer.obstacles().stream().allMatch(each -> each.kind() == Obstacle.Kind.PROGRAM);
            setMessage(NLS.bind(programs ? PlanMessages.programsMissing : PlanMessages.impossible,
                    newer.obstacles().size()), IMessageProvider.ERROR);
        } else if (newer.changesNothing()) {
            setMessage(PlanMessages.nothing, IMessageProvider.INFORMATION);
        } else if (overtaken(newer).isPresent()) {
            setMessage(overtaken(newer).get(), IMessageProvider.WARNING);
        } else {
            long grave = newer.outlook().newFindings().stream()
                    .filter(finding -> finding.severity() != Severity.INFORMATION).count();
            setMessage(grave == 0 ? PlanMessages.ready : NLS.bind(PlanMessages.readyWith, grave),
                    grave == 0 ? IMessageProvider.NONE : IMessageProvider.WARNING);
        }
    }

    private void fail(String sentence) {
        tree.show(List.of(Row.of("error", sentence)));
        setMessage(null);
        setErrorMessage(PlanMessages.failed);
        detail.setText(sentence);
    }

    // ---- renaming on the way

    private void rename() {
        Optional<Rename> proposed = tree.selected().flatMap(Row::about).filter(about -> !renames.contains(about));
        new RenamingDialog(getShell(), plan.orElseThrow(), proposed).ask().ifPresent(wish -> {
            renames.add(wish);
            replan();
        });
    }

    private void unrename() {
        tree.selected().flatMap(Row::about).ifPresent(about -> {
            renames.remove(about);
            replan();
        });
    }
}
