package org.storletdesigner.migration.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.analysis.rename.RenamePlan;
import org.storletdesigner.analysis.rename.Renames;
import org.storletdesigner.analysis.rename.Renaming;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.plan.Obstacle;
import org.storletdesigner.migration.plan.Rename;
import org.storletdesigner.migration.plan.Rewritten;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Storlets;

/** A document on its way in, of which some names are others at the target. */
public final class Arrival {
    private final Workflow document;
    private final Limits limits;
    private final List<Rewritten> rewritten = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** Of a copy; the document itself stays as it is. */
    public Arrival(Workflow document, Limits limits) {
        this.document = EcoreUtil.copy(document);
        this.limits = limits;
    }

    /** Renames keys first, then values, then storlets. */
    public void rename(List<Rename> renames) {
        renames.stream().filter(Rename.Key.class::isInstance).forEach(this::rename);
        renames.stream().filter(Rename.Value.class::isInstance).forEach(this::rename);
        renames.stream().filter(Rename.Storlet.class::isInstance).forEach(this::rename);
    }

    private void rename(Rename rename) {
        switch (rename) {
            case Rename.Key(String from, String to) -> rename(new Renaming.OfKey(from, to), "the key '" + from + "'");
            case Rename.Value(String key, String from, String to) -> rename(new Renaming.OfValue(key, from, to),
                    "the value '" + from + "' of '" + key + "'");
            case Rename.Storlet(String from, String to) -> {
                Optional<Storlet> storlet = Storlets.find(document, from);
                storlet.ifPresentOrElse(each -> rename(new Renaming.OfStorlet(each, to), "the storlet '" + from + "'"),
                        () -> obstacles.add(new Obstacle(Obstacle.Kind.RENAME,
                                "there is no storlet '" + from + "' to be renamed in what comes in")));
            }
        }
    }

    private void rename(Renaming renaming, String what) {
        RenamePlan plan = Renames.plan(document, renaming, limits);
        plan.conflicts().forEach(conflict -> obstacles.add(new Obstacle(Obstacle.Kind.RENAME, what
                + " cannot be renamed to '" + renaming.to() + "': " + conflict)));
        if (plan.isPossible()) {
            plan.rewrites().forEach(each -> rewritten.add(new Rewritten(each.where(), each.before(), each.after())));
            plan.warnings().forEach(warning -> remarks.add("renaming " + what + ": " + warning));
            plan.apply();
        }
    }

    public Workflow document() {
        return document;
    }

    public List<Rewritten> rewritten() {
        return rewritten;
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }

    public List<String> remarks() {
        return remarks;
    }
}
