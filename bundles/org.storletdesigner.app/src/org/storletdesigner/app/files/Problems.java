package org.storletdesigner.app.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.storletdesigner.exchange.Fault;
import org.storletdesigner.exchange.Input;
import org.storletdesigner.model.files.FileFormatException;

/** Tells a person what is wrong with a file. */
public final class Problems {
    private static final String BUNDLE = "org.storletdesigner.app";

    private Problems() { }

    public static void show(Shell shell, String title, IOException problem) {
        if (!(problem instanceof FileFormatException)) {
            ILog.get().warn(title, problem);
        }
        MessageDialog.openError(shell, title, sentence(problem));
    }

    /** The file, the place in it and the problem, on a line each. */
    static String sentence(IOException problem) {
        if (!(problem instanceof FileFormatException fault)) {
            return String.valueOf(problem.getMessage());
        }
        String place = fault.line() == 0 ? ""
                : NLS.bind(FileMessages.place, Integer.toString(fault.line()), Integer.toString(fault.column())) + "\n";
        return fault.file() + "\n" + place + "\n" + upperCase(fault.problem());
    }

    private static String upperCase(String problem) {
        String sentence = Character.toUpperCase(problem.charAt(0)) + problem.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** What of a foreign file is not in the document, if anything. */
    static void tellLeftOut(Shell shell, Path file, Input input) {
        List<IStatus> parts = new ArrayList<>();
        for (Fault fault : input.faults()) {
            parts.add(status(IStatus.WARNING, fault.refusal().getMessage()));
        }
        input.notes().forEach(note -> parts.add(status(IStatus.INFO, note)));
        if (!parts.isEmpty()) {
            String message = NLS.bind(FileMessages.leftOut, file.getFileName());
            ErrorDialog.openError(shell, FileMessages.leftOutTitle, null,
                    new MultiStatus(BUNDLE, IStatus.OK, parts.toArray(IStatus[]::new), message, null));
        }
    }

    private static IStatus status(int severity, String message) {
        return new Status(severity, BUNDLE, message);
    }
}
