package org.storletdesigner.snapshot.picture;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.snapshot.look.Group;

/**
 * A handler in a picture.
 *
 * @param captions what stands in its box
 * @param mark the gravest fault found, if any
 */
public record Node(Group.Member member, Box box, List<Caption> captions, Optional<Severity> mark) {
    public Node {
        captions = List.copyOf(captions);
    }

    /** The same moved to the right and down. */
    public Node moved(Point by) {
        return new Node(member, box.moved(by), Caption.moved(captions, by), mark);
    }
}
