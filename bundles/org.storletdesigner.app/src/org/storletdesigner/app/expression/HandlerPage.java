package org.storletdesigner.app.expression;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.analysis.extraction.EffectiveExpressions;
import org.storletdesigner.analysis.extraction.EffectiveExpressions.Result;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.snapshot.look.VisibleText;

/** The expressions of one handler: its definition's to be read, its extra condition to be written. */
final class HandlerPage extends Composite {
    private static final int COLUMNS = 3;
    private static final int WIDE = 560;
    /** Nobody reads more, and breaking it into lines would stop the window. */
    private static final int LONGEST = 4_000;

    private final Label heading;
    private final Composite columns;
    private final ExpressionField condition;
    private final ExpressionField trigger;
    private final ExpressionField output;
    private final Text effective;
    private final Runnable resized;

    HandlerPage(Composite parent, Runnable resized) {
        super(parent, SWT.NONE);
        this.resized = resized;
        GridLayoutFactory.swtDefaults().applyTo(this);
        heading = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(heading);
        columns = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).spacing(10, 6).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(columns);
        trigger = field(FieldMessages.trigger, SWT.READ_ONLY, ExpressionKind.TRIGGER);
        condition = field(FieldMessages.extraCondition, SWT.NONE, ExpressionKind.CONDITION);
        output = field(FieldMessages.output, SWT.READ_ONLY, ExpressionKind.OUTPUT);
        label(FieldMessages.effective, this);
        effective = new Text(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(80, SWT.DEFAULT).applyTo(effective);
        TextUndo.nameFor(effective, FieldMessages.effective);
        addListener(SWT.Resize, event -> arrange());
    }

    /** Beside each other where there is room, else below each other. */
    private void arrange() {
        ((GridLayout) columns.getLayout()).numColumns = getClientArea().width < WIDE ? 1 : COLUMNS;
    }

    private static void label(String text, Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
    }

    private Composite column() {
        Composite column = new Composite(columns, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        return column;
    }

    private ExpressionField field(String name, int style, ExpressionKind kind) {
        Composite column = column();
        label(name, column);
        ExpressionField field = new ExpressionField(column, style, kind, name);
        field.onResize(() -> resized.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    void show(Design design, Handler handler) {
        HandlerDefinition definition = handler.getDefinition();
        heading.setText(NLS.bind(FieldMessages.readOnlyReason, HandlerNames.of(handler),
                Storlets.of(handler).getDefinition().getName()).replace("&", "&&"));
        condition.onCommit(text -> design.edit(NLS.bind(FieldMessages.editCondition, HandlerNames.of(handler)),
                () -> handler.setExtraCondition(text)));
        ExpressionContext around = ExpressionContext.ofDefinition(design, handler);
        trigger.setContext(around);
        trigger.show(handler, definition.getTrigger());
        output.setContext(around);
        output.show(handler, definition.getOutput());
        ExpressionContext beside = ExpressionContext.ofCondition(design, handler);
        condition.setContext(beside);
        condition.show(handler, handler.getExtraCondition());
        effective.setText(VisibleText.shortened(effective(handler, beside.expressions()), LONGEST));
    }

    private static String effective(Handler handler, EffectiveExpressions expressions) {
        return FieldMessages.effectiveTrigger + "\n    "
                + trigger(expressions.trigger(handler.getDefinition().getTrigger()),
                        expressions.condition(handler.getExtraCondition()))
                + "\n" + FieldMessages.effectiveOutput + "\n    "
                + output(expressions.output(handler.getDefinition().getOutput()));
    }

    private static String trigger(Result<Trigger> trigger, Result<Expression> extra) {
        return switch (trigger) {
            case Result.None<Trigger>(String reason) -> NLS.bind(FieldMessages.nothingEffective, reason);
            case Result.Effective<Trigger>(Trigger value) -> switch (extra) {
                case Result.None<Expression>(String reason) -> NLS.bind(FieldMessages.nothingEffective, reason);
                case Result.Effective<Expression>(Expression more) -> Printer.print(value)
                        + (more.equals(Expression.TRUE)
                        ? "" : "\n    " + FieldMessages.extraCondition + ": " + Printer.print(more));
            };
        };
    }

    private static String output(Result<Output> output) {
        return switch (output) {
            case Result.None<Output>(String reason) -> NLS.bind(FieldMessages.nothingEffective, reason);
            case Result.Effective<Output>(Output value) -> Printer.print(value);
        };
    }

    @Override
    public boolean setFocus() {
        return condition.setFocus();
    }
}
