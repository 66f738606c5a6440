package org.storletdesigner.migration.carry;

import java.time.Instant;
import java.util.Optional;
import org.storletdesigner.container.workflow.Live;

/** Something of which a container's journal says that it was begun and not that it was ended. */
public sealed interface Unfinished {
    /** Of the journal; tells one from others. */
    String name();

    /** Where it stands and what can be done, as a sentence. */
    String sentence();

    /**
     * One whose journal reads; it may be going on just now.
     *
     * @param intent what was wanted, in words
     * @param programsFrom the address of the container from which programs are copied, which resuming may need again
     * @param from what was live when it began
     * @param to what it makes live
     */
    record Interrupted(String name, Instant begun, String intent, Optional<String> programsFrom, Optional<Live> from,
            Live to, Standing standing) implements Unfinished {
        @Override
        public String sentence() {
            return standing.sentence();
        }
    }

    /** One whose journal does not read; rolling it back removes its programs and leaves what is live. */
    record Unreadable(String name, String reason) implements Unfinished {
        @Override
        public String sentence() {
            return "its journal cannot be read (" + reason + "): it can only be rolled back, which leaves what is live";
        }
    }

    /** Where an interrupted one stands. */
    enum Standing {
        NOT_LIVE("not live yet, and it may be going on just now; resume or roll back where it is not"),
        LIVE("live already; only the journal was left: resume to remove it, or roll back"),
        OVERTAKEN("not live, and somebody else has made another workflow live since: roll back, and plan anew"),
        LEFT_BEHIND("it was live, and somebody else has gone on since; only the journal was left: resume to remove it"),
        ROLLING_BACK("rolling it back was begun: roll back or resume to end that");

        private final String sentence;

        Standing(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
