package org.storletdesigner.snapshot.picture.layout;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.snapshot.look.Group;
import org.storletdesigner.snapshot.look.Group.Member;
import org.storletdesigner.snapshot.look.HandlerText;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Caption;
import org.storletdesigner.snapshot.picture.Cluster;
import org.storletdesigner.snapshot.picture.Face;
import org.storletdesigner.snapshot.picture.Node;
import org.storletdesigner.snapshot.picture.Point;

/** Makes the boxes of a picture as large as their texts need. They are not in their places yet. */
final class Boxes {
    static final double NAME_SIZE = 13;
    static final double LINE_SIZE = 11.5;
    /** What a frame needs above its handlers. */
    static final double HEADER = 32;

    private static final double LINE_HEIGHT = 16;
    private static final double PADDING = 12;
    private static final double TOP = 20;
    private static final double BOTTOM = 10;
    private static final double LEAST_TEXT = 84;
    private static final double MOST_TEXT = 250;
    private static final double WORD_COLUMN = 36;

    private final Marks marks;

    Boxes(Marks marks) {
        this.marks = marks;
    }

    Cluster cluster(Group group) {
        Caption name = Caption.fitting(group.storlet(), Face.BOLD, NAME_SIZE, new Point(PADDING, TOP + 1), MOST_TEXT);
        Box box = new Box(0, 0, name.width() + 2 * PADDING, HEADER);
        return new Cluster(group.storlet(), box, name, group.members().stream().map(this::node).toList());
    }

    private Node node(Member member) {
        List<Caption> captions = new ArrayList<>();
        Point start = new Point(PADDING, TOP);
        captions.add(Caption.fitting(member.label(), Face.BOLD, NAME_SIZE, start, MOST_TEXT));
        for (Line line : lines(member.handler())) {
            start = start.plus(0, LINE_HEIGHT);
            line.addTo(captions, start);
        }
        double right = captions.stream().mapToDouble(Caption::right).max().orElseThrow();
        Box box = new Box(0, 0, Math.ceil(Math.max(right, PADDING + LEAST_TEXT) + PADDING), start.y() + BOTTOM);
        return new Node(member, box, captions, marks.of(member.name()));
    }

    private static List<Line> lines(Handler handler) {
        List<Line> lines = new ArrayList<>();
        String events = HandlerText.events(handler);
        if (!events.isEmpty()) {
            lines.add(new Line("on", events));
        }
        lines.add(new Line("when", HandlerText.when(handler)));
        lines.add(new Line("then", HandlerText.then(handler)));
        return lines;
    }

    /** A word in a column of its own, and what it introduces. */
    private record Line(String word, String text) {
        void addTo(List<Caption> captions, Point start) {
            captions.add(Caption.of(word, Face.REGULAR, LINE_SIZE, Caption.Tone.FAINT, start));
            double room = MOST_TEXT - WORD_COLUMN;
            captions.add(Caption.fitting(text, Face.REGULAR, LINE_SIZE, start.plus(WORD_COLUMN, 0), room));
        }
    }
}
