package org.storletdesigner.app.views;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackEventListener;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.storletdesigner.editor.design.Design;

/** Undo, redo and Find mean the document in front while one of its views is active, too. */
public final class DocumentActions {
    private static final String SEARCH = "org.storletdesigner.app.command.search";

    private final IServiceLocator services;
    private final Step undo = new Step(ViewMessages.undo, CommandStack::undo,
            stack -> stack.canUndo() ? Optional.of(stack.getUndoCommand()) : Optional.empty());
    private final Step redo = new Step(ViewMessages.redo, CommandStack::redo,
            stack -> stack.canRedo() ? Optional.of(stack.getRedoCommand()) : Optional.empty());
    private final CommandStackEventListener listener = event -> refresh();
    private Optional<CommandStack> commands = Optional.empty();

    /** Takes over what an undo, redo and find mean for the part with these bars. */
    public DocumentActions(IServiceLocator services, IActionBars bars) {
        this.services = services;
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), new Action() {
            @Override
            public void run() {
                find();
            }
        });
    }

    /** From now on the document is another one. */
    public void follow(Optional<Design> design) {
        dispose();
        commands = design.map(Design::commands);
        commands.ifPresent(stack -> stack.addCommandStackEventListener(listener));
        refresh();
    }

    private void refresh() {
        undo.refresh();
        redo.refresh();
    }

    private void find() {
        try {
            services.getService(IHandlerService.class).executeCommand(SEARCH, null);
        } catch (CommandException missing) {
            ILog.of(DocumentActions.class).error("The search cannot be shown.", missing);
        }
    }

    /** Lets go of the document. */
    public void dispose() {
        commands.ifPresent(stack -> stack.removeCommandStackEventListener(listener));
        commands = Optional.empty();
    }

    /** Goes one step back or forward; says which. */
    private final class Step extends Action {
        private final String verb;
        private final Consumer<CommandStack> work;
        private final Function<CommandStack, Optional<Command>> next;

        Step(String verb, Consumer<CommandStack> work, Function<CommandStack, Optional<Command>> next) {
            this.verb = verb;
            this.work = work;
            this.next = next;
            setEnabled(false);
        }

        private void refresh() {
            Optional<Command> command = commands.flatMap(next);
            setText(NLS.bind(verb, command.map(Command::getLabel).orElse("")).strip());
            setToolTipText(getText());
            setEnabled(command.isPresent());
        }

        @Override
        public void run() {
            commands.filter(stack -> next.apply(stack).isPresent()).ifPresent(work);
        }
    }
}
