package org.storletdesigner.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Starts the program as a process of its own, as people do. */
final class Launch {
    private static final String JARS = "bundles/org.storletdesigner.cli/target/dependencies-list.txt";

    private Launch() { }

    static Process of(Map<String, String> environment, String... arguments) throws IOException {
        List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", classPath(), Main.class.getName()));
        call.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(call);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What the tests run with or, where they run as bundles, the list that is written when the program is built. */
    private static String classPath() throws IOException {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(Launch::file).collect(Collectors.joining(File.pathSeparator))
                : String.join(File.pathSeparator, Files.readAllLines(root().resolve(JARS)));
    }

    private static String file(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(JARS))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
