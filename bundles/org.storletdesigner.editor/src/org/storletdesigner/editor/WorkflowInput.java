package org.storletdesigner.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.FileIdentity;

/** What a workflow editor opens: a file, or a document that has none yet. Two of one file are equal, over whatever links. */
public final class WorkflowInput implements IEditorInput {
    private final Workflow document;
    private final Path file;
    private final Path identity;
    private final String name;

    private WorkflowInput(Workflow document, Path file, String name) {
        this.document = document;
        this.file = file;
        identity = file == null ? null : FileIdentity.of(file);
        this.name = name;
    }

    /** A file that is read when the editor opens. */
    public static WorkflowInput of(Path file) {
        return of(null, file);
    }

    /** A document that was already read from a file, or is to be saved there. */
    public static WorkflowInput of(Workflow document, Path file) {
        Path plain = FileIdentity.plain(file);
        return new WorkflowInput(document, plain, plain.getFileName().toString());
    }

    /** A document that is in no file yet; the name is shown in its place. */
    public static WorkflowInput untitled(Workflow document, String name) {
        return new WorkflowInput(Objects.requireNonNull(document), null, name);
    }

    /** Where the document is stored; empty for one that never was. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The document, where it was already read. */
    Optional<Workflow> document() {
        return Optional.ofNullable(document);
    }

    @Override
    public boolean exists() {
        return file != null && Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return name;
    }

    /** The workbench does not remember it: the program itself knows which documents were open. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return file == null ? name : file.toString();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return Adapters.adapt(file, adapter, false);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || file != null && other instanceof WorkflowInput input && identity.equals(input.identity);
    }

    @Override
    public int hashCode() {
        return file == null ? System.identityHashCode(this) : identity.hashCode();
    }
}
