package org.storletdesigner.cli.container;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.Carrying;
import org.storletdesigner.migration.carry.Unfinished;

/** What was begun in a container and has not ended, told to whoever looks at it or begins something else beside it. */
public final class Begun {
    private static final int MOST = 3;

    private Begun() { }

    /** A sentence for each, the oldest first; of many, a few and the number of the others. */
    public static List<String> sentences(WorkflowContainer container, Progress progress) {
        try {
            return sentences(new Carrying(container, Optional.empty()).unfinished(progress));
        } catch (IOException fault) {
            return List.of("Whether something was begun here and has not ended is not known: " + fault.getMessage());
        }
    }

    private static List<String> sentences(List<Unfinished> all) {
        Stream<String> told = all.stream().limit(MOST)
                .map(each -> "'" + each.name() + "' was begun here and has not ended: " + each.sentence() + ".");
        return all.size() <= MOST ? told.toList() : Stream.concat(told, Stream.of(Counted.of(all.size() - MOST,
                "more change") + " did not end; 'designer snapshots' lists all.")).toList();
    }
}
