package org.storletdesigner.cli.change;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.container.Access;
import org.storletdesigner.cli.container.Addresses;
import org.storletdesigner.cli.container.ProgressLine;
import org.storletdesigner.cli.option.ReportOptions;
import org.storletdesigner.cli.report.change.Ending;
import org.storletdesigner.cli.report.change.PlanJson;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.Carrying;
import org.storletdesigner.migration.carry.LateOrigin;
import org.storletdesigner.migration.carry.Result;
import org.storletdesigner.migration.carry.Unfinished;
import org.storletdesigner.snapshot.look.VisibleText;

/** Ends what was interrupted in a container: goes on with it, or makes all as it was before. */
final class Recovery {
    /** What is done with it. */
    enum Way {
        RESUME, ROLL_BACK
    }

    private final Console console;
    private final ReportOptions options;
    private final Access access;

    Recovery(Console console, ReportOptions options) {
        this.console = console;
        this.options = options;
        access = new Access(console);
    }

    /** What to do about one that was interrupted; others of the same place may be going on. */
    static String advice(WorkflowContainer target, String name) {
        return call(target, "--resume", name) + " goes on with what was begun, " + undoing(target, name);
    }

    private static String undoing(WorkflowContainer target, String name) {
        return call(target, "--roll-back", name) + " undoes it";
    }

    private static String call(WorkflowContainer target, String way, String name) {
        return "'designer migrate " + Addresses.word(target.address()) + " " + way + " --journal=" + Addresses.word(name)
                + "'";
    }

    /** The name tells one from others; without it there may be only one. */
    int of(ContainerAddress address, Way way, Optional<String> name) {
        return Interruption.during(console, progress -> {
            try (WorkflowContainer target = access.open(address, progress)) {
                Unfinished unfinished = choose(new Carrying(target, Optional.empty()).unfinished(progress), target,
                        name);
                return end(unfinished, target, way, progress);
            }
        });
    }

    private int end(Unfinished unfinished, WorkflowContainer target, Way way, ProgressLine progress)
            throws AtFault, IOException {
        try (LateOrigin<String> source = new LateOrigin<>(source(unfinished), home -> open(home, progress))) {
            Carrying carrying = new Carrying(target, source);
            Result result = switch (way) {
                case RESUME -> carrying.resume(unfinished, progress);
                case ROLL_BACK -> carrying.rollBack(unfinished, progress);
            };
            progress.wipe();
            tell(target, Ending.of(result));
            return Ending.code(result, way == Way.ROLL_BACK);
        } catch (IOException fault) {
            throw new AtFault(fault.getMessage() + "\n" + switch (unfinished) {
                case Unfinished.Interrupted interrupted -> advice(target, interrupted.name());
                case Unfinished.Unreadable unreadable -> undoing(target, unreadable.name());
            });
        }
    }

    private static Unfinished choose(List<Unfinished> all, WorkflowContainer target, Optional<String> name)
            throws AtFault {
        List<Unfinished> meant = all.stream().filter(each -> name.isEmpty() || name.get().equals(each.name())).toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        String listed = all.stream().map(each -> "\n  " + each.name() + ": " + each.sentence())
                .collect(Collectors.joining());
        throw new AtFault(target.address() + ": " + (all.isEmpty() ? "nothing was interrupted here"
                : meant.isEmpty() ? "nothing of this name was interrupted here, but" + listed
                : "several were interrupted here; say with --journal which one is meant:" + listed));
    }

    /** Where the programs come from that may still have to be copied. */
    private static Optional<String> source(Unfinished unfinished) {
        return switch (unfinished) {
            case Unfinished.Interrupted interrupted -> interrupted.programsFrom();
            case Unfinished.Unreadable unreadable -> Optional.empty();
        };
    }

    private WorkflowContainer open(String home, Progress progress) throws StoreException {
        try {
            return access.open(Addresses.container(home), progress);
        } catch (AtFault fault) {
            String prefix = home + ": ";
            throw new StoreException(Problem.ACCESS, home, fault.getMessage().startsWith(prefix)
                    ? fault.getMessage().substring(prefix.length()) : fault.getMessage());
        }
    }

    private void tell(WorkflowContainer target, Ending ending) throws IOException {
        switch (options.format()) {
            case TEXT -> console.out().println(VisibleText.of(ending.sentence()));
            case JSON -> PlanJson.print(target.address(), ending, console.out());
        }
    }
}
