package org.storletdesigner.app.containers;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.workflow.WorkflowContainer;

/**
 * What is known below the items of the tree. What is not is read in the background, each by itself, and nobody waits
 * for it; what went wrong stands in the place of what was to be read. Only for the display's thread.
 */
final class Branches {
    private final Access access;
    private final Display display;
    private final Consumer<Item> changed;
    private final Map<Item, List<Item>> known = new HashMap<>();
    private final Map<Item, Background> reading = new HashMap<>();
    private final Map<ContainerAddress, List<String>> remarks = new HashMap<>();

    /** Tells of every item below which something has changed. */
    Branches(Access access, Display display, Consumer<Item> changed) {
        this.access = access;
        this.display = display;
        this.changed = changed;
    }

    /** What stands below an item; the first question has it read. */
    List<Item> below(Item item) {
        if (item instanceof Item.LiveWorkflow live) {
            return List.copyOf(live.storlets());
        }
        if (item.isRead() && !known.containsKey(item)) {
            read(item);
        }
        return known(item);
    }

    /** What is known to stand below an item. */
    List<Item> known(Item item) {
        return known.getOrDefault(item, List.of());
    }

    /** Whether what stands below an item is just being read. */
    boolean isReading(Item item) {
        return reading.containsKey(item);
    }

    /** What a person should know of a container, where that is known by now. */
    List<String> remarks(ContainerAddress home) {
        return remarks.getOrDefault(home, List.of());
    }

    /** Forgets all that is known of a container. */
    void forget(ContainerAddress home) {
        reading.keySet().stream().filter(item -> item.home().equals(home)).toList()
                .forEach(item -> reading.remove(item).cancel());
        known.keySet().removeIf(item -> item.home().equals(home));
        remarks.remove(home);
    }

    /** Gives up reading below an item. */
    void cancel(Item item) {
        if (reading.containsKey(item)) {
            reading.remove(item).cancel();
            take(item, List.of(fault(item, ContainerMessages.cancelled)));
        }
    }

    /** Gives up all reading. */
    void dispose() {
        reading.values().forEach(Background::cancel);
    }

    private void read(Item item) {
        known.put(item, List.of(new Item.Said(item.home(), item, Item.Tone.READING, ContainerMessages.reading)));
        Background background = new Background(display);
        reading.put(item, background);
        background.run(NLS.bind(ContainerMessages.readingOf, Access.nameOf(item.home())),
                progress -> found(item, progress), found -> {
                    remarks.put(item.home(), found.remarks());
                    take(item, found.below());
                }, sentence -> take(item, List.of(fault(item, sentence))));
    }

    private record Found(List<Item> below, List<String> remarks) { }

    private Found found(Item item, Progress progress) throws IOException {
        try (WorkflowContainer container = access.open(item.home(), progress)) {
            return new Found(new ItemReader(container, progress).below(item), container.remarks());
        }
    }

    private void take(Item item, List<Item> below) {
        reading.remove(item);
        known.put(item, below);
        changed.accept(item);
    }

    private static Item fault(Item about, String sentence) {
        return new Item.Said(about.home(), about, Item.Tone.FAULT, sentence);
    }
}
