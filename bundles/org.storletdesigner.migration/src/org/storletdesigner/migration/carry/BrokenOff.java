package org.storletdesigner.migration.carry;

import org.storletdesigner.container.store.StoreException;

/** Why something broke off of which a journal may tell by now, so that it can be resumed or rolled back. */
public final class BrokenOff extends StoreException {
    private static final long serialVersionUID = 1L;

    private final String journal;

    BrokenOff(Problem problem, String address, String sentence, String journal) {
        super(problem, address, sentence);
        this.journal = journal;
    }

    /** The name of the journal, by which this one is told from others. */
    public String journal() {
        return journal;
    }
}
