package org.storletdesigner.migration.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.analysis.workflow.Rejection;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.document.Arrival;
import org.storletdesigner.migration.document.Joining;
import org.storletdesigner.migration.document.Prospect;
import org.storletdesigner.migration.document.Surroundings;
import org.storletdesigner.migration.document.Whole;
import org.storletdesigner.migration.program.Survey;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Deletion;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.files.DocumentRules;
import org.storletdesigner.snapshot.file.Condition;
import org.storletdesigner.snapshot.file.Snapshot;
import org.storletdesigner.snapshot.file.Snapshots;

/** The making of one plan. */
final class Planning {
    private static final int MOST_REMARKS = 100;

    private final WorkflowContainer target;
    private final Intent intent;
    private final List<Rename> renames;
    private final Limits limits;
    private final boolean withoutPrograms;
    private final Progress progress;
    private final List<Rewritten> rewritten = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<String> remarks;

    Planning(WorkflowContainer target, Intent intent, List<Rename> renames, Limits limits, boolean withoutPrograms,
            Progress progress) {
        this.target = target;
        this.intent = intent;
        this.renames = List.copyOf(renames);
        this.limits = limits;
        this.withoutPrograms = withoutPrograms;
        this.progress = progress;
        remarks = new ArrayList<>(target.remarks());
    }

    Plan plan() throws IOException {
        Optional<Live> based = target.latest(progress);
        Optional<Workflow> live = based.isEmpty() ? Optional.empty() : live(based.get());
        Prospect prospect = prospect(live);
        obstacles.addAll(prospect.obstacles());
        remarks.addAll(prospect.remarks());
        Workflow before = live.orElseGet(() -> nothing(prospect.after()));
        checkCancelled();
        Outlook outlook = Outlook.between(before, prospect.after(), limits, this::report);
        checkCancelled();
        List<Item> items = new ArrayList<>(prospect.items());
        items.addAll(Meetings.of(outlook, prospect.coming()));
        Survey survey = Survey.of(prospect.needing(), target, intent.programs(), progress);
        survey.programs().forEach(this::judge);
        remarks.addAll(survey.remarks());
        outlook.after().workflow().rejected().stream().limit(MOST_REMARKS).map(Planning::told).forEach(remarks::add);
        return new Plan(target.address(), intent.programs().map(WorkflowContainer::address), IntentWords.of(intent),
                based, before, based.isPresent() && live.isEmpty(), prospect.after(), digest(prospect.after()), items,
                survey.programs(), rewritten, outlook, obstacles, remarks);
    }

    private void report(String task, int done, int total) {
        checkCancelled();
        progress.at(task, done);
    }

