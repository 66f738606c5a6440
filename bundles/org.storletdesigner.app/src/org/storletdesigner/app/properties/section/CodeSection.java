package org.storletdesigner.app.properties.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.storletdesigner.app.expression.ExpressionContext;
import org.storletdesigner.app.expression.ExpressionField;
import org.storletdesigner.app.library.DefinitionDialog;
import org.storletdesigner.app.library.Libraries;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.input.ExpressionRows;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.editor.palette.PaletteLibraries;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.model.Code;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.design.DefinitionUpdate;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.Digests;
import org.storletdesigner.model.design.Storlets;

/** The definition behind a storlet or handler, to be read, and the library's newer one, to be taken over. */
public class CodeSection<T> extends DesignSection<T> {
    /** The whole definition of the storlet that is selected. */
    public static final class OfStorlet extends CodeSection<Storlet> {
        public OfStorlet() {
            super(Storlet.class, storlet -> storlet, Storlet::getHandlers);
        }
    }

    /** The definition of the handler that is selected. */
    public static final class OfHandler extends CodeSection<Handler> {
        public OfHandler() {
            super(Handler.class, Storlets::of, List::of);
        }
    }

    /** More differences are not read before one decides. */
    private static final int LISTED = 12;

    private final Function<T, Storlet> storlet;
    private final Function<T, List<Handler>> handlers;
    private final Runnable librariesChanged = this::refresh;
    private Composite rows;
    private List<String> shown = List.of();

    CodeSection(Class<T> type, Function<T, Storlet> storlet, Function<T, List<Handler>> handlers) {
        super(type);
        this.storlet = storlet;
        this.handlers = handlers;
    }

    @Override
    void fill(Composite around) {
        rows = getWidgetFactory().createComposite(around, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(rows);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(rows);
        PaletteLibraries.shared().addListener(librariesChanged);
        rows.addDisposeListener(event -> PaletteLibraries.shared().removeListener(librariesChanged));
    }

    /** Everything here can be read only, so it is made anew where it says something else. */
    @Override
    void show(T object) {
        List<String> state = state(object);
        if (!state.equals(shown)) {
            shown = state;
            for (var child : rows.getChildren()) {
                child.dispose();
            }
            build(object);
            reflow();
        }
    }

    private List<String> state(T object) {
        StorletDefinition definition = storlet.apply(object).getDefinition();
        List<String> state = new ArrayList<>(List.of(definition.getId(), Digests.of(definition),
                storlet.apply(object).getName(), design().document().getKeys().toString(),
                Storlets.values(storlet.apply(object)).toString()));
        handlers.apply(object).forEach(each -> state.add(each.getId() + each.getExtraCondition()));
        newer(definition).ifPresent(each -> state.add(Digests.of(each)));
        state.add(definition.getLibraryDigest());
        return state;
    }

    private void build(T object) {
        StorletDefinition definition = storlet.apply(object).getDefinition();
        newer(definition).ifPresent(library -> offer(definition, library));
        Inputs inputs = new Inputs(getWidgetFactory(), rows);
        inputs.words(PropertyMessages.readOnly);
        addWays(definition);
        handlers.apply(object).forEach(handler -> add(handler, inputs));
        fact(inputs, PropertyMessages.definition, definition.getName());
        fact(inputs, PropertyMessages.version, definition.getVersion());
        fact(inputs, PropertyMessages.category, definition.getCategory());
        Optional.ofNullable(definition.getCode()).ifPresent(code -> add(code, inputs));
        fact(inputs, PropertyMessages.definitionDigest, Digests.of(definition));
    }

    /** The way to the library in which the definition can be changed; one that no library has is changed here. */
    private void addWays(StorletDefinition definition) {
        Optional<PaletteLibraries.Entry> home = PaletteLibraries.shared().entries().stream().filter(each ->
                each.library().getDefinitions().stream().anyMatch(other -> other.getId().equals(definition.getId())))
                .findFirst();
        if (home.isEmpty()) {
            button(PropertyMessages.editDefinition, () -> change(definition));
        } else if (home.get().file() != null) {
            button(PropertyMessages.openLibrary, () -> Libraries.open(getPart().getSite().getWorkbenchWindow(),
                    home.get().file()).ifPresent(editor -> editor.reveal(definition.getId())));
        }
    }

    private void button(String text, Runnable action) {
        Button button = getWidgetFactory().createButton(rows, text, SWT.PUSH);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void change(StorletDefinition definition) {
        String digest = definition.getLibraryDigest();
        DefinitionDialog.open(rows.getShell(), definition).ifPresent(changed ->
                edit(NLS.bind(PropertyMessages.editChangeDefinition, definition.getName()), () -> {
                    DefinitionUpdate.apply(design().document(), definition, changed);
                    definition.setLibraryDigest(digest);
                }));
    }

    private void add(Handler handler, Inputs inputs) {
        String name = handler.getDefinition().getName();
        ExpressionContext context = ExpressionContext.ofDefinition(design(), handler);
        expression(NLS.bind(PropertyMessages.triggerOf, name), ExpressionKind.TRIGGER,
                handler.getDefinition().getTrigger(), context);
        expression(NLS.bind(PropertyMessages.outputOf, name), ExpressionKind.OUTPUT,
                handler.getDefinition().getOutput(), context);
        fact(inputs, PropertyMessages.listensTo, HandlerSection.events(handler));
    }

    private void expression(String title, ExpressionKind kind, String text, ExpressionContext context) {
        new Inputs(getWidgetFactory(), rows).words(title);
        ExpressionField field = new ExpressionField(rows, SWT.READ_ONLY, kind, title);
        ExpressionRows.adapt(getWidgetFactory(), field);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(field);
        field.onResize(this::reflow);
        field.setContext(context);
        field.show(context, text);
    }

    private static void add(Code code, Inputs inputs) {
        fact(inputs, PropertyMessages.language, code.getLanguage());
        fact(inputs, PropertyMessages.mainClass, code.getMainClass());
        fact(inputs, PropertyMessages.artefact, code.getArtefact());
        fact(inputs, PropertyMessages.digest, code.getDigest());
    }

    private static void fact(Inputs inputs, String label, String value) {
        if (!value.isEmpty()) {
            inputs.fact(label).setText(value);
        }
    }

    // ---- a newer definition

    private static Optional<StorletDefinition> newer(StorletDefinition copy) {
        return PaletteLibraries.shared().entries().stream().flatMap(each -> each.library().getDefinitions().stream())
                .filter(each -> each.getId().equals(copy.getId())).findFirst()
                .filter(each -> Definitions.isOutdated(copy, each));
    }

    private void offer(StorletDefinition copy, StorletDefinition library) {
        List<String> differences = DefinitionUpdate.differences(copy, library);
        String listed = differences.stream().limit(LISTED).map(each -> "•  " + each).collect(Collectors.joining("\n"))
                + (differences.size() > LISTED ? "\n…" : "");
        Label told = new Inputs(getWidgetFactory(), rows).words(NLS.bind(PropertyMessages.newer, listed));
        Button update = getWidgetFactory().createButton(rows, PropertyMessages.update, SWT.PUSH);
        update.setToolTipText(PropertyMessages.updateTooltip);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(update);
        told.setToolTipText(String.join("\n", differences.subList(0, Math.min(LISTED * 2, differences.size()))));
        update.addListener(SWT.Selection, event -> edit(NLS.bind(PropertyMessages.editUpdate, copy.getName()),
                () -> DefinitionUpdate.apply(design().document(), copy, library)));
    }
}
