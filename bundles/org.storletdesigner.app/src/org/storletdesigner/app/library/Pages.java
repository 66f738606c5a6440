package org.storletdesigner.app.library;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.storletdesigner.analysis.rename.VariableUses;
import org.storletdesigner.app.expression.ExpressionContext;
import org.storletdesigner.app.expression.ExpressionField;
import org.storletdesigner.app.properties.input.ExpressionRows;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.app.properties.input.TextInput;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.model.Code;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.VariableKind;
import org.storletdesigner.model.design.Naming;

/** The pages on which a definition, a handler and a variable are changed. */
final class Pages {
    private static final int LINES = 64;

    private final TabbedPropertySheetWidgetFactory toolkit;
    private final Editing editing;
    private final Runnable resized;

    Pages(TabbedPropertySheetWidgetFactory toolkit, Editing editing, Runnable resized) {
        this.toolkit = toolkit;
        this.editing = editing;
        this.resized = resized;
    }

    /** A page for one kind of object; it edits the one that it shows. */
    abstract class Page<T extends Named> {
        final Composite control;
        final Inputs inputs;
        private final TextInput name;
        private T shown;

        Page(Composite parent) {
            control = toolkit.createComposite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(control);
            inputs = new Inputs(toolkit, control);
            name = inputs.text(LibraryMessages.name, text -> rename(shown, text)).checkedBy(text -> Optional.ofNullable(shown).flatMap(each ->
                            Naming.fault(each, siblings(each), text)), true).onResize(resized);
        }

        /** What uses the name follows it in the same step. */
        void rename(T object, String wanted) {
            editing.edit(NLS.bind(LibraryMessages.editRename, object.getName()), () -> object.setName(wanted));
        }

        /** Something new wants a name first. */
        final void beginName() {
            name.field().setFocus();
            name.field().selectAll();
        }

        abstract List<? extends Named> siblings(T object);

        abstract void fill(T object);

        final void show(T object) {
            shown = object;
            name.show(object.getName());
            fill(object);
        }

        final void change(String what, Consumer<T> change) {
            editing.edit(NLS.bind(LibraryMessages.editChange, shown.getName(), what), () -> change.accept(shown));
        }

        final TextInput line(String label, BiConsumer<T, String> set) {
            return inputs.text(label, text -> change(label, each -> set.accept(each, text)));
        }

        final TextInput lines(String label, BiConsumer<T, String> set) {
            return inputs.lines(label, LINES, text -> change(label, each -> set.accept(each, text)));
        }

        final ExpressionField expression(String label, ExpressionKind kind, BiConsumer<T, String> set) {
            inputs.words(label + ":");
            ExpressionField field = new ExpressionField(control, SWT.NONE, kind, label);
            ExpressionRows.adapt(toolkit, field);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(field);
            field.onResize(resized);
            field.onCommit(text -> change(label, each -> set.accept(each, text)));
            return field;
        }
    }

    /** What a definition is called and which code is behind it. */
    final class DefinitionPage extends Page<StorletDefinition> {
        private final TextInput description = lines(LibraryMessages.description, StorletDefinition::setDescription);
        private final TextInput category = line(LibraryMessages.category, StorletDefinition::setCategory);
        private final TextInput version = line(LibraryMessages.version, StorletDefinition::setVersion);
        private final TextInput language = code(LibraryMessages.language, Code::setLanguage);
        private final TextInput mainClass = code(LibraryMessages.mainClass, Code::setMainClass);
        private final TextInput artefact = code(LibraryMessages.artefact, Code::setArtefact);
        private final TextInput digest = code(LibraryMessages.digest, Code::setDigest);

        DefinitionPage(Composite parent) {
            super(parent);
        }

        private TextInput code(String label, BiConsumer<Code, String> set) {
            return line(label, (definition, text) -> {
                if (definition.getCode() == null) {
                    definition.setCode(ModelFactory.eINSTANCE.createCode());
                }
                set.accept(definition.getCode(), text);
            });
        }

        @Override
        List<? extends Named> siblings(StorletDefinition definition) {
            return Definitions.beside(definition);
        }

