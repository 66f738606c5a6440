package org.storletdesigner.container.login;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.http.Json;
import org.storletdesigner.container.http.Wire;
import org.storletdesigner.container.store.StoreException;

/** Keystone's identity API in version 3: a password for a token of a project, whose catalogue has the address. */
final class KeystoneLogin extends Login {
    private final Account.Keystone account;

    KeystoneLogin(Wire wire, Account.Keystone account) {
        super(wire, account);
        this.account = account;
    }

    @Override
    HttpRequest request() {
        String base = account.auth().toString().replaceAll("/+$", "");
        URI tokens = URI.create((base.endsWith("/v3") ? base : base + "/v3") + "/auth/tokens");
        return HttpRequest.newBuilder(tokens).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body())).build();
    }

    private String body() {
        return """
                {"auth": {"identity": {"methods": ["password"], "password": {"user":
                {"name": %s, "domain": {"name": %s}, "password": %s}}},
                "scope": {"project": {"name": %s, "domain": {"name": %s}}}}}
                """.formatted(Json.quoted(account.user()), Json.quoted(account.userDomain()),
                Json.quoted(account.key().reveal()), Json.quoted(account.project()),
                Json.quoted(account.projectDomain()));
    }

    @Override
    Grant grant(Answer answer) throws StoreException {
        String token = answer.header("X-Subject-Token").orElseThrow(() -> fault("the login gives no token"));
        Object reply = Json.read(answer.body())
                .orElseThrow(() -> fault("the login answers something that is not JSON"));
        URI storage = server(storage(reply));
        Set<String> more = new HashSet<>(Set.of(account.project()));
        Json.at(reply, String.class, "token", "project", "id").ifPresent(more::add);
        return new Grant(Secret.of(token), storage, AccountNames.of(storage, more));
    }

    private String storage(Object reply) throws StoreException {
        List<?> catalogue = Json.at(reply, List.class, "token", "catalog").orElse(List.of());
        List<String> found = catalogue.stream().filter(service -> says(service, "type", "object-store"))
                .flatMap(service -> ((List<?>) Json.at(service, List.class, "endpoints").orElse(List.of())).stream())
                .filter(endpoint -> says(endpoint, "interface", "public") && isInRegion(endpoint))
                .flatMap(endpoint -> Json.at(endpoint, String.class, "url").stream()).distinct().toList();
        if (found.size() > 1) {
            throw fault("there are several object stores: name the region");
        }
        return found.stream().findFirst().orElseThrow(() -> fault("there is no object store for the project '"
                + account.project() + "'" + account.region()
                .map(region -> " in the region '" + region + "'").orElse("")));
    }

    private boolean isInRegion(Object endpoint) {
        Optional<String> wanted = account.region();
        return wanted.isEmpty() || says(endpoint, "region", wanted.get()) || says(endpoint, "region_id", wanted.get());
    }

    private static boolean says(Object object, String name, String value) {
        return Json.at(object, String.class, name).filter(value::equals).isPresent();
    }
}
