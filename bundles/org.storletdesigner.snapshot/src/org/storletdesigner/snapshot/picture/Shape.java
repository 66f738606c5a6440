package org.storletdesigner.snapshot.picture;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.snapshot.look.Group;

/** What a picture of a document's canvas has besides frames with handlers in them. */
public sealed interface Shape {
    Box box();

    /** What stands in it. */
    List<Caption> captions();

    /** The same moved to the right and down. */
    Shape moved(Point by);

    /**
     * A collapsed storlet: one box for all its handlers, at which their edges end.
     *
     * @param mark the gravest fault of its handlers, if any
     */
    record Folded(Group group, Box box, List<Caption> captions, Optional<Severity> mark) implements Shape {
        public Folded {
            captions = List.copyOf(captions);
        }

        @Override
        public Folded moved(Point by) {
            return new Folded(group, box.moved(by), Caption.moved(captions, by), mark);
        }
    }

    /** What clients outside may write. */
    record Entry(Source source, Box box, List<Caption> captions) implements Shape {
        public Entry {
            captions = List.copyOf(captions);
        }

        @Override
        public Entry moved(Point by) {
            return new Entry(source, box.moved(by), Caption.moved(captions, by));
        }
    }

    /** A remark of the document, in as many lines as there is room for. */
    record Note(String text, Box box, List<Caption> captions) implements Shape {
        public Note {
            captions = List.copyOf(captions);
        }

        @Override
        public Note moved(Point by) {
            return new Note(text, box.moved(by), Caption.moved(captions, by));
        }
    }
}
