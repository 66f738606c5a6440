package org.storletdesigner.container.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.storletdesigner.container.rule.PercentText;

/** Addresses of the web, quoted so that any name arrives as it is. */
public final class Url {
    private static final String UNRESERVED = "-._~";

    private Url() { }

    /** One part of a path, or a value of a query. */
    public static String quoted(String text) {
        return PercentText.escape(text, UNRESERVED);
    }

    /** A path with its slashes; parts that are only dots, which some servers take for ways up, are quoted too. */
    public static String quotedPath(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> part.matches("\\.\\.?") ? part.replace(".", "%2E") : quoted(part))
                .collect(Collectors.joining("/"));
    }

    /** An address of a server that can be used, without a user in it. */
    public static Optional<URI> server(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean fits = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null
                    && uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
            return fits ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException fault) {
            return Optional.empty();
        }
    }

    /** Whether what is sent there can be read on the way. */
    public static boolean isOpenToOthers(URI server) {
        return server.getScheme().equals("http") && !isLoopback(server.getHost());
    }

    private static boolean isLoopback(String host) {
        return host.matches("127(?:\\.\\d{1,3}){3}") || host.equals("[::1]") || host.equals("localhost");
    }
}
