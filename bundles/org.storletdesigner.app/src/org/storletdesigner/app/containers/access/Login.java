package org.storletdesigner.app.containers.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a person logs in to an account, without the key.
 *
 * @param region may be empty, as all fields of Keystone are where it is not used
 * @param plain whether the key may cross a network without encryption
 */
public record Login(Kind kind, String server, String user, String userDomain, String project, String projectDomain,
        String region, boolean plain) {
    private static final String DOMAIN = "Default";

    /** Who checks the key. */
    public enum Kind { SWIFT, KEYSTONE }

    /** Swift's own authentication in its first version. */
    public static Login ofSwift(String server, String user, boolean plain) {
        return new Login(Kind.SWIFT, server, user, DOMAIN, "", DOMAIN, "", plain);
    }

    /** By the names that the fields have in all places where logins are kept. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("auth", server);
        fields.put("user", user);
        fields.put("plain-http", plain ? "yes" : "");
        if (kind == Kind.KEYSTONE) {
            fields.put("project", project);
            fields.put("user-domain", userDomain);
            fields.put("project-domain", projectDomain);
            fields.put("region", region);
        }
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    static Login of(Map<String, String> fields) {
        return new Login(fields.containsKey("project") ? Kind.KEYSTONE : Kind.SWIFT,
                fields.getOrDefault("auth", ""), fields.getOrDefault("user", ""),
                fields.getOrDefault("user-domain", DOMAIN), fields.getOrDefault("project", ""),
                fields.getOrDefault("project-domain", DOMAIN), fields.getOrDefault("region", ""),
                "yes".equals(fields.get("plain-http")));
    }

    /** What is still to be filled in or corrected, as a sentence. */
    public Optional<String> fault() {
        if (server.isBlank() || user.isBlank()) {
            return Optional.of(server.isBlank() ? AccessMessages.serverMissing : AccessMessages.userMissing);
        }
        if (!isServer()) {
            return Optional.of(AccessMessages.noServer);
        }
        if (kind == Kind.KEYSTONE && (project.isBlank() || userDomain.isBlank() || projectDomain.isBlank())) {
            return Optional.of(AccessMessages.projectMissing);
        }
        if (isOpenToOthers() && !plain) {
            return Optional.of(AccessMessages.openToOthers);
        }
        boolean several = Stream.of(server, user, userDomain, project, projectDomain, region)
                .anyMatch(text -> text.chars().anyMatch(Character::isISOControl));
        return several ? Optional.of(AccessMessages.oneLine) : Optional.empty();
    }

    /** Whether everybody on the way can read the key; on this computer itself nobody is on the way. */
    public boolean isOpenToOthers() {
        return server.startsWith("http:") && isServer()
                && !URI.create(server).getHost().matches("127(?:\\.\\d{1,3}){3}|\\[::1\\]|localhost");
    }

    /** The computer that the key is sent to; empty where the server is none. */
    public String host() {
        return isServer() ? URI.create(server).getHost() : "";
    }

    private boolean isServer() {
        try {
            URI uri = new URI(server);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
