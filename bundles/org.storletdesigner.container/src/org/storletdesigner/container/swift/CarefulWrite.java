package org.storletdesigner.container.swift;

import java.util.Optional;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.http.Attempt;
import org.storletdesigner.container.http.Deadline;
import org.storletdesigner.container.login.Session;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * Writes once. An answer that is missing or a passing fault may hide a write that took effect, so it is looked at
 * before it is repeated; where looking does not work, nothing is repeated.
 */
final class CarefulWrite {
    private final Session session;
    private final SwiftFaults faults;
    private final String doing;
    private final Progress progress;
    private boolean mayBeDone;

    CarefulWrite(Session session, SwiftFaults faults, String doing, Progress progress) {
        this.session = session;
        this.faults = faults;
        this.doing = doing;
        this.progress = progress;
    }

    /** What an answer that stays says; the second argument is whether an earlier try may have taken effect. */
    interface Meaning {
        Outcome of(Answer answer, boolean mayBeDone) throws StoreException;
    }

    /** What an answer to a look says of the write; empty when it has had no effect yet. */
    interface Look {
        Optional<Outcome> settled(Answer answer) throws StoreException;
    }

    Outcome make(Session.Ask write, Meaning meaning, Session.Ask look, Look seen) throws StoreException {
        Deadline deadline = session.wire().deadline();
        for (int tries = 0;; tries++) {
            if (mayBeDone) {
                Attempt now = session.once(look, Session.SMALL_ANSWER, deadline, progress);
                if (!isSettled(now)) {
                    pause(deadline, tries, now);
                    continue;
                }
                Optional<Outcome> outcome = seen.settled(((Attempt.Answered) now).answer());
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
            Attempt attempt = session.once(write, Session.SMALL_ANSWER, deadline, progress);
            if (isSettled(attempt)) {
                return meaning.of(((Attempt.Answered) attempt).answer(), mayBeDone);
            }
            mayBeDone |= mayHaveTakenEffect(attempt);
            pause(deadline, tries, attempt);
        }
    }

    private static boolean isSettled(Attempt attempt) {
        return attempt instanceof Attempt.Answered(Answer answer) && !answer.isTransient();
    }

    private static boolean mayHaveTakenEffect(Attempt attempt) {
        return switch (attempt) {
            case Attempt.Answered answered -> true;
            case Attempt.Failed failed -> failed.mayHaveArrived();
        };
    }

    private void pause(Deadline deadline, int tries, Attempt last) throws StoreException {
        if (!deadline.pause(tries, progress, session.wire().address())) {
            throw mayBeDone ? faults.uncertain(doing) : notReached(last);
        }
    }

    private StoreException notReached(Attempt last) {
        return faults.fault(Problem.UNREACHABLE, doing,
                "nothing was sent; " + session.wire().unreachable(last).getMessage());
    }
}
