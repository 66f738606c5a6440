package org.storletdesigner.migration.document;

import java.util.List;
import org.storletdesigner.migration.plan.Item;
import org.storletdesigner.migration.plan.Obstacle;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;

/**
 * A document as it would be live.
 *
 * @param coming the storlets in it that are not there as they are
 * @param needing the storlets in it whose programs must be there
 */
public record Prospect(Workflow after, List<Item> items, List<Storlet> coming, List<Storlet> needing,
        List<Obstacle> obstacles, List<String> remarks) {
    public Prospect {
        items = List.copyOf(items);
        coming = List.copyOf(coming);
        needing = List.copyOf(needing);
        obstacles = List.copyOf(obstacles);
        remarks = List.copyOf(remarks);
    }
}
