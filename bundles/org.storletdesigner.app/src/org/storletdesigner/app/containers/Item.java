package org.storletdesigner.app.containers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.StoredSnapshot;
import org.storletdesigner.migration.carry.Unfinished;

/** What stands in the tree of containers. */
public sealed interface Item {
    /** The container to which it belongs. */
    ContainerAddress home();

    /** Whether there is something below it that is read when it is opened. */
    default boolean isRead() {
        return false;
    }

    /** Whether items can be worked on as one: storlets of one container, or a single item of any kind. */
    static boolean areOne(List<Item> items) {
        return items.size() == 1 || !items.isEmpty() && items.stream().allMatch(item -> item instanceof Placed
                && item.home().equals(items.getFirst().home()));
    }

    /** The container itself. */
    record Home(ContainerAddress home) implements Item {
        @Override
        public boolean isRead() {
            return true;
        }
    }

    /**
     * The workflow that is live.
     *
     * @param storlets by their names, in the order of the document
     */
    record LiveWorkflow(ContainerAddress home, Live live, Optional<Instant> since, String name, List<Placed> storlets)
            implements Item {
        public LiveWorkflow {
            storlets = List.copyOf(storlets);
        }
    }

    /** A storlet of the live workflow. */
    record Placed(ContainerAddress home, Live live, String name) implements Item { }

    /** The workflows that were live before. */
    record History(ContainerAddress home) implements Item {
        @Override
        public boolean isRead() {
            return true;
        }
    }

    /** One that was live before. */
    record Past(ContainerAddress home, Live live, Optional<Instant> since) implements Item { }

    /** The snapshots that are kept. */
    record Snapshots(ContainerAddress home) implements Item {
        @Override
        public boolean isRead() {
            return true;
        }
    }

    /** A snapshot. */
    record Kept(ContainerAddress home, StoredSnapshot snapshot) implements Item { }

    /** The programs of storlets. */
    record Programs(ContainerAddress home) implements Item {
        @Override
        public boolean isRead() {
            return true;
        }
    }

    /** The program of a storlet. */
    record Program(ContainerAddress home, FoundStorlet found) implements Item { }

    /** Something that was begun in a container and has not ended. */
    record Begun(ContainerAddress home, Unfinished unfinished) implements Item { }

    /** Something that is said in place of what is missing. */
    record Said(ContainerAddress home, Item about, Tone tone, String sentence) implements Item { }

    /** How it is said. */
    enum Tone { READING, EMPTY, FAULT }
}
