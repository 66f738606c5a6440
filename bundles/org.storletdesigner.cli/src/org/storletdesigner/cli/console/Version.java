package org.storletdesigner.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.jar.Manifest;

/** The version of the program. */
public final class Version {
    private Version() { }

    /** From the manifest beside this class: other jars on the class path have manifests, too. */
    public static Optional<String> ofProgram() {
        String name = Version.class.getName().replace('.', '/') + ".class";
        String location = Version.class.getResource("/" + name).toString();
        String manifest = location.substring(0, location.length() - name.length()) + "META-INF/MANIFEST.MF";
        try (InputStream input = URI.create(manifest).toURL().openStream()) {
            return Optional.ofNullable(new Manifest(input).getMainAttributes().getValue("Bundle-Version"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
