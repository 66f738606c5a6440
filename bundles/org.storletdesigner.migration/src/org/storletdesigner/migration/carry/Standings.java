package org.storletdesigner.migration.carry;

import java.util.Optional;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.Unfinished.Standing;

/** Tells by the pointers how far something came. */
final class Standings {
    private Standings() { }

    static Standing of(Journal journal, WorkflowContainer target, Progress progress) throws StoreException {
        Optional<Live> own = target.at(journal.to().number(), progress);
        Optional<Live> latest = target.latest(progress);
        boolean wasLive = own.equals(Optional.of(journal.to()));
        if (wasLive && latest.equals(own)) {
            return Standing.LIVE;
        }
        if (!wasLive && latest.equals(journal.from())) {
            return Standing.NOT_LIVE;
        }
        boolean isEarlier = latest.isPresent() && latest.map(Live::sha256).equals(journal.from().map(Live::sha256));
        return isEarlier ? Standing.ROLLING_BACK : wasLive ? Standing.LEFT_BEHIND : Standing.OVERTAKEN;
    }
}
