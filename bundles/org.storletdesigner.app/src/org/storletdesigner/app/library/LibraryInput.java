package org.storletdesigner.app.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.disk.FileIdentity;

/** A library file to be edited. Two of one file are equal, over whatever links. */
public final class LibraryInput implements IEditorInput {
    private final Path file;
    private final Path identity;
    private final Library library;

    /** A file that is read when the editor opens. */
    public LibraryInput(Path file) {
        this(null, file);
    }

    /** A library that is to be saved in the file. */
    public LibraryInput(Library library, Path file) {
        this.library = library;
        this.file = FileIdentity.plain(file);
        identity = FileIdentity.of(file);
    }

    public Path file() {
        return file;
    }

    /** The library, where it need not be read. */
    Optional<Library> library() {
        return Optional.ofNullable(library);
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LibraryInput input && identity.equals(input.identity);
    }

    @Override
    public int hashCode() {
        return identity.hashCode();
    }
}
