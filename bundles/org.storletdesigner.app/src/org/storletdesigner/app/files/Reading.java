package org.storletdesigner.app.files;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.eclipse.ui.PlatformUI;
import org.storletdesigner.exchange.Input;
import org.storletdesigner.exchange.InputFiles;
import org.storletdesigner.model.disk.FileFaults;

/** What a file in this program's own format holds. */
record Reading(Input input) {
    /** Reads outside the display's thread while that one shows that it is busy. */
    static Reading of(Path file) throws IOException {
        Reading[] result = new Reading[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    result[0] = read(file);
                } catch (IOException unreadable) {
                    throw new InvocationTargetException(unreadable);
                }
            });
        } catch (InvocationTargetException failure) {
            throw cause(failure);
        } catch (InterruptedException cancelled) {
            throw new IOException(FileMessages.readingCancelled, cancelled);
        }
        return result[0];
    }

    private static IOException cause(InvocationTargetException failure) {
        return switch (failure.getCause()) {
            case IOException unreadable -> unreadable;
            case RuntimeException defect -> throw defect;
            case Error grave -> throw grave;
            case null, default -> new IOException(failure);
        };
    }

    private static Reading read(Path file) throws IOException {
        FileFaults.refuseFolder(file);
        return new Reading(InputFiles.read(file));
    }
}
