package org.storletdesigner.cli.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.WorkflowAddress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.StoredSnapshot;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.file.Snapshots;

/** Reads what lives at an address: a container is opened, asked and closed again. */
public final class Residence {
    /** How much is asked. */
    public enum Depth {
        /** The workflow alone. */
        WORKFLOW,
        /** Also what was begun and has not ended, and the programs of storlets, each of which is looked at. */
        PROGRAMS
    }

    private final Console console;
    private final Depth depth;

    public Residence(Console console, Depth depth) {
        this.console = console;
        this.depth = depth;
    }

    /** Reads it; the word is the address as it was typed. */
    public Found read(String word) throws AtFault {
        WorkflowAddress address = Addresses.workflow(word);
        try (ProgressLine progress = new ProgressLine(console);
                WorkflowContainer container = new Access(console).open(address.container(), progress)) {
            boolean folds = address.container() instanceof ContainerAddress.Swift;
            return switch (address.version()) {
                case WorkflowAddress.Live live -> live(container, folds, progress);
                case WorkflowAddress.Numbered(long number) -> numbered(container, number, folds, progress);
                case WorkflowAddress.Taken(String name) -> kept(container, name, word, folds, progress);
            };
        } catch (IOException fault) {
            throw new AtFault(fault.getMessage());
        }
    }

    private Found live(WorkflowContainer container, boolean folds, ProgressLine progress)
            throws AtFault, StoreException {
        Optional<Live> latest = container.latest(progress);
        List<String> remarks = new ArrayList<>(container.remarks());
        if (latest.isEmpty()) {
            throw new AtFault(empty(container, progress));
        }
        Workflow workflow = container.read(latest.get(), progress);
        if (depth == Depth.PROGRAMS) {
            remarks.addAll(Begun.sentences(container, progress));
            remarks.addAll(Programs.of(container, progress).beside(workflow));
        }
        return new Found.Document(workflow, remarks, folds);
    }

    private String empty(WorkflowContainer container, ProgressLine progress) {
        List<String> lines = new ArrayList<>(List.of(container.address()
                + ": no workflow lives in this container yet; 'designer publish' brings one there"));
        if (depth == Depth.PROGRAMS) {
            Programs.of(container, progress).strays().forEach(stray -> lines.add(container.address() + ": " + stray));
        }
        return String.join("\n", lines);
    }

    private static Found numbered(WorkflowContainer container, long number, boolean folds, ProgressLine progress)
            throws AtFault, StoreException {
        Optional<Live> wanted = container.at(number, progress);
        if (wanted.isEmpty()) {
            throw new AtFault(container.address() + ": there is no workflow " + number + " here; "
                    + numbers(container.history(progress)));
        }
        List<String> remarks = new ArrayList<>(container.remarks());
        container.latest(progress).filter(live -> !live.equals(wanted.get())).ifPresent(live ->
                remarks.add("This is workflow " + number + "; live is " + live.number() + "."));
        return new Found.Document(container.read(wanted.get(), progress), remarks, folds);
    }

    private static String numbers(List<Live> history) {
        return history.isEmpty() ? "none was ever live" : "live were " + history.getFirst().number() + " to "
                + history.getLast().number();
    }

    private static Found kept(WorkflowContainer container, String name, String word, boolean folds,
            ProgressLine progress) throws AtFault, IOException {
        StoredSnapshot wanted = container.snapshots(progress).stream()
                .filter(each -> each.name().endsWith("/" + name)).findFirst()
                .orElseThrow(() -> new AtFault(container.address() + ": there is no snapshot '" + name
                        + "' here; 'designer snapshots' lists them"));
        List<String> remarks = new ArrayList<>(container.remarks());
        remarks.add("This is a snapshot of " + wanted.taken() + ", and not what is live.");
        return new Found.Kept(Snapshots.read(container.read(wanted, progress), word), remarks, folds);
    }
}
