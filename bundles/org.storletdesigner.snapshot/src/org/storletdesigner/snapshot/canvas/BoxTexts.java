package org.storletdesigner.snapshot.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
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
import org.storletdesigner.snapshot.picture.Shape;

/** What stands in boxes whose sizes are given: shortened to their room, and left out where there is none. */
final class BoxTexts {
    private static final double NAME_SIZE = 13;
    private static final double LINE_SIZE = 11.5;
    private static final double LINE_HEIGHT = 16;
    private static final double MARGIN = 9;
    private static final double TOP = 19;
    /** Of a box in which a name and two lines are. */
    private static final double TALL_ENOUGH = 58;
    private static final double WORD_COLUMN = 36;
    private static final double SIGN = 8;
    private static final double POINT = 12;

    private final Marks marks;

    BoxTexts(Marks marks) {
        this.marks = marks;
    }

    Cluster cluster(String storlet, Box box, List<Node> nodes) {
        return new Cluster(storlet, box, name(storlet, box, TOP, box.width() - 2 * MARGIN), nodes);
    }

    Node node(Member member, Box box) {
        Optional<Severity> mark = marks.of(member.name());
        double room = box.width() - 2 * MARGIN - (mark.isPresent() ? SIGN : 0);
        List<Line> lines = lines(member.handler(), box.height());
        List<Caption> captions = new ArrayList<>();
        double y = lines.isEmpty() ? box.height() / 2 + NAME_SIZE / 3 : TOP;
        captions.add(name(member.label(), box, y, room));
        for (Line line : lines) {
            y += LINE_HEIGHT;
            line.addTo(captions, new Point(box.x() + MARGIN, box.y() + y), box.width() - 2 * MARGIN);
        }
        return new Node(member, box, captions, mark);
    }

    private static List<Line> lines(Handler handler, double height) {
        List<Line> lines = new ArrayList<>();
        String events = HandlerText.events(handler);
        if (height >= TALL_ENOUGH + LINE_HEIGHT && !events.isEmpty()) {
            lines.add(new Line("on", events));
        }
        if (height >= TALL_ENOUGH) {
            lines.add(new Line("when", HandlerText.when(handler)));
            lines.add(new Line("then", HandlerText.then(handler)));
        }
        return lines;
    }

    Shape.Folded folded(Group group, Box box) {
        Optional<Severity> mark = group.members().stream().flatMap(member -> marks.of(member.name()).stream())
                .min(Severity::compareTo);
        double room = box.width() - 2 * MARGIN - (mark.isPresent() ? SIGN : 0);
        return new Shape.Folded(group, box, List.of(name(group.storlet(), box, TOP, room),
                faint(Counted.of(group.members().size(), "handler"), box, room)), mark);
    }

    Shape.Entry source(Source source, Box box) {
        double room = box.width() - 2 * MARGIN - POINT;
        return new Shape.Entry(source, box, List.of(name(source.name(), box, TOP, room),
                faint(HandlerText.then(source.beginning()), box, room)));
    }

    private static Caption name(String text, Box box, double y, double room) {
        return Caption.fitting(text, Face.BOLD, NAME_SIZE, new Point(box.x() + MARGIN, box.y() + y),
                Math.max(1, room));
    }

    private static Caption faint(String text, Box box, double room) {
        return Caption.fitting(text, Face.REGULAR, LINE_SIZE, Caption.Tone.FAINT,
                new Point(box.x() + MARGIN, box.y() + TOP + LINE_HEIGHT), Math.max(1, room));
    }

    /** A word in a column of its own, and what it introduces. */
    private record Line(String word, String text) {
        void addTo(List<Caption> captions, Point start, double room) {
            captions.add(Caption.fitting(word, Face.REGULAR, LINE_SIZE, Caption.Tone.FAINT, start, room));
            if (room > WORD_COLUMN + LINE_SIZE) {
                captions.add(Caption.fitting(text, Face.REGULAR, LINE_SIZE, start.plus(WORD_COLUMN, 0),
                        room - WORD_COLUMN));
            }
        }
    }
}
