package org.storletdesigner.migration.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.keys.KeyDictionary;
import org.storletdesigner.analysis.keys.KeyEntry;
import org.storletdesigner.analysis.keys.KeyUse;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.HandlerNames;

/** Where storlets that come in meet those that are there: keys that both write, and writes that fire both. */
final class Meetings {
    private final Outlook outlook;
    private final Set<String> coming = new HashSet<>();

    private Meetings(Outlook outlook, List<Storlet> storlets) {
        this.outlook = outlook;
        storlets.forEach(storlet -> storlet.getHandlers().forEach(each -> coming.add(HandlerNames.of(each))));
    }

    /** Keys first, in their order, then findings in theirs. */
    static List<Item> of(Outlook outlook, List<Storlet> coming) {
        Meetings meetings = new Meetings(outlook, coming);
        List<Item> items = new ArrayList<>();
        KeyDictionary.of(outlook.after().workflow(), List.of()).entries().forEach(each -> meetings.add(each, items));
        outlook.newFindings().stream().filter(meetings::areMet).map(Item.Overlapping::new).forEach(items::add);
        return items;
    }

    private void add(KeyEntry entry, List<Item> items) {
        List<String> writers = entry.writers().stream().filter(each -> !each.source()).map(KeyUse::name).toList();
        List<String> ours = writers.stream().filter(coming::contains).toList();
        List<String> theirs = writers.stream().filter(name -> !coming.contains(name)).toList();
        if (!ours.isEmpty() && !theirs.isEmpty()) {
            items.add(new Item.KeyShared(entry.key(), ours, theirs));
        }
    }

    private boolean areMet(Finding finding) {
        boolean both = finding.handlers().stream().anyMatch(coming::contains)
                && finding.handlers().stream().anyMatch(name -> !coming.contains(name));
        return both && switch (finding.rule()) {
            case OVERLAP, CONFLICT, DUPLICATE -> true;
            case CYCLE, SHORTCUT, STARVING, DEAD_OUTPUT, UNKNOWN_KEY, FOLDED_KEY, UNBOUND, BAD_VALUE, EXPECTATION,
                    UNDECIDED -> false;
        };
    }
}
