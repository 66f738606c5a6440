package org.storletdesigner.container.swift;

import java.net.URI;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.login.Redirect;
import org.storletdesigner.container.login.Session;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** Says in a sentence what an answer means that is none of those hoped for. */
record SwiftFaults(Session session, String address) {
    StoreException of(Answer answer, String doing) {
        return switch (answer.status()) {
            case 403 -> fault(Problem.ACCESS, doing,
                    "this user may not do it: ask the owner of the account for the right to");
            case 404 -> missingContainer();
            case 413 -> fault(Problem.LIMIT, doing, "the server has no room for it (" + said(answer) + ")");
            case 422 -> fault(Problem.DAMAGED, doing, "it arrived at the server as something else and was not stored:"
                    + " try again, and look for a faulty proxy between here and there if that stays so");
            case 507 -> fault(Problem.LIMIT, doing,
                    "the server's disks are full: remove something, or ask who runs it");
            case 300, 301, 302, 303, 305, 307, 308 -> fault(Problem.REFUSED, doing,
                    "the server sends the request elsewhere"
                    + Redirect.to(answer, URI.create("x:/"))
                    + ", and it is not followed: correct the address of the login");
            default -> fault(Problem.REFUSED, doing, "the server does not take it (" + said(answer) + ")");
        };
    }

    private String said(Answer answer) {
        return session.hidden(answer.reason());
    }

    StoreException missingContainer() {
        return new StoreException(Problem.MISSING_CONTAINER, address,
                "there is no such container in the account: create it, or correct its name");
    }

    StoreException uncertain(String doing) {
        return fault(Problem.UNCERTAIN, doing,
                "the server did not say whether it was done, and it may still be done: look at it before doing it"
                + " again");
    }

    StoreException damaged(String name, String how) {
        return new StoreException(Problem.DAMAGED, address, "the body of '" + name + "' is not what was stored (" + how
                + "): store it again from where it came");
    }

    StoreException fault(Problem problem, String doing, String sentence) {
        return new StoreException(problem, address, doing + ": " + sentence);
    }
}
