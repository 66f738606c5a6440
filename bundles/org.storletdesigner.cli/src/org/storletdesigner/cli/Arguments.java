package org.storletdesigner.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Whether the arguments are what the user typed: Java reads them in the locale's characters, which may be too few. */
final class Arguments {
    private static final char REPLACEMENT = '\uFFFD';

    private Arguments() { }

    /** The complaint about arguments that were read in a character set and lost something; empty where none did. */
    static Optional<String> loss(Charset charset, String... arguments) {
        boolean intact = charset.equals(StandardCharsets.UTF_8)
                || Arrays.stream(arguments).noneMatch(argument -> argument.indexOf(REPLACEMENT) >= 0);
        return intact ? Optional.empty() : Optional.of("designer: an argument has characters that the locale's "
                + "character set, " + charset + ", does not have; set LC_ALL to a UTF-8 locale such as C.UTF-8");
    }

    /** The character set in which Java read the arguments of this process. */
    static Charset charset() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }
}
