package org.storletdesigner.cli.verbs;

import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.console.Version;
import picocli.CommandLine.Command;

/** {@code version}: the versions of the program and of what it runs on. */
@Command(name = "version", description = "Prints the versions of the program, of Java and of the system.")
public final class VersionVerb implements Callable<Integer> {
    private final Console console;

    public VersionVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().println("Storlet Designer " + Version.ofProgram().orElse("of an unknown version"));
        console.out().println("Java " + System.getProperty("java.runtime.version") + ", "
                + System.getProperty("java.vendor"));
        console.out().println(System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch"));
        return Exit.WELL;
    }
}
