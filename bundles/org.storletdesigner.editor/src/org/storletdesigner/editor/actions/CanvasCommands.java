package org.storletdesigner.editor.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.actions.AlignmentAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.storletdesigner.editor.canvas.CanvasFilter;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.canvas.CanvasSettings;
import org.storletdesigner.editor.palette.PaletteItem;
import org.storletdesigner.logic.verdict.Verdict;

/** Gives the commands that the bundle declares their meaning while one canvas is in front. */
public final class CanvasCommands {
    private static final String PREFIX = "org.storletdesigner.editor.command.";
    private static final BooleanSupplier ALWAYS = () -> true;
    private static final BooleanSupplier UNCHECKED = () -> false;

    private final IEditorPart editor;
    private final CanvasModel canvas;
    private final CanvasActions actions;
    /** That of the window: a handler of the editor's site would hold only while no view has the focus. */
    private final IHandlerService service;
    private final List<String> toggles = new ArrayList<>();
    private final List<IHandlerActivation> handlers = new ArrayList<>();

    public CanvasCommands(IEditorPart editor, CanvasModel canvas, CanvasActions actions) {
        this.editor = editor;
        this.canvas = canvas;
        this.actions = actions;
        service = editor.getSite().getWorkbenchWindow().getService(IHandlerService.class);
        canvas.whenSettingsChange(this::refreshToggles);
    }

    /** Activates all of them. */
    public void activate(ZoomCommands zoom, Runnable arrange, Runnable palette) {
        editing();
        zooming(zoom);
        showing();
        add("arrange", arrange, ALWAYS);
        add("focusPalette", palette, ALWAYS);
    }

    /** Takes all of them back. */
    public void deactivate() {
        service.deactivateHandlers(handlers);
        handlers.clear();
    }

    private void editing() {
        add("duplicate", actions::duplicate, actions::hasParts);
        add("toggleDisabled", actions::toggleDisabled, actions::canDisable, actions::isDisabled);
        add("toggleCollapsed", actions::toggleCollapsed, actions::hasStorlets);
        add("collapseAll", () -> actions.collapseAll(true), ALWAYS);
        add("expandAll", () -> actions.collapseAll(false), ALWAYS);
        add("addSource", () -> actions.add(new PaletteItem.OfSource()), ALWAYS);
        add("addNote", () -> actions.add(PaletteItem.OfNote.empty()), ALWAYS);
        align("alignLeft", PositionConstants.LEFT);
        align("alignCenter", PositionConstants.CENTER);
        align("alignRight", PositionConstants.RIGHT);
        align("alignTop", PositionConstants.TOP);
        align("alignMiddle", PositionConstants.MIDDLE);
        align("alignBottom", PositionConstants.BOTTOM);
    }

    private void align(String name, int position) {
        AlignmentAction action = new AlignmentAction((IWorkbenchPart) editor, position);
        action.setSelectionProvider(editor.getSite().getSelectionProvider()); // whatever has the focus
        add(name, () -> {
            action.update();
            if (action.isEnabled()) {
                action.run();
            }
        }, ALWAYS);
    }

    private void zooming(ZoomCommands zoom) {
        add("zoomIn", zoom::in, ALWAYS);
        add("zoomOut", zoom::out, ALWAYS);
        add("zoomActual", zoom::actual, ALWAYS);
        add("zoomFit", zoom::fit, ALWAYS);
        add("zoomSelection", zoom::selection, ALWAYS);
    }

    private void showing() {
        toggle("showConditions", () -> canvas.settings().conditions(),
                settings -> settings.withConditions(!settings.conditions()));
        toggle("showLabels", () -> canvas.settings().labels(), settings -> settings.withLabels(!settings.labels()));
        toggle("showLegend", () -> canvas.settings().legend(), settings -> settings.withLegend(!settings.legend()));
        toggle("showGrid", () -> canvas.settings().grid(), settings -> settings.withGrid(!settings.grid()));
        for (Verdict verdict : List.of(Verdict.COMPLETE, Verdict.POSSIBLE, Verdict.PARTIAL, Verdict.UNDECIDED)) {
            String name = verdict.name().charAt(0) + verdict.name().substring(1).toLowerCase(Locale.ROOT);
            BooleanSupplier shown = () -> !canvas.filter().hidden().contains(verdict);
            add("show" + name, () -> canvas.setFilter(canvas.filter().with(verdict, !shown.getAsBoolean())), ALWAYS,
                    shown);
        }
        add("onlyFindings", () -> canvas.setFilter(canvas.filter().withOnlyFindings(!canvas.filter().onlyFindings())),
                ALWAYS, () -> canvas.filter().onlyFindings());
        add("showArrivals", () -> canvas.setFilter(canvas.filter().withArrivals(!canvas.filter().arrivals())), ALWAYS,
                () -> canvas.filter().arrivals());
        add("onlySelected", actions::filterStorlets, ALWAYS, () -> !canvas.filter().storlets().isEmpty());
        add("showAll", () -> canvas.setFilter(CanvasFilter.NONE), ALWAYS);
    }

    private void toggle(String name, BooleanSupplier checked, UnaryOperator<CanvasSettings> change) {
        add(name, () -> canvas.setSettings(change.apply(canvas.settings())), ALWAYS, checked);
    }

    private void add(String name, Runnable work, BooleanSupplier possible) {
        add(name, work, possible, UNCHECKED);
    }

    private void add(String name, Runnable work, BooleanSupplier possible, BooleanSupplier checked) {
        handlers.add(service.activateHandler(PREFIX + name, new CanvasCommand(work, possible, checked),
                new InFront()));
        if (checked != UNCHECKED) {
            toggles.add(PREFIX + name);
        }
    }

    /** Check marks follow what the canvas shows. */
    public void refreshToggles() {
        ICommandService commands = editor.getSite().getService(ICommandService.class);
        if (commands != null) {
            toggles.forEach(id -> commands.refreshElements(id, null));
        }
    }

    /** While the editor is the one in front, whether it or a view has the focus. */
    private final class InFront extends Expression {
        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_EDITOR_NAME) == editor);
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_EDITOR_NAME);
        }
    }
}
