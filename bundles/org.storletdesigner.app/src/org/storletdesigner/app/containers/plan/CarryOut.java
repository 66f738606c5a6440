package org.storletdesigner.app.containers.plan;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.storletdesigner.app.containers.MonitorProgress;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.ContainerAddress.Read;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.BrokenOff;
import org.storletdesigner.migration.carry.Carrying;
import org.storletdesigner.migration.carry.LateOrigin;
import org.storletdesigner.migration.carry.Result;
import org.storletdesigner.migration.carry.Unfinished;
import org.storletdesigner.migration.plan.Plan;

/**
 * Carries plans out while a person watches and can stop it. What was interrupted is offered to be resumed or rolled
 * back at once; who wants neither finds it in the tree of containers.
 */
public final class CarryOut {
    private final Shell shell;
    private final IRunnableContext context;
    private final ContainerAddress target;
    private final Access access = Access.get();

    /** The context shows how far it is. */
    public CarryOut(Shell shell, IRunnableContext context, ContainerAddress target) {
        this.shell = shell;
        this.context = context;
        this.target = target;
    }

    private interface Work {
        Result with(Carrying carrying, Progress progress) throws IOException;
    }

    /** What came of it; empty where it was interrupted and left so, which the person was told. */
    Optional<Result> out(Plan plan, Optional<ContainerAddress> source) {
        return carry(source, (carrying, progress) -> carrying.out(plan, progress), Optional.empty());
    }

    /** Goes on where one was interrupted, and tells what came of it. */
    public Optional<Result> resume(Unfinished unfinished) {
        return told(carry(source(unfinished), (carrying, progress) -> carrying.resume(unfinished, progress),
                Optional.of(unfinished)));
    }

    /** Makes all as it was before, and tells what came of it. */
    public Optional<Result> rollBack(Unfinished unfinished) {
        return told(carry(Optional.empty(), (carrying, progress) -> carrying.rollBack(unfinished, progress),
                Optional.of(unfinished)));
    }

    private Optional<Result> told(Optional<Result> result) {
        result.ifPresent(done -> MessageDialog.openInformation(shell, done instanceof Result.RolledBack
                ? PlanMessages.rolledBack : PlanMessages.carried, done.sentence()));
        return result;
    }

    private static Optional<ContainerAddress> source(Unfinished unfinished) {
        return unfinished instanceof Unfinished.Interrupted interrupted
                ? interrupted.programsFrom().map(ContainerAddress::read).filter(Read.class::isInstance)
                        .map(read -> ((Read) read).address())
                : Optional.empty();
    }

    private Optional<Result> carry(Optional<ContainerAddress> source, Work work, Optional<Unfinished> about) {
        AtomicReference<Result> result = new AtomicReference<>();
        Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS); // journals may say no more
        try {
            context.run(true, true, monitor -> {
                monitor.beginTask(NLS.bind(PlanMessages.carrying, Access.nameOf(target)), IProgressMonitor.UNKNOWN);
                result.set(carry(source, work, new MonitorProgress(monitor)));
            });
            return Optional.of(result.get());
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof IOException fault) {
                boolean stopped = fault instanceof StoreException store && store.problem() == Problem.CANCELLED;
                String sentence = stopped ? PlanMessages.stopped : fault.getMessage();
                return fault instanceof BrokenOff || about.isPresent()
                        ? interrupted(sentence, about, isOurs(fault, about))
                        : ended(sentence, PlanMessages.nothingLeft); // a server that is silent need not be asked again
            }
            ILog.get().error("Carrying out went wrong.", failure.getCause());
            return interrupted(PlanMessages.defect, about, isOurs(about, begun));
        } catch (InterruptedException stopped) {
            return interrupted(PlanMessages.stopped, about, isOurs(about, begun));
        }
    }

    private Result carry(Optional<ContainerAddress> source, Work work, Progress progress)
            throws InvocationTargetException {
        try (WorkflowContainer to = access.openPatiently(target, progress);
                LateOrigin<ContainerAddress> from = new LateOrigin<>(source,
                        home -> access.openPatiently(home, progress))) {
            return work.with(new Carrying(to, from), progress);
        } catch (IOException fault) {
            throw new InvocationTargetException(fault);
        }
    }

    // ---- what was interrupted

    private Optional<Result> interrupted(String sentence, Optional<Unfinished> about, Predicate<Unfinished> ours) {
        Optional<List<Unfinished>> all = unfinished();
        Optional<Unfinished> left = all.isEmpty() ? about : all.get().stream().filter(ours).findFirst();
        if (left.isEmpty()) {
            return ended(sentence, all.isEmpty() ? PlanMessages.unknownLeft : PlanMessages.nothingLeft);
        }
        String[] buttons = {PlanMessages.resume, PlanMessages.rollBack, PlanMessages.later};
        int chosen = new MessageDialog(shell, PlanMessages.interrupted, null,
                sentence + "\n\n" + NLS.bind(PlanMessages.standing, left.get().sentence()), MessageDialog.WARNING, 0,
                buttons).open();
        return switch (chosen) {
            case 0 -> resume(left.get());
            case 1 -> rollBack(left.get());
            default -> Optional.empty();
        };
    }

    private Optional<Result> ended(String sentence, String left) {
        MessageDialog.openError(shell, PlanMessages.interrupted, sentence + "\n\n" + left);
        return Optional.empty();
    }

    /** Somebody else may be at work in the same container; what broke off names its journal, if it has one. */
    static Predicate<Unfinished> isOurs(IOException fault, Optional<Unfinished> about) {
        Optional<String> journal = fault instanceof BrokenOff broken ? Optional.of(broken.journal())
                : about.map(Unfinished::name);
        return left -> journal.filter(left.name()::equals).isPresent();
    }

    /** A defect names none: what began since then is most likely that. */
    private static Predicate<Unfinished> isOurs(Optional<Unfinished> about, Instant begun) {
        return left -> about.isPresent() ? left.name().equals(about.get().name())
                : left instanceof Unfinished.Interrupted interrupted && !interrupted.begun().isBefore(begun);
    }

    /** What was left in the container, the oldest first; empty where it does not answer. */
    private Optional<List<Unfinished>> unfinished() {
        AtomicReference<List<Unfinished>> all = new AtomicReference<>();
        try {
            context.run(true, true, monitor -> {
                monitor.beginTask(PlanMessages.askingWhatIsLeft, IProgressMonitor.UNKNOWN);
                Progress progress = new MonitorProgress(monitor);
                try (WorkflowContainer to = access.open(target, progress)) {
                    all.set(new Carrying(to, Optional.empty()).unfinished(progress));
                } catch (IOException fault) {
                    throw new InvocationTargetException(fault);
                }
            });
        } catch (InvocationTargetException | InterruptedException unknown) {
            return Optional.empty();
        }
        return Optional.ofNullable(all.get());
    }
}