        @Override
        void fill(StorletDefinition definition) {
            description.show(definition.getDescription());
            category.show(definition.getCategory());
            version.show(definition.getVersion());
            show(definition, language, Code::getLanguage);
            show(definition, mainClass, Code::getMainClass);
            show(definition, artefact, Code::getArtefact);
            show(definition, digest, Code::getDigest);
        }

        private static void show(StorletDefinition definition, TextInput input, Function<Code, String> part) {
            input.show(definition.getCode() == null ? "" : part.apply(definition.getCode()));
        }
    }

    /** What starts a handler, and what it writes. */
    final class HandlerPage extends Page<HandlerDefinition> {
        private final ExpressionField trigger =
                expression(LibraryMessages.trigger, ExpressionKind.TRIGGER, HandlerDefinition::setTrigger);
        private final ExpressionField output =
                expression(LibraryMessages.output, ExpressionKind.OUTPUT, HandlerDefinition::setOutput);
        private final TextInput description = lines(LibraryMessages.description, HandlerDefinition::setDescription);
        private final List<Button> events;

        HandlerPage(Composite parent) {
            super(parent);
            inputs.words(LibraryMessages.events + ". " + LibraryMessages.eventsHint);
            events = List.of(event(LibraryMessages.eventCreate, HandlerEvent.CREATE),
                    event(LibraryMessages.eventChange, HandlerEvent.CHANGE),
                    event(LibraryMessages.eventDelete, HandlerEvent.DELETE));
        }

        private Button event(String label, HandlerEvent event) {
            return inputs.check(label, on -> change(LibraryMessages.events, handler -> {
                handler.getEvents().remove(event);
                if (on) {
                    handler.getEvents().add(event);
                    ECollections.sort(handler.getEvents());
                }
            }));
        }

        @Override
        List<? extends Named> siblings(HandlerDefinition handler) {
            return Definitions.of(handler).getHandlers();
        }

        @Override
        void fill(HandlerDefinition handler) {
            StorletDefinition around = Definitions.of(handler);
            ExpressionContext context = ExpressionContext.of(Definitions.beside(around), around, Optional.of(handler));
            trigger.setContext(context);
            trigger.show(handler, handler.getTrigger());
            output.setContext(context);
            output.show(handler, handler.getOutput());
            description.show(handler.getDescription());
            for (int i = 0; i < events.size(); i++) {
                events.get(i).setSelection(handler.getEvents().contains(HandlerEvent.values()[i]));
            }
        }
    }

    /** What may be filled in for a variable. */
    final class VariablePage extends Page<Variable> {
        private final TextInput description = line(LibraryMessages.description, Variable::setDescription);
        private final CCombo kind = inputs.choice(LibraryMessages.kind, chosen -> change(LibraryMessages.kind,
                variable -> variable.setKind(VariableKind.values()[chosen])),
                LibraryMessages.kindText, LibraryMessages.kindNumber, LibraryMessages.kindPattern);
        private final Button list = inputs.check(LibraryMessages.list, on -> change(LibraryMessages.list,
                variable -> variable.setList(on)));
        private final TextInput defaults = lines(LibraryMessages.defaults, (variable, text) ->
                ECollections.setEList(variable.getDefaultValues(), values(text)));
        private final TextInput allowed = lines(LibraryMessages.allowed, (variable, text) ->
                ECollections.setEList(variable.getAllowedValues(), values(text)));

        VariablePage(Composite parent) {
            super(parent);
        }

        private static List<String> values(String text) {
            return text.lines().filter(line -> !line.isEmpty()).toList();
        }

        @Override
        List<? extends Named> siblings(Variable variable) {
            return Definitions.of(variable).getVariables();
        }

        @Override
        void rename(Variable variable, String wanted) {
            String label = VariableUses.count(variable) == 0 ? LibraryMessages.editRename : LibraryMessages.editRenameUses;
            editing.edit(NLS.bind(label, variable.getName()), () -> VariableUses.rename(variable, wanted));
        }

        @Override
        void fill(Variable variable) {
            description.show(variable.getDescription());
            kind.select(variable.getKind().ordinal());
            list.setSelection(variable.isList());
            defaults.show(String.join("\n", variable.getDefaultValues()));
            allowed.show(String.join("\n", variable.getAllowedValues()));
        }
    }
}
