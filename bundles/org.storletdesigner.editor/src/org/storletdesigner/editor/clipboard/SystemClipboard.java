package org.storletdesigner.editor.clipboard;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The clipboard that all programs share, as far as it holds text. */
final class SystemClipboard {
    private SystemClipboard() { }

    static void put(String text) {
        with(clipboard -> {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            return text;
        });
    }

    static Optional<String> text() {
        return Optional.ofNullable((String) with(clipboard -> clipboard.getContents(TextTransfer.getInstance())));
    }

    private static <T> T with(Function<Clipboard, T> use) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return use.apply(clipboard);
        } finally {
            clipboard.dispose();
        }
    }
}
