package org.storletdesigner.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.storletdesigner.snapshot.look.VisibleText;

/**
 * Where a run of the program reads from and writes to, in UTF-8.
 *
 * @param terminal whether a person sees the output in colour where nothing else is asked for
 * @param environment the variables of the process, which may hold keys that no message shows
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal,
        Map<String, String> environment) {
    private static final int BUFFER = 1 << 16;

    /** A console whose output is kept or passed on by somebody else. */
    public static Console of(InputStream in, OutputStream out, OutputStream err) {
        return of(in, out, err, Map.of());
    }

    /** One in an environment of its own. */
    public static Console of(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Console(in, utf8(out, false), utf8(err, true), false, Map.copyOf(environment));
    }

    /** The standard streams of the process. */
    public static Console ofProcess() {
        return new Console(System.in, utf8(new BufferedOutputStream(StandardOutput.ofProcess(), BUFFER), false),
                utf8(new FileOutputStream(FileDescriptor.err), true), showsColours(), System.getenv());
    }

    /** Shows a message to the person, after all that was written before. */
    public void complain(String message) {
        out.flush();
        message.lines().map(VisibleText::of).forEach(err::println);
        err.flush();
    }

    /** Without the environment and what may be secret in it. */
    @Override
    public String toString() {
        return terminal ? "terminal" : "streams";
    }

    private static PrintStream utf8(OutputStream target, boolean flushing) {
        return new PrintStream(target, flushing, StandardCharsets.UTF_8);
    }

    private static boolean showsColours() {
        // Some platforms have a console even where nobody looks at it, unless they are asked for the plain one.
        System.setProperty("jdk.console", "java.base");
        return System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM")) && System.console() != null;
    }
}
