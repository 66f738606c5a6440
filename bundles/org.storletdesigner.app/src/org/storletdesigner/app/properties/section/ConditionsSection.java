package org.storletdesigner.app.properties.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.app.expression.ExpressionContext;
import org.storletdesigner.app.expression.ExpressionField;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.input.ExpressionRows;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.HandlerNames;

/** The extra conditions of some handlers. */
public class ConditionsSection<T> extends DesignSection<T> {
    /** Those of all handlers of the storlet that is selected. */
    public static final class OfStorlet extends ConditionsSection<Storlet> {
        public OfStorlet() {
            super(Storlet.class, Storlet::getHandlers);
        }
    }

    /** That of the handler that is selected. */
    public static final class OfHandler extends ConditionsSection<Handler> {
        public OfHandler() {
            super(Handler.class, List::of);
        }
    }

    private final Function<T, List<Handler>> handlers;
    private final List<ExpressionField> fields = new ArrayList<>();
    private Composite rows;
    private List<Handler> shown = List.of();

    ConditionsSection(Class<T> type, Function<T, List<Handler>> handlers) {
        super(type);
        this.handlers = handlers;
    }

    @Override
    void fill(Composite around) {
        new Inputs(getWidgetFactory(), around).words(PropertyMessages.conditionHint);
        rows = getWidgetFactory().createComposite(around, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(rows);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(rows);
    }

    @Override
    void show(T object) {
        if (!shown.equals(handlers.apply(object))) {
            shown = List.copyOf(handlers.apply(object));
            build();
        }
        for (int i = 0; i < shown.size(); i++) {
            show(fields.get(i), shown.get(i));
        }
        reflow();
    }

    private void build() {
        for (var child : rows.getChildren()) {
            child.dispose();
        }
        fields.clear();
        shown.forEach(handler -> fields.add(field(handler)));
    }

    private ExpressionField field(Handler handler) {
        String title = NLS.bind(PropertyMessages.conditionOf, HandlerNames.of(handler));
        new Inputs(getWidgetFactory(), rows).words(title);
        ExpressionField field = new ExpressionField(rows, SWT.NONE, ExpressionKind.CONDITION, title);
        ExpressionRows.adapt(getWidgetFactory(), field);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(field);
        field.onResize(this::reflow);
        field.onCommit(text -> edit(NLS.bind(PropertyMessages.editCondition, HandlerNames.of(handler)),
                () -> handler.setExtraCondition(text)));
        return field;
    }

    private void show(ExpressionField field, Handler handler) {
        field.setContext(ExpressionContext.ofCondition(design(), handler));
        field.show(handler, handler.getExtraCondition());
    }
}
