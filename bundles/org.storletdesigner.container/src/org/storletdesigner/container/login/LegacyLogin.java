package org.storletdesigner.container.login;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.http.Wire;
import org.storletdesigner.container.store.StoreException;

/** Swift's first authentication, which tempauth speaks: user and key in headers, token and address in headers. */
final class LegacyLogin extends Login {
    private final Account.Legacy account;

    LegacyLogin(Wire wire, Account.Legacy account) {
        super(wire, account);
        this.account = account;
    }

    @Override
    HttpRequest request() {
        return HttpRequest.newBuilder(account.auth()).header("X-Auth-User", account.user())
                .header("X-Auth-Key", account.key().reveal()).GET().build();
    }

    @Override
    Grant grant(Answer answer) throws StoreException {
        String token = answer.header("X-Auth-Token").orElseThrow(() -> fault("the login gives no token"));
        URI storage = server(answer.header("X-Storage-Url").orElse(""));
        return new Grant(Secret.of(token), storage, AccountNames.of(storage, Set.of()));
    }
}
