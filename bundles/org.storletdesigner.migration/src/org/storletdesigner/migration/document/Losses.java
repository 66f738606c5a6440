package org.storletdesigner.migration.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Workflow;

/** What else than storlets a document has and another one lacks, a sentence for each kind. */
final class Losses {
    private Losses() { }

    static List<String> between(Workflow before, Workflow after) {
        Set<String> kept = new HashSet<>();
        after.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified) {
                kept.add(identified.getId());
            }
        });
        List<String> told = new ArrayList<>();
        tell("source", before.getSources(), kept, told);
        tell("expectation", before.getExpectations(), kept, told);
        tell("permit", before.getPermits(), kept, told);
        tell("note", before.getNotes(), kept, told);
        return told;
    }

    private static void tell(String what, List<? extends Identified> all, Set<String> kept, List<String> told) {
        long lost = all.stream().filter(each -> !kept.contains(each.getId())).count();
        if (lost > 0) {
            told.add(lost == 1 ? "1 " + what + " of what is live goes"
                    : lost + " " + what + "s of what is live go");
        }
    }
}
