package org.storletdesigner.cli;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** The entry of the headless program. */
public final class Main {
    private Main() { }

    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        Optional<String> loss = Arguments.loss(Arguments.charset(), arguments);
        loss.ifPresent(console::complain);
        System.exit(loss.isPresent() ? Exit.AT_FAULT : run(console, arguments));
    }

    /** Runs one call to its end and gives the exit code. Throws nothing, whatever happens. */
    public static int run(Console console, String... arguments) {
        Failures failures = new Failures(console, List.of(arguments).contains("--debug"));
        try {
            int code = commandLine(console, failures).execute(arguments);
            console.out().flush();
            return code;
        } catch (Throwable failure) { // the edge: whatever it is, the user sees a sentence
            return failures.report(failure);
        }
    }

    private static CommandLine commandLine(Console console, Failures failures) {
        IParameterExceptionHandler calls = (fault, arguments) -> {
            console.complain(CallFaults.describe(fault));
            return Exit.AT_FAULT;
        };
        IExecutionExceptionHandler runs = (failure, command, parsed) -> failures.report(failure);
        return Designer.commandLine(console).setParameterExceptionHandler(calls).setExecutionExceptionHandler(runs)
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.ON : Ansi.OFF));
    }
}
