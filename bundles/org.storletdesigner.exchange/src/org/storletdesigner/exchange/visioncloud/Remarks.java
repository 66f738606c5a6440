package org.storletdesigner.exchange.visioncloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.exchange.Fault;
import org.storletdesigner.exchange.visioncloud.json.RuleLimits;
import org.storletdesigner.model.xml.SourceText;

/** Collects what there is to say about a file; a limit keeps a hostile one from making the reader talk for ever. */
final class Remarks {
    private final SourceText source;
    private final List<String> notes = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int moreNotes;
    private int moreFaults;

    Remarks(SourceText source) {
        this.source = source;
    }

    void note(int offset, String sentence) {
        if (notes.size() < RuleLimits.MAX_REMARKS) {
            notes.add("line " + source.line(offset) + ": " + sentence);
        } else {
            moreNotes++;
        }
    }

    /** The handler is named where it is known. */
    void fault(Optional<String> handler, int offset, String sentence) {
        if (faults.size() < RuleLimits.MAX_REMARKS) {
            faults.add(new Fault(handler, source.rejected(offset, sentence)));
        } else {
            moreFaults++;
        }
    }

    List<String> notes() {
        if (moreNotes > 0) {
            notes.add("there are " + moreNotes + " more remarks of this kind");
            moreNotes = 0;
        }
        return notes;
    }

    List<Fault> faults() {
        if (moreFaults > 0) {
            faults.add(new Fault(Optional.empty(),
                    source.rejected(0, "there are " + moreFaults + " more handlers that cannot be read")));
            moreFaults = 0;
        }
        return faults;
    }
}
