package org.storletdesigner.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.app.Window;

class FindingsTreeTest {
    private static final int MANY = 2_500;

    private final List<Optional<Finding>> chosen = new ArrayList<>();
    private int written;

    /** Runs in the display's thread with a tree in a window of its own. */
    private void with(Consumer<FindingsTree> test) {
        Window.inDisplayThread(() -> {
            Shell shell = new Shell(Display.getCurrent());
            try {
                shell.setLayout(new FillLayout());
                FindingsTree tree = new FindingsTree(new Composite(shell, SWT.NONE), chosen::add, finding -> { });
                tree.control().addListener(SWT.SetData, event -> written++);
                shell.setSize(700, 300);
                shell.open();
                test.accept(tree);
            } finally {
                shell.dispose();
            }
            return null;
        });
    }

    private static List<Finding> findings(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> finding(number, "message " + number)).toList();
    }

    private static Finding finding(int number, String message) {
        return Finding.of(Rule.OVERLAP, Severity.WARNING, List.of("s" + number + ".h"), "", message);
    }

    private static List<String> texts(TreeItem[] items) {
        return Stream.of(items).map(TreeItem::getText).toList();
    }

    private static void work() {
        while (Display.getCurrent().readAndDispatch()) { }
    }

    @Test
    void onlyRowsInSightAreWritten() {
        with(tree -> {
            tree.show(findings(0, 900), Grouping.SEVERITY);
            work();
            tree.show(findings(1, 900), Grouping.SEVERITY);
            work();
        });
        assertThat(written).isPositive().isLessThan(200);
    }

    @Test
    void rowsFollowWhatIsFound() {
        with(tree -> {
            tree.show(findings(0, 3), Grouping.SEVERITY);
            assertThat(texts(rows(tree))).containsExactly("message 0", "message 1", "message 2");
            tree.show(List.of(finding(1, "worse"), finding(2, "message 2")), Grouping.SEVERITY);
            assertThat(texts(rows(tree))).containsExactly("worse", "message 2");
            tree.show(findings(0, 2), Grouping.NONE);
            assertThat(texts(tree.control().getItems())).containsExactly("message 0", "message 1");
            tree.show(List.of(), Grouping.SEVERITY);
            assertThat(tree.control().getItemCount()).isZero();
        });
    }

    private static TreeItem[] rows(FindingsTree tree) {
        return tree.control().getItem(0).getItems();
    }

    @Test
    void whatIsSelectedStaysSelectedWhereverItGoes() {
        with(tree -> {
            tree.show(findings(0, 5), Grouping.SEVERITY);
            assertThat(tree.select(findings(3, 4).getFirst().id())).isTrue();
            tree.show(findings(2, 5), Grouping.RULE);
            assertThat(tree.selected()).contains(findings(3, 4).getFirst());
            tree.show(findings(0, 2), Grouping.RULE);
            assertThat(tree.selected()).isEmpty();
            assertThat(tree.control().getSelectionCount()).isZero();
        });
        assertThat(chosen).containsExactly(Optional.of(findings(3, 4).getFirst()));
    }

    @Test
    void aGroupThatWasClosedStaysClosed() {
        with(tree -> {
            tree.show(findings(0, 5), Grouping.SEVERITY);
            assertThat(tree.control().getItem(0).getExpanded()).isTrue();
            tree.control().setSelection(tree.control().getItem(0));
            tree.control().notifyListeners(SWT.DefaultSelection, new Event());
            assertThat(tree.control().getItem(0).getExpanded()).isFalse();
            tree.show(findings(1, 5), Grouping.SEVERITY);
            assertThat(tree.control().getItem(0).getExpanded()).isFalse();
        });
    }

    @Test
    void aColumnSortsUpThenDownThenNotAtAll() {
        List<Finding> shown = List.of(finding(0, "b"), finding(1, "c"), finding(2, "a"));
        with(tree -> {
            tree.show(shown, Grouping.SEVERITY);
            press(tree.control());
            assertThat(texts(rows(tree))).containsExactly("a", "b", "c");
            press(tree.control());
            assertThat(texts(rows(tree))).containsExactly("c", "b", "a");
            press(tree.control());
            assertThat(texts(rows(tree))).containsExactly("b", "c", "a");
        });
    }

    private static void press(Tree tree) {
        tree.getColumn(0).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void ofVeryManyFindingsSomeAreListedAndTheOthersCanBeReached() {
        with(tree -> {
            tree.show(findings(0, MANY), Grouping.SEVERITY);
            assertThat(rows(tree)).hasSize(1_001);
            assertThat(rows(tree)[1_000].getText()).startsWith("… 1500 more");
            assertThat(tree.select(findings(2_200, 2_201).getFirst().id())).isTrue();
            assertThat(rows(tree)).hasSize(MANY);
            assertThat(tree.selected()).contains(findings(2_200, 2_201).getFirst());
        });
    }

    @Test
    void theLineOfTheOthersListsMoreOfThem() {
        with(tree -> {
            tree.show(findings(0, MANY), Grouping.SEVERITY);
            tree.control().setSelection(rows(tree)[1_000]);
            tree.control().notifyListeners(SWT.DefaultSelection, new Event());
            assertThat(rows(tree)).hasSize(2_001);
            assertThat(rows(tree)[2_000].getText()).startsWith("… 500 more");
        });
    }
}
