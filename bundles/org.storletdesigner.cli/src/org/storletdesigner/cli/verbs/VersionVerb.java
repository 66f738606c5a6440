package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.jar.Manifest;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
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
        console.out().println("Storlet Designer " + version().orElse("of an unknown version"));
        console.out().println("Java " + System.getProperty("java.runtime.version") + ", "
                + System.getProperty("java.vendor"));
        console.out().println(System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch"));
        return Exit.WELL;
    }

    /** From the manifest beside this class: other jars on the class path have manifests, too. */
    private static Optional<String> version() {
        String name = VersionVerb.class.getName().replace('.', '/') + ".class";
        String location = VersionVerb.class.getResource("/" + name).toString();
        String manifest = location.substring(0, location.length() - name.length()) + "META-INF/MANIFEST.MF";
        try (InputStream input = URI.create(manifest).toURL().openStream()) {
            return Optional.ofNullable(new Manifest(input).getMainAttributes().getValue("Bundle-Version"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
