package org.storletdesigner.app.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.storletdesigner.app.library.LibraryEditor;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.commands.DocumentCommands;
import org.storletdesigner.model.Document;
import org.storletdesigner.model.files.LibraryFiles;

/**
 * What an editor holds of a file, or would store in one: a workflow or a library. Only for the display's thread; two of
 * one editor are equal.
 */
public final class OpenFile {
    private final IEditorPart editor;
    private final Document content;
    private final DocumentCommands commands;

    private OpenFile(IEditorPart editor, Document content, DocumentCommands commands) {
        this.editor = Objects.requireNonNull(editor);
        this.content = Objects.requireNonNull(content);
        this.commands = Objects.requireNonNull(commands);
    }

    /** That of an editor; empty for one that holds nothing that is stored. */
    public static Optional<OpenFile> of(Object part) {
        return switch (part) {
            case WorkflowEditor editor -> Optional.of(new OpenFile(editor, editor.design().document(),
                    editor.design().commands()));
            case LibraryEditor editor -> Optional.of(new OpenFile(editor, editor.library(), editor.commands()));
            case null, default -> Optional.empty();
        };
    }

    public IEditorPart editor() {
        return editor;
    }

    /** All edits go through here. */
    public DocumentCommands commands() {
        return commands;
    }

    /** Where it is stored; empty for what never was. */
    public Optional<Path> path() {
        return Documents.fileOf(editor);
    }

    /** A copy of what would be stored now, with what is just being typed. */
    public Document snapshot() {
        commands.handOver();
        return editor instanceof WorkflowEditor canvas ? canvas.content() : EcoreUtil.copy(content);
    }

    /** Says something above it until something else is said there, and what can be done about it. */
    public void warn(String sentence, String label, Runnable action) {
        switch (editor) {
            case WorkflowEditor canvas -> canvas.warn(sentence, label, action);
            case LibraryEditor library -> library.warn(sentence, label, action);
            default -> throw new IllegalStateException("This editor holds no file: " + editor);
        }
    }

    public boolean isWorkflow() {
        return editor instanceof WorkflowEditor;
    }

    /** Looks again whether the file may be written, and says so where it is shown. */
    void refreshReadOnly() {
        switch (editor) {
            case WorkflowEditor canvas -> canvas.tellWhetherReadOnly();
            case LibraryEditor library -> library.tellWhetherReadOnly();
            default -> throw new IllegalStateException("This editor holds no file: " + editor);
        }
    }

    /** Has this asked before its file is written over; where it says no, nothing is written. */
    void askBeforeWriting(BooleanSupplier asked) {
        switch (editor) {
            case WorkflowEditor canvas -> canvas.askBeforeWriting(asked);
            case LibraryEditor library -> library.askBeforeWriting(asked);
            default -> throw new IllegalStateException("This editor holds no file: " + editor);
        }
    }

    /** What a file holds of the same kind. */
    Document read(Path file) throws IOException {
        return isWorkflow() ? Reading.of(file).input().document() : LibraryFiles.read(file);
    }

    /** Puts something of the same kind in its place, as one step that undo takes back. */
    void replace(String label, Document other) {
        Contents.replace(commands, label, content, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenFile file && editor == file.editor;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(editor);
    }
}
