package org.storletdesigner.container.login;

import java.net.http.HttpRequest;
import java.util.function.Function;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.http.Attempt;
import org.storletdesigner.container.http.Deadline;
import org.storletdesigner.container.http.Wire;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * Sends requests with a token, which it gets when it is first needed, and anew, once a request, when it has expired.
 */
public final class Session implements AutoCloseable {
    public static final int SMALL_ANSWER = 1 << 20;
    private static final int UNAUTHORIZED = 401;

    private final Wire wire;
    private final Account account;
    private final Login login;
    private Grant grant;

    public Session(Wire wire, Account account) {
        this.wire = wire;
        this.account = account;
        this.login = Login.of(wire, account);
    }

    /** A request to be made with what a login gave. */
    public interface Ask extends Function<Grant, HttpRequest.Builder> { }

    public Wire wire() {
        return wire;
    }

    public synchronized Grant grant(Progress progress) throws StoreException {
        if (grant == null) {
            grant = login.make(progress);
        }
        return grant;
    }

    private synchronized Grant grantAfter(Grant expired, Progress progress) throws StoreException {
        if (grant == expired) {
            grant = null;
        }
        return grant(progress);
    }

    /** Once, apart from a second time with a new token. */
    public Attempt once(Ask ask, int largestAnswer, Deadline deadline, Progress progress) throws StoreException {
        Grant first = grant(progress);
        Attempt attempt = send(ask, first, largestAnswer, deadline, progress);
        if (attempt instanceof Attempt.Answered(Answer answer) && answer.status() == UNAUTHORIZED) {
            Attempt second = send(ask, grantAfter(first, progress), largestAnswer, deadline, progress);
            refuseUnauthorized(second);
            return second;
        }
        return attempt;
    }

    private void refuseUnauthorized(Attempt attempt) throws StoreException {
        if (attempt instanceof Attempt.Answered(Answer answer) && answer.status() == UNAUTHORIZED) {
            throw new StoreException(Problem.ACCESS, wire.address(),
                    "the server does not accept the token that its login has just given: check that both belong"
                    + " together, and try again");
        }
    }

    private Attempt send(Ask ask, Grant with, int largestAnswer, Deadline deadline, Progress progress)
            throws StoreException {
        HttpRequest request = ask.apply(with).header("X-Auth-Token", with.token().reveal()).build();
        return wire.send(request, largestAnswer, deadline, progress);
    }

    /** Tries again while that may help; for what changes nothing. */
    public Answer read(Ask ask, int largestAnswer, Progress progress) throws StoreException {
        return wire.read((deadline, tries) -> once(ask, largestAnswer, deadline, progress), progress);
    }

    /** What a server says, without what it was sent in confidence. */
    public synchronized String hidden(String text) {
        String without = account.key().hiddenIn(text);
        return grant == null ? without : grant.token().hiddenIn(without);
    }

    @Override
    public void close() {
        wire.close();
    }
}
