package org.storletdesigner.app.containers;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.app.containers.Item.Placed;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.Carrying;
import org.storletdesigner.model.Workflow;

/** Reads what stands below an item, newest first where there is a time; of very many only the newest. */
final class ItemReader {
    private static final int MOST = 500;

    private final WorkflowContainer container;
    private final Progress progress;

    ItemReader(WorkflowContainer container, Progress progress) {
        this.container = container;
        this.progress = progress;
    }

    List<Item> below(Item item) throws IOException {
        List<Item> below = switch (item) {
            case Item.Home home -> home(home.home());
            case Item.History history -> history(history.home());
            case Item.Snapshots snapshots -> newest(item, container.snapshots(progress).reversed().stream()
                    .<Item>map(each -> new Item.Kept(snapshots.home(), each)).toList());
            case Item.Programs programs -> newest(item, container.storlets(progress).stream()
                    .<Item>map(each -> new Item.Program(programs.home(), each)).toList());
            case Item.LiveWorkflow live -> List.copyOf(live.storlets());
            case Item.Placed leaf -> List.of();
            case Item.Past leaf -> List.of();
            case Item.Kept leaf -> List.of();
            case Item.Program leaf -> List.of();
            case Item.Begun leaf -> List.of();
            case Item.Said leaf -> List.of();
        };
        return below.isEmpty() && item.isRead() ? List.of(new Item.Said(item.home(), item, Item.Tone.EMPTY,
                ContainerMessages.nothing)) : below;
    }

    private List<Item> home(ContainerAddress home) throws IOException {
        Optional<Live> live = container.latest(progress);
        List<Item> below = new ArrayList<>();
        new Carrying(container, Optional.empty()).unfinished(progress)
                .forEach(each -> below.add(new Item.Begun(home, each)));
        below.add(live.isPresent() ? live(home, live.get())
                : new Item.Said(home, new Item.Home(home), Item.Tone.EMPTY, ContainerMessages.nothingLive));
        below.add(new Item.History(home));
        below.add(new Item.Snapshots(home));
        below.add(new Item.Programs(home));
        return below;
    }

    /** A live workflow that cannot be read does not hide what else is there. */
    private Item live(ContainerAddress home, Live live) throws IOException {
        Optional<Instant> since = container.since(live, progress);
        try {
            Workflow document = container.read(live, progress);
            List<Placed> storlets = document.getStorlets().stream()
                    .map(each -> new Placed(home, live, each.getName())).toList();
            return new Item.LiveWorkflow(home, live, since, document.getName(), storlets);
        } catch (StoreException fault) {
            if (fault.problem() != Problem.DAMAGED) {
                throw fault;
            }
            return new Item.Said(home, new Item.Home(home), Item.Tone.FAULT, fault.getMessage());
        }
    }

    private List<Item> history(ContainerAddress home) throws IOException {
        List<Live> all = container.history(progress).reversed();
        List<Item> past = new ArrayList<>();
        for (Live each : all.stream().skip(1).limit(MOST).toList()) {
            past.add(new Item.Past(home, each, container.since(each, progress)));
        }
        return more(new Item.History(home), past, all.size() - 1);
    }

    private static List<Item> newest(Item about, List<Item> all) {
        return more(about, all.stream().limit(MOST).toList(), all.size());
    }

    private static List<Item> more(Item about, List<Item> shown, int all) {
        List<Item> below = new ArrayList<>(shown);
        if (all > shown.size()) {
            below.add(new Item.Said(about.home(), about, Item.Tone.EMPTY,
                    NLS.bind(ContainerMessages.more, all - shown.size())));
        }
        return List.copyOf(below);
    }
}
