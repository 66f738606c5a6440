package org.storletdesigner.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.storletdesigner.cli.console.Console;

/** What one call of the program gave. */
record Run(int code, String out, String err) {
    static Run of(Object... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, Object... arguments) {
        return withInput(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Run withInput(InputStream input, Object... arguments) {
        return in(Map.of(), input, arguments);
    }

    /** In an environment with these variables alone. */
    static Run in(Map<String, String> environment, Object... arguments) {
        return in(environment, InputStream.nullInputStream(), arguments);
    }

    private static Run in(Map<String, String> environment, InputStream input, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(Console.of(input, out, err, environment),
                Arrays.stream(arguments).map(Run::text).toArray(String[]::new));
        return new Run(code, text(out), text(err));
    }

    private static String text(Object argument) {
        return argument instanceof Path path ? path.toString() : (String) argument;
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
