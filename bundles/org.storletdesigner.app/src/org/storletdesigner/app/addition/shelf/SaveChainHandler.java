package org.storletdesigner.app.addition.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.app.addition.AdditionMessages;
import org.storletdesigner.app.addition.Entrance;
import org.storletdesigner.app.files.Problems;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Selected;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.Chains;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.files.WorkflowFiles;

/** Saves the selected storlets as a chain in the first library folder. */
public final class SaveChainHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Set<Storlet> storlets = storlets(Entrance.selection(event));
        Optional<Design> design = Entrance.design(event);
        if (design.isEmpty() || storlets.isEmpty()) {
            MessageDialog.openInformation(shell, AdditionMessages.chainTitle, AdditionMessages.chainNothing);
            return null;
        }
        InputDialog dialog = new InputDialog(shell, AdditionMessages.chainTitle,
                NLS.bind(AdditionMessages.chainPrompt, String.join(", ",
                        storlets.stream().map(Storlet::getName).toList())),
                storlets.iterator().next().getName(), SaveChainHandler::fault);
        if (dialog.open() == Window.OK) {
            save(shell, design.get(), dialog.getValue().strip(), storlets);
        }
        return null;
    }

    private static Set<Storlet> storlets(ISelection selection) {
        Set<Storlet> storlets = new LinkedHashSet<>(Selected.of(selection, Storlet.class));
        Selected.of(selection, Handler.class).forEach(handler -> storlets.add(Storlets.of(handler)));
        return storlets;
    }

    private static String fault(String name) {
        return name.isBlank() ? AdditionMessages.nameNeeded
                : name.matches("[^\\\\/:*?\"<>|\\p{Cntrl}]{1,80}") ? null : AdditionMessages.chainNameFault;
    }

    private static void save(Shell shell, Design design, String name, Set<Storlet> storlets) {
        try {
            Path file = Shelf.folderForChains().resolve(name + Shelf.CHAIN_SUFFIX);
            if (!Files.exists(file) || MessageDialog.openQuestion(shell, AdditionMessages.chainTitle,
                    NLS.bind(AdditionMessages.chainReplace, file))) {
                WorkflowFiles.write(Chains.cut(design.document(), name, storlets), file);
                PaletteChains.load(shell.getDisplay());
                MessageDialog.openInformation(shell, AdditionMessages.chainTitle,
                        NLS.bind(AdditionMessages.chainSaved, name, file));
            }
        } catch (IOException broken) {
            Problems.show(shell, AdditionMessages.chainTitle, broken);
        }
    }
}
