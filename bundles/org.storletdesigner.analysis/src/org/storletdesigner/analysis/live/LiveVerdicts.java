package org.storletdesigner.analysis.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.table.LiveTable;
import org.storletdesigner.logic.table.VerdictLine;
import org.storletdesigner.logic.table.VerdictTable;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.logic.verdict.VerdictEngine;

/** Compares what is new with all the rest, and links what triggers with what is triggered. Not thread-safe. */
final class LiveVerdicts {
    static final String TASK = "Comparing handlers";
    /** Where at least this many are new, and no fewer than were there, all are compared at once, which is faster then. */
    private static final int MANY = 16;

    private final Formulas formulas;
    private final VerdictEngine engine;
    private final List<LiveNode> nodes = new ArrayList<>();
    private StoreRules rules;
    private LiveTable table;

    LiveVerdicts(Formulas formulas) {
        this.formulas = formulas;
        engine = VerdictEngine.create(formulas);
    }

    /** Forgets everybody; from now on these are the rules. */
    void clear(StoreRules newRules) {
        rules = newRules;
        table = null;
        nodes.clear();
    }

    int size() {
        return nodes.size();
    }

    /** Takes a node that was linked out of everybody's sight. */
    void unlink(LiveNode node) {
        node.unlink();
        int number = nodes.indexOf(node);
        nodes.set(number, null);
        if (table != null) {
            table.remove(number);
        }
    }

    /**
     * Links new nodes with each other, with themselves and with all that are linked. Where the work is stopped, something
     * may be half-changed, and all has to be cleared.
     */
    void link(Collection<LiveNode> fresh, Progress progress) {
        long old = nodes.stream().filter(node -> node != null).count();
        if (table == null || fresh.size() >= Math.max(MANY, old)) {
            linkAtOnce(fresh, progress);
        } else {
            linkOneByOne(fresh, progress);
        }
    }

    private void linkAtOnce(Collection<LiveNode> fresh, Progress progress) {
        List<LiveNode> all = new ArrayList<>(nodes.stream().filter(node -> node != null).toList());
        all.addAll(fresh);
        LiveTable larger = LiveTable.of(all.stream().map(LiveNode::writer).toList(),
                all.stream().map(LiveNode::reader).toList(), rules, formulas,
                done -> progress.report(TASK, done, all.size()));
        VerdictTable verdicts = larger.table(done -> progress.report(TASK, done, all.size()));
        table = larger;
        nodes.clear();
        nodes.addAll(all);
        Set<LiveNode> unlinked = new HashSet<>(fresh);
        for (int to = 0; to < all.size(); to++) {
            VerdictLine column = verdicts.columns().get(to);
            for (int i = 0; i < column.size(); i++) {
                LiveNode from = all.get(column.handler(i));
                if (unlinked.contains(from) || unlinked.contains(all.get(to))) {
                    link(from, all.get(to), column.verdict(i));
                }
            }
        }
    }

    private void linkOneByOne(Collection<LiveNode> fresh, Progress progress) {
        int done = 0;
        for (LiveNode node : fresh) {
            progress.report(TASK, done++, fresh.size());
            link(node);
        }
    }

    private void link(LiveNode node) {
        LiveTable.Change change = table.add(node.writer(), node.reader());
        if (change.index() == nodes.size()) {
            nodes.add(node);
        } else {
            nodes.set(change.index(), node);
        }
        VerdictLine row = change.row();
        for (int i = 0; i < row.size(); i++) {
            link(node, nodes.get(row.handler(i)), row.verdict(i));
        }
        VerdictLine column = change.column();
        for (int i = 0; i < column.size(); i++) {
            if (column.handler(i) != change.index()) {
                link(nodes.get(column.handler(i)), node, column.verdict(i));
            }
        }
    }

    private void link(LiveNode from, LiveNode to, Verdict verdict) {
        from.link(to, new LiveNode.Link(verdict, new Reason(engine, from.writer(), to.reader(), rules)));
    }
}
