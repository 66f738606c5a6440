package org.storletdesigner.cli.container;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.storletdesigner.cli.console.AtFault;

/** Where the file of credentials stands: where a variable says, or among the settings of the person. */
final class CredentialsPlace {
    static final String VARIABLE = "STORLETS_CREDENTIALS";
    private static final Path BELOW_SETTINGS = Path.of("storlet-designer", "credentials");

    private CredentialsPlace() { }

    static Path in(Map<String, String> environment) throws AtFault {
        String named = environment.getOrDefault(VARIABLE, "");
        return named.isEmpty() ? settings(environment).resolve(BELOW_SETTINGS) : path(VARIABLE, named);
    }

    /** As the XDG Base Directory Specification has it, which ignores a relative path. */
    private static Path settings(Map<String, String> environment) throws AtFault {
        String named = environment.getOrDefault("XDG_CONFIG_HOME", environment.getOrDefault("APPDATA", ""));
        if (!named.isEmpty()) {
            Path settings = path("XDG_CONFIG_HOME", named);
            if (settings.isAbsolute()) {
                return settings;
            }
        }
        return path("HOME", environment.getOrDefault("HOME", System.getProperty("user.home"))).resolve(".config");
    }

    private static Path path(String variable, String text) throws AtFault {
        try {
            return Path.of(text);
        } catch (InvalidPathException fault) {
            throw new AtFault("designer: the variable " + variable + " holds no path: " + fault.getReason());
        }
    }
}