    private void checkCancelled() {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    /** A live workflow that cannot be read may be replaced, but nothing can be put into it. */
    private Optional<Workflow> live(Live live) throws StoreException {
        try {
            return Optional.of(target.read(live, progress));
        } catch (StoreException fault) {
            boolean replaces = intent instanceof Intent.Publish || intent instanceof Intent.Restore;
            if (fault.problem() != Problem.DAMAGED || !replaces) {
                throw fault;
            }
            remarks.add("what is live cannot be read, so no snapshot of it is kept, and nothing is compared with it: "
                    + fault.getMessage());
            return Optional.empty();
        }
    }

    /** A container without a workflow is like one whose workflow has no storlets. */
    private static Workflow nothing(Workflow after) {
        Workflow nothing = ModelFactory.eINSTANCE.createWorkflow();
        nothing.setId(Ids.derived("nothing"));
        nothing.setName(after.getName());
        nothing.setFiring(after.getFiring());
        nothing.setWriting(after.getWriting());
        nothing.setKeys(after.getKeys());
        return nothing;
    }

    private Prospect prospect(Optional<Workflow> live) throws IOException {
        return switch (intent) {
            case Intent.Inject(Workflow part, var programs) -> joined(live, arrived(part));
            case Intent.Migrate migrate -> joined(live, arrived(moved(migrate)));
            case Intent.Publish(Workflow whole, var programs) -> whole(live, arrived(whole));
            case Intent.Restore restore -> whole(live, arrived(restored(restore)));
            case Intent.Remove(Set<String> storlets) -> removed(live, storlets);
        };
    }

    private Workflow arrived(Workflow coming) {
        Arrival arrival = new Arrival(coming, limits);
        if (foldKeys(arrival.document())) {
            remarks.add("the target does not tell keys apart by case, other than where this comes from, and verdicts"
                    + " depend on it: its document says so");
        }
        arrival.rename(renames);
        rewritten.addAll(arrival.rewritten());
        obstacles.addAll(arrival.obstacles());
        remarks.addAll(arrival.remarks());
        return arrival.document();
    }

    private boolean foldKeys(Workflow document) {
        boolean changes = target.foldsKeys() && document.getKeys() != Keys.FOLDED;
        if (changes) {
            document.setKeys(Keys.FOLDED);
        }
        return changes;
    }

    private Prospect joined(Optional<Workflow> live, Workflow coming) {
        if (live.isEmpty()) {
            remarks.add("no workflow is live at the target, so what comes brings its own properties of the store");
            return whole(live, coming);
        }
        Workflow base = EcoreUtil.copy(live.get());
        if (foldKeys(base)) {
            remarks.add("the target does not tell keys apart by case, and its document says so from now on");
        }
        remarks.addAll(Surroundings.differences(base, coming));
        return Joining.of(base, coming);
    }

    private Prospect whole(Optional<Workflow> live, Workflow coming) {
        return Whole.of(live.orElseGet(() -> nothing(coming)), coming);
    }

    private Prospect removed(Optional<Workflow> live, Set<String> names) {
        if (!renames.isEmpty()) {
            obstacles.add(new Obstacle(Obstacle.Kind.RENAME, "nothing comes in, so nothing can be renamed"));
        }
        remarks.add("programs stay where they are, because others may use them");
        return Whole.without(live.orElseGet(() -> nothing(ModelFactory.eINSTANCE.createWorkflow())), names);
    }

    private Workflow moved(Intent.Migrate migrate) throws IOException {
        WorkflowContainer source = migrate.source();
        Optional<Live> live = source.latest(progress);
        if (live.isEmpty()) {
            obstacles.add(new Obstacle(Obstacle.Kind.UNKNOWN, "no workflow lives at " + source.address()));
            return nothing(ModelFactory.eINSTANCE.createWorkflow());
        }
        remarks.add(source.address() + " stays as it is: remove the storlets there when they are no longer needed");
        Workflow all = source.read(live.get(), progress);
        migrate.storlets().ifPresent(names -> {
            obstacles.addAll(Whole.unknown(all, names, source.address()));
            List<Storlet> staying = all.getStorlets().stream().filter(each -> !names.contains(each.getName())).toList();
            Deletion.of(all, staying).apply();
        });
        return all;
    }

    private Workflow restored(Intent.Restore restore) throws IOException {
        Snapshot snapshot = Snapshots.read(restore.snapshot(), restore.name());
        Condition condition = snapshot.condition();
        snapshot.remarks().stream().limit(MOST_REMARKS).map(Object::toString).forEach(remarks::add);
        if (snapshot.remarks().size() > MOST_REMARKS) {
            remarks.add("and " + (snapshot.remarks().size() - MOST_REMARKS) + " more remarks about the snapshot");
        }
        boolean whole = condition == Condition.INTACT || condition == Condition.EDITED;
        if (!whole && !restore.evenDamaged()) {
            obstacles.add(new Obstacle(Obstacle.Kind.DAMAGED, "the snapshot '" + restore.name() + "' is "
                    + condition.word() + ": restore it only if what can be read of it is what you want, and say so"));
        }
        return snapshot.document();
    }

    private void judge(Program program) {
        switch (program) {
            case Program.There there -> { }
            case Program.ToCopy copy -> { }
            case Program.Missing missing when withoutPrograms -> remarks.add(missing.sentence());
            case Program.Missing missing -> obstacles.add(new Obstacle(Obstacle.Kind.PROGRAM, missing.sentence()));
            case Program.Refused refused -> obstacles.add(new Obstacle(Obstacle.Kind.PROGRAM, refused.sentence()));
        }
    }

    private static String told(Rejection rejection) {
        return rejection.handler() + ", " + rejection.part().word() + ": " + rejection.message();
    }

    private Optional<String> digest(Workflow after) throws IOException {
        List<DocumentRules.Fault> faults = DocumentRules.faults(after);
        if (faults.isEmpty()) {
            return Optional.of(target.digest(after));
        }
        faults.stream().limit(MOST_REMARKS).forEach(fault -> obstacles.add(new Obstacle(Obstacle.Kind.DOCUMENT,
                "the document cannot be stored: " + fault.problem())));
        return Optional.empty();
    }
}
