package org.storletdesigner.app.properties.section;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.editor.design.EdgeKey;

/** The ends of an edge, its verdict, and the reason in one sentence. */
public final class EdgeSection extends DesignSection<EdgeKey> {
    private final Job job = Job.create("", this::run);
    private Text from;
    private Text to;
    private Text verdict;
    private Label why;
    private Display display;
    private volatile Edge asked;

    public EdgeSection() {
        super(EdgeKey.class);
        job.setSystem(true);
    }

    @Override
    void fill(Composite around) {
        display = around.getDisplay();
        Inputs inputs = new Inputs(getWidgetFactory(), around);
        from = inputs.fact(PropertyMessages.from);
        to = inputs.fact(PropertyMessages.to);
        verdict = inputs.fact(PropertyMessages.verdict);
        inputs.label(PropertyMessages.why);
        why = inputs.words("");
    }

    @Override
    void show(EdgeKey key) {
        Optional<Edge> edge = design().graph().stream()
                .flatMap(graph -> Stream.concat(graph.edges().stream(), graph.arrivals().stream()))
                .filter(each -> EdgeKey.of(each).equals(key)).findFirst();
        verdict.setText(edge.map(each -> PairWords.word(each.verdict())).orElse(PropertyMessages.noEdge));
        edge.ifPresent(this::show);
        if (edge.isEmpty()) {
            asked = null;
            tell("");
        }
    }

    private void show(Edge edge) {
        from.setText(edge.from().name());
        to.setText(edge.to().name());
        if (!edge.equals(asked)) {
            asked = edge;
            tell(PropertyMessages.working);
            job.schedule();
        }
    }

    @Override
    public void graphChanged() {
        follow();
    }

    /** The reason is dear where it is asked for first. */
    private IStatus run(IProgressMonitor monitor) {
        Edge edge = asked;
        if (edge != null) {
            String sentence = asSentence(edge.answer().sentence());
            display.asyncExec(() -> {
                if (edge == asked && !why.isDisposed()) {
                    tell(sentence);
                }
            });
        }
        return Status.OK_STATUS;
    }

    private static String asSentence(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private void tell(String sentence) {
        Inputs.tell(why, sentence);
        reflow();
    }
}
