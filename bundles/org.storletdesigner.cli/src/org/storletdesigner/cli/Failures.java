package org.storletdesigner.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.ClosedOutput;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.snapshot.look.VisibleText;

/** Turns whatever ended a run into an exit code and a message without a stack trace. */
final class Failures {
    private final Console console;
    private final boolean debug;
    private boolean outputIsKnownToFail;

    Failures(Console console, boolean debug) {
        this.console = console;
        this.debug = debug;
    }

    int report(Throwable failure) {
        return switch (failure) {
            case ClosedOutput closed -> closed.readerLeft() ? Exit.CLOSED : unwritable(closed);
            case AtFault fault -> fault(fault.getMessage());
            case IOException fault -> fault(String.valueOf(fault.getMessage()));
            case OutOfMemoryError exhausted -> fault("designer: this needs more memory than the "
                    + (Runtime.getRuntime().maxMemory() >> 20) + " MB that Java takes here;"
                    + " JAVA_TOOL_OPTIONS=-Xmx8g, for example, lets it take 8 GB");
            default -> defect(failure);
        };
    }

    private int fault(String message) {
        console.complain(message);
        return Exit.AT_FAULT;
    }

    /** Told once, although whatever is still to be flushed fails in the same way. */
    private int unwritable(ClosedOutput closed) {
        if (!outputIsKnownToFail) {
            outputIsKnownToFail = true;
            console.err().println("designer: " + VisibleText.of(closed.getMessage()));
        }
        return Exit.AT_FAULT;
    }

    private int defect(Throwable failure) {
        String trace = trace(failure);
        console.err().println("designer: this is a defect of the program, not of your input ("
                + VisibleText.of(failure.toString()) + "); please report it to the project's issue tracker"
                + log(trace).map(log -> " with the file " + VisibleText.of(log.toString())).orElse("") + ".");
        if (debug) {
            console.err().print(trace);
        }
        return Exit.DEFECT;
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    private static Optional<Path> log(String trace) {
        try {
            return Optional.of(Files.writeString(Files.createTempFile("storlet-designer-", ".log"), trace));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
