package org.storletdesigner.snapshot.file;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.snapshot.graph.ReadGraph;
import org.storletdesigner.snapshot.item.Remark;
import org.storletdesigner.snapshot.look.VisibleText;

/** Remarks of one kind about very many things: a few of them are named, the others counted. */
final class Few {
    private static final int MOST = 20;
    private static final int LONGEST_ID = 200;

    private Few() { }

    /** What is left out, each with its remark; of the others their number, a noun and why. */
    static <T> Stream<Remark> leftOut(List<T> all, Function<T, Remark> remark, String noun, String sentence) {
        Stream<Remark> named = all.stream().limit(MOST).map(remark);
        return all.size() <= MOST ? named : Stream.concat(named, Stream.of(
                new Remark(Remark.Kind.LEFT_OUT, Counted.of(all.size() - MOST, noun), sentence)));
    }

    /** Nodes of which only one can be told from the others by its id. */
    static Stream<Remark> doubled(ReadGraph graph) {
        return leftOut(graph.doubled(), id -> new Remark(Remark.Kind.LEFT_OUT,
                "a node with the id '" + VisibleText.shortened(id, LONGEST_ID) + "'",
                "several have this id; they were read as one"), "more id", "given several times");
    }
}
