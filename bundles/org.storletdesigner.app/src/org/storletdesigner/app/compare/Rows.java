package org.storletdesigner.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.difference.Change;
import org.storletdesigner.analysis.difference.Difference;
import org.storletdesigner.analysis.difference.EdgeChange;
import org.storletdesigner.analysis.difference.FindingChange;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.app.compare.Row.About;
import org.storletdesigner.logic.verdict.Answer;

/** The differences of two workflows as a tree. */
final class Rows {
    private final Difference difference;
    private final Renamed renamed;

    private Rows(Difference difference) {
        this.difference = difference;
        renamed = new Renamed(difference);
    }

    /** The groups that hold something; none where nothing differs. */
    static List<Row> of(Difference difference) {
        return new Rows(difference).groups();
    }

    private List<Row> groups() {
        List<Row> groups = new ArrayList<>();
        groups.add(Row.group(CompareMessages.container, difference.store().stream().map(Rows::detail).toList()));
        groups.add(Row.group(CompareMessages.storlets, difference.storlets().stream()
                .map(change -> change(change, About::storlet)).toList()));
        groups.add(Row.group(CompareMessages.handlers, difference.handlers().stream()
                .map(change -> change(change, About::handler)).toList()));
        groups.add(Row.group(CompareMessages.sources, difference.sources().stream()
                .map(change -> change(change, name -> About.NOTHING)).toList()));
        groups.add(Row.group(CompareMessages.edges, difference.edges().stream().map(this::edge).toList()));
        groups.add(Row.group(CompareMessages.findings, difference.findings().stream().map(Rows::finding).toList()));
        return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    private static Row change(Change change, Function<String, About> about) {
        Mark mark = change.before().isEmpty() ? Mark.ADDED : change.after().isEmpty() ? Mark.REMOVED : Mark.CHANGED;
        String name = change.isRenamed()
                ? NLS.bind(CompareMessages.renamed, change.before().orElseThrow(), change.after().orElseThrow())
                : change.after().or(change::before).orElseThrow();
        return Row.of(Optional.of(mark), name, change.before().map(about).orElse(About.NOTHING),
                change.after().map(about).orElse(About.NOTHING), change.details().stream().map(Rows::detail).toList());
    }

    private static Row detail(Change.Detail detail) {
        List<WordDiff.Piece> pieces = new ArrayList<>();
        pieces.add(new WordDiff.Piece(WordDiff.Kind.BOTH, detail.what() + ": "));
        pieces.addAll(WordDiff.of(detail.before().orElse(""), detail.after().orElse("")));
        detail.meaning().ifPresent(meaning ->
                pieces.add(new WordDiff.Piece(WordDiff.Kind.BOTH, "   – " + meaning.words())));
        return new Row(Optional.empty(), pieces, About.NOTHING, About.NOTHING, List.of());
    }

    private Row edge(EdgeChange change) {
        Mark mark = change.before().isEmpty() ? Mark.ADDED : change.after().isEmpty() ? Mark.REMOVED : Mark.CHANGED;
        List<WordDiff.Piece> pieces = new ArrayList<>();
        pieces.add(new WordDiff.Piece(WordDiff.Kind.BOTH, change.from() + " → " + change.to() + ": "));
        change.before().ifPresent(answer -> pieces.add(new WordDiff.Piece(WordDiff.Kind.BEFORE, word(answer) + " ")));
        change.after().ifPresent(answer -> pieces.add(new WordDiff.Piece(WordDiff.Kind.AFTER, word(answer))));
        String sentence = change.after().or(change::before).orElseThrow().sentence();
        Row why = Row.of(Optional.empty(), sentence, About.NOTHING, About.NOTHING, List.of());
        boolean gone = change.after().isEmpty();
        String oldFrom = gone ? change.from() : renamed.oldHandler(change.from());
        String oldTo = gone ? change.to() : renamed.oldHandler(change.to());
        return new Row(Optional.of(mark), pieces, change.before().map(any -> About.edge(oldFrom, oldTo))
                .orElse(About.NOTHING), gone ? About.NOTHING : About.edge(change.from(), change.to()), List.of(why));
    }

    private static String word(Answer answer) {
        return PairWords.word(answer.verdict());
    }

    private static Row finding(FindingChange change) {
        Mark mark = change.before().isEmpty() ? Mark.ADDED : change.after().isEmpty() ? Mark.REMOVED : Mark.CHANGED;
        Finding finding = change.after().or(change::before).orElseThrow();
        String text = finding.severity().word() + " " + finding.rule().id() + ": " + finding.message() + " ("
                + String.join(", ", finding.handlers()) + ")";
        return Row.of(Optional.of(mark), text,
                change.before().map(each -> About.handlers(each.handlers())).orElse(About.NOTHING),
                change.after().map(each -> About.handlers(each.handlers())).orElse(About.NOTHING), List.of());
    }
}
