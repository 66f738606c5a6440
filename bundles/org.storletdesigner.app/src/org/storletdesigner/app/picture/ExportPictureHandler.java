package org.storletdesigner.app.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Problems;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.model.files.AtomicFile;
import org.storletdesigner.snapshot.picture.Pictures;
import org.storletdesigner.snapshot.svg.SvgWriter;

/** Stores the workflow in front as a drawing of any size, the same that the headless program makes. */
public final class ExportPictureHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
        FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
        dialog.setText(PictureMessages.title);
        dialog.setFilterExtensions(new String[] {"*.svg"});
        dialog.setFilterNames(new String[] {PictureMessages.svg});
        dialog.setFileName(proposal(editor));
        Documents.fileOf(editor).ifPresent(file -> dialog.setFilterPath(file.getParent().toString()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            export(editor, Path.of(chosen));
        }
        return null;
    }

    private static String proposal(IEditorPart editor) {
        return editor.getTitle().replaceFirst("\\.[^.]*$", "") + ".svg";
    }

    /** Writes the file, or tells why not. */
    static void export(IEditorPart editor, Path file) {
        try {
            Optional<byte[]> picture = svg(editor);
            if (picture.isPresent()) {
                AtomicFile.write(file, output -> output.write(picture.get()));
            } else {
                MessageDialog.openInformation(editor.getSite().getShell(), PictureMessages.title,
                        PictureMessages.notYet);
            }
        } catch (IOException unwritable) {
            Problems.show(editor.getSite().getShell(), PictureMessages.failed, unwritable);
        }
    }

    private static Optional<byte[]> svg(IEditorPart editor) throws IOException {
        Optional<Analysis> analysis = ActiveDesign.of(editor).flatMap(design -> design.analysis());
        if (analysis.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        SvgWriter.write(analysis.get(), Pictures.of(analysis.get()), text);
        return Optional.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
