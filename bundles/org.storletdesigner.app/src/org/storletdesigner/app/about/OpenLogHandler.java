package org.storletdesigner.app.about;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the end of this program's log, and where the whole of it lies. */
public final class OpenLogHandler extends AbstractHandler {
    private static final int MOST_BYTES = 200_000;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Path log = Platform.getLogFileLocation().toPath();
        new TextDialog(HandlerUtil.getActiveShellChecked(event), AboutMessages.logTitle,
                NLS.bind(AboutMessages.logHeading, log), text(log)).atEnd().open();
        return null;
    }

    /** At most the last {@value #MOST_BYTES} bytes, from the beginning of a line. */
    static String text(Path log) {
        if (!Files.exists(log)) {
            return AboutMessages.logEmpty;
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - MOST_BYTES);
            byte[] bytes = new byte[(int) Math.min(MOST_BYTES, file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return from == 0 ? text : text.substring(text.indexOf('\n') + 1);
        } catch (IOException unreadable) {
            return NLS.bind(AboutMessages.logUnreadable, unreadable.getMessage());
        }
    }
}
