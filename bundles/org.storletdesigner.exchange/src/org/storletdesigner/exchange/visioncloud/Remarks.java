package org.storletdesigner.exchange.visioncloud;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.model.files.FileFormatException;

/** Collects what there is to say about a file; a limit keeps a hostile one from making the reader talk for ever. */
final class Remarks {
    private final RuleText source;
    private final List<String> notes = new ArrayList<>();
    private final List<FileFormatException> faults = new ArrayList<>();
    private int moreNotes;
    private int moreFaults;

    Remarks(RuleText source) {
        this.source = source;
    }

    void note(int offset, String sentence) {
        if (notes.size() < RuleLimits.MAX_REMARKS) {
            notes.add("line " + source.line(offset) + ": " + sentence);
        } else {
            moreNotes++;
        }
    }

    void fault(int offset, String sentence) {
        if (faults.size() < RuleLimits.MAX_REMARKS) {
            faults.add(source.rejected(offset, sentence));
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

    List<FileFormatException> faults() {
        if (moreFaults > 0) {
            faults.add(source.rejected(0, "there are " + moreFaults + " more handlers that cannot be read"));
            moreFaults = 0;
        }
        return faults;
    }
}
