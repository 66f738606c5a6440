package org.storletdesigner.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** One bundle of the product as its folder in the repository describes it. */
record Bundle(String name, Path folder, List<String> required, List<String> imported, List<String> exported) {
    private static final String PREFIX = "org.storletdesigner.";

    static List<Bundle> all() {
        try (Stream<Path> folders = Files.list(Repository.root().resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(manifest(folder))).sorted().map(Bundle::read).toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The name as the table of bundles has it: without the common prefix. */
    String shortName() {
        return name.substring(PREFIX.length());
    }

    List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static Path manifest(Path folder) {
        return folder.resolve("META-INF/MANIFEST.MF");
    }

    private static Bundle read(Path folder) {
        try (InputStream input = Files.newInputStream(manifest(folder))) {
            var headers = new Manifest(input).getMainAttributes();
            String name = values(headers.getValue("Bundle-SymbolicName"), "Bundle-SymbolicName").getFirst();
            return new Bundle(name, folder, values(headers.getValue("Require-Bundle"), "Require-Bundle"),
                    values(headers.getValue("Import-Package"), "Import-Package"),
                    values(headers.getValue("Export-Package"), "Export-Package"));
        } catch (IOException | BundleException broken) {
            throw new AssertionError(manifest(folder) + ": " + broken.getMessage(), broken);
        }
    }

    private static List<String> values(String header, String title) throws BundleException {
        if (header == null) {
            return List.of();
        }
        return Arrays.stream(ManifestElement.parseHeader(title, header)).map(ManifestElement::getValue).toList();
    }
}
