package org.storletdesigner.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Permission;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.design.Design;

class RepairsPaneTest {
    private final List<Optional<Integer>> counted = new CopyOnWriteArrayList<>();
    @TempDir
    private Path folder;
    private Design design;
    private Shell shell;
    private RepairsPane pane;

    @BeforeEach
    void open() throws IOException {
        design = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP)).design();
        shell = Window.ask(window -> new Shell(window.getShell()));
        pane = Window.inDisplayThread(() -> new RepairsPane(shell, counted::add, () -> { }));
    }

    @AfterEach
    void close() {
        Window.inDisplayThread(() -> {
            shell.dispose();
            return null;
        });
        Window.closeAll();
    }

    private Finding cycle() {
        return design.analysis().orElseThrow().findings().stream().filter(each -> each.rule() == Rule.CYCLE)
                .findFirst().orElseThrow();
    }

    private void show(Finding finding) {
        Analysis analysis = design.analysis().orElseThrow();
        pane.show(design, analysis, finding);
    }

    @Test
    void theRepairsOfOneFindingDoNotComeUnderThePermittedOneThatIsChosenNext() {
        Finding cycle = cycle();
        Finding permitted = cycle.with(new Permission("known", false), cycle.message());
        Job.getJobManager().suspend();
        Window.inDisplayThread(() -> {
            show(cycle);
            show(permitted);
            Job.getJobManager().resume();
            return null;
        });
        long end = System.nanoTime() + 500_000_000;
        Hand.await("the end of the search", () -> System.nanoTime() > end);
        assertThat(counted).isNotEmpty().containsOnly(Optional.empty());
    }

    @Test
    void theRepairsOfAFindingAreCounted() {
        Window.inDisplayThread(() -> {
            show(cycle());
            return null;
        });
        Hand.await("repairs", () -> counted.stream().anyMatch(Optional::isPresent));
    }
}
