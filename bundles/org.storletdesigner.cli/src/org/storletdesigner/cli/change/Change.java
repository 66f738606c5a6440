package org.storletdesigner.cli.change;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.container.Access;
import org.storletdesigner.cli.container.Begun;
import org.storletdesigner.cli.container.ProgressLine;
import org.storletdesigner.cli.report.change.Ending;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.BrokenOff;
import org.storletdesigner.migration.carry.Carrying;
import org.storletdesigner.migration.carry.Result;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Obstacle;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Rename;

/** Plans one change of a container, tells of it, and carries it out where that is wanted and nothing is in the way. */
final class Change {
    /** What is wanted of the target, once the container is open from which storlets or programs are taken. */
    interface Wish {
        Intent of(WorkflowContainer target, Optional<WorkflowContainer> source, ProgressLine progress)
                throws AtFault, IOException;
    }

    private final Console console;
    private final ChangeOptions options;
    private final Access access;

    Change(Console console, ChangeOptions options) {
        this.console = console;
        this.options = options;
        access = new Access(console);
    }

    int of(ContainerAddress target, Optional<ContainerAddress> source, List<Rename> renames, Wish wish)
            throws AtFault {
        boolean creates = options.creates();
        return Interruption.during(console, progress -> {
            try (WorkflowContainer from = source.isPresent() ? access.open(source.get(), progress) : null;
                    WorkflowContainer to = creates ? access.openOrImagine(target, progress)
                            : access.open(target, progress)) {
                Optional<WorkflowContainer> taken = Optional.ofNullable(from);
                Plan plan = options.planner().plan(to, wish.of(to, taken, progress), renames, progress);
                tellOfOthers(to, progress);
                return carry(plan, to, target, taken, progress);
            }
        });
    }

    /** Whoever begins a change beside one that has not ended should know. */
    private void tellOfOthers(WorkflowContainer target, ProgressLine progress) {
        List<String> sentences = Begun.sentences(target, progress);
        progress.wipe();
        sentences.forEach(sentence -> console.complain(target.address() + ": " + sentence));
    }

    private int carry(Plan plan, WorkflowContainer target, ContainerAddress address,
            Optional<WorkflowContainer> source, ProgressLine progress) throws IOException, AtFault {
        Telling telling = new Telling(console, options.report());
        boolean stopped = !plan.isPossible() || options.isStopped(plan);
        telling.begin(plan, options.applies() && !stopped);
        if (!options.applies() || stopped) {
            telling.end(plan, Optional.empty());
            if (stopped) {
                console.complain(target.address() + ": " + reason(plan));
            }
            return stopped ? Exit.REACHED : Exit.WELL;
        }
        if (!options.creates()) {
            return carryOut(plan, target, new Carrying(target, source), telling, progress);
        }
        try (WorkflowContainer made = access.create(address, progress)) {
            return carryOut(plan, made, new Carrying(made, source), telling, progress);
        }
    }

    private String reason(Plan plan) {
        boolean onlyPrograms = plan.obstacles().stream().allMatch(each -> each.kind() == Obstacle.Kind.PROGRAM);
        return (options.applies() ? "nothing was done, because " : "it would not be done, because ")
                + (plan.isPossible() ? "what it brings reaches --fail-on" : "something is in the way")
                + (!plan.isPossible() && onlyPrograms ? "; --programs says where programs are, and --without-programs"
                        + " does without those that are missing" : "");
    }

    private int carryOut(Plan plan, WorkflowContainer target, Carrying carrying, Telling telling,
            ProgressLine progress) throws IOException, AtFault {
        try {
            Result result = carrying.out(plan, progress);
            progress.wipe();
            telling.end(plan, Optional.of(Ending.of(result)));
            return Ending.code(result, false);
        } catch (IOException fault) {
            progress.wipe();
            telling.interrupted(plan, fault);
            throw new AtFault(fault.getMessage() + (fault instanceof BrokenOff begun
                    ? "\n" + Recovery.advice(target, begun.journal()) : ""));
        }
    }
}
