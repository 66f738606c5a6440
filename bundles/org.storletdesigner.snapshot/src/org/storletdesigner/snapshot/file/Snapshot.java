package org.storletdesigner.snapshot.file;

import java.util.List;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.snapshot.item.Remark;

/**
 * What was read of a snapshot.
 *
 * @param document everything that can be saved
 * @param remarks what was edited, and what is missing or had to be left out, item by item
 * @param faults the places of the file that could not be read; each is in the remarks, too
 * @param edges as the file draws them
 */
public record Snapshot(Workflow document, Condition condition, List<Remark> remarks, List<FileFormatException> faults,
        List<DrawnEdge> edges) {
    public Snapshot {
        remarks = List.copyOf(remarks);
        faults = List.copyOf(faults);
        edges = List.copyOf(edges);
    }
}
