package org.storletdesigner.app.files;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.storletdesigner.model.disk.FileFormatException;

/** Tells a person what is wrong with a file. */
public final class Problems {
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
}
