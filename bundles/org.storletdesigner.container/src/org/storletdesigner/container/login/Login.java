package org.storletdesigner.container.login;

import java.net.URI;
import java.net.http.HttpRequest;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.http.Url;
import org.storletdesigner.container.http.Wire;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** Gets a token. A login can be repeated without harm. */
abstract sealed class Login permits LegacyLogin, KeystoneLogin {
    static final int LARGEST_ANSWER = 4 << 20;

    private final Wire wire;
    private final Account account;

    Login(Wire wire, Account account) {
        this.wire = wire;
        this.account = account;
    }

    static Login of(Wire wire, Account account) {
        return switch (account) {
            case Account.Legacy legacy -> new LegacyLogin(wire, legacy);
            case Account.Keystone keystone -> new KeystoneLogin(wire, keystone);
        };
    }

    abstract HttpRequest request();

    abstract Grant grant(Answer answer) throws StoreException;

    Grant make(Progress progress) throws StoreException {
        Answer answer = wire.read(this::request, LARGEST_ANSWER, progress);
        if (answer.isSuccess()) {
            Grant grant = grant(answer);
            refuseOpen(grant.storage());
            return grant;
        }
        throw switch (answer.status()) {
            case 401, 403 -> fault("the server does not accept this user and key: check both");
            case 300, 301, 302, 303, 307, 308 -> fault("the server sends the login elsewhere"
                    + Redirect.to(answer, account.auth())
                    + ", and it is not followed: correct the address of the login");
            default -> fault("there is no login at this address (" + hidden(answer.reason()) + "): tempauth ends in"
                    + " /auth/v1.0, Keystone in /v3");
        };
    }

    private void refuseOpen(URI storage) throws StoreException {
        if (Url.isOpenToOthers(storage) && !account.plain()) {
            throw fault("the login leads to an address that begins with http:, where everybody on the way could read"
                    + " the token: let the server give one with https:, or say plain-http = yes");
        }
    }

    final URI server(String text) throws StoreException {
        return Url.server(text).orElseThrow(() -> fault("the login gives no address of an account"));
    }

    final StoreException fault(String sentence) {
        return new StoreException(Problem.ACCESS, wire.address(), sentence);
    }

    String hidden(String text) {
        return account.key().hiddenIn(text);
    }
}
