package org.storletdesigner.container.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.container.store.StoreException;

/**
 * Takes the variables that Swift's and OpenStack's own programs take: ST_AUTH, ST_USER and ST_KEY, or OS_AUTH_URL and
 * its kin. They are of one account; whether it is the one of an address is checked when it is logged in to.
 */
public final class EnvironmentCredentials implements Credentials {
    private static final Map<String, String> LEGACY = Map.of("auth", "ST_AUTH", "user", "ST_USER", "key", "ST_KEY");
    private static final Map<String, String> KEYSTONE = Map.of("auth", "OS_AUTH_URL", "user", "OS_USERNAME",
            "key", "OS_PASSWORD", "project", "OS_PROJECT_NAME", "user-domain", "OS_USER_DOMAIN_NAME",
            "project-domain", "OS_PROJECT_DOMAIN_NAME", "region", "OS_REGION_NAME");
    private static final String PLAIN = "STORLETS_PLAIN_HTTP";

    private final Map<String, String> environment;

    public EnvironmentCredentials(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Optional<Account> of(String account) throws StoreException {
        Map<String, String> names = environment.containsKey("ST_AUTH") ? LEGACY : KEYSTONE;
        if (!environment.containsKey(names.get("auth"))) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        names.forEach((field, variable) -> {
            if (environment.containsKey(variable)) {
                fields.put(field, environment.get(variable));
            }
        });
        fields.put("plain-http", environment.getOrDefault(PLAIN, ""));
        String place = "the environment (" + names.get("auth") + " and its kin)";
        return Optional.of(new AccountFields(place, fields).account());
    }

    @Override
    public String toString() {
        return "credentials of the environment";
    }
}
