package org.storletdesigner.editor.design;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.finding.FindingCounts;
import org.storletdesigner.editor.commands.DocumentCommands;
import org.storletdesigner.editor.commands.EditCommand;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Workflow;

/**
 * One open document: its model, its undo stack, what the engine last said of it, and what the canvas highlights. Every
 * editor and view of the document shares it. Only for the display's thread.
 */
public final class Design {
    private final Workflow document;
    private final DocumentCommands commands = new DocumentCommands();
    private final List<DesignListener> listeners = new CopyOnWriteArrayList<>();
    private final Engine engine;
    private final Changes changes = new Changes();
    private TriggerGraph graph;
    private Analysis analysis;
    private Marks marks = Marks.NONE;
    private FindingCounts counts = FindingCounts.NONE;
    private Emphasis emphasis = Emphasis.NONE;
    private Preview preview = Preview.NONE;

    /** Opens a document and has it analysed at once. */
    public Design(Workflow document, Limits limits, Display display) {
        this.document = Objects.requireNonNull(document);
        engine = new Engine(document, limits, display, this::take, () -> tell(DesignListener::engineChanged));
        document.eAdapters().add(changes);
        engine.request();
    }

    public Workflow document() {
        return document;
    }

    /** All edits go through here; its dirty state is the document's. */
    public DocumentCommands commands() {
        return commands;
    }

    /** Makes a change of the document as one undoable step; false when it left everything as it was. */
    public boolean edit(String label, Runnable change) {
        return EditCommand.run(commands, label, document, change);
    }

    // ---- the engine

    /** The newest graph that the engine has worked out, maybe of a revision before the last edits. */
    public Optional<TriggerGraph> graph() {
        return Optional.ofNullable(graph);
    }

    /** The newest findings that the engine has worked out, maybe of a revision before the last edits. */
    public Optional<Analysis> analysis() {
        return Optional.ofNullable(analysis);
    }

    /** The engine at work on this document. */
    public Engine engine() {
        return engine;
    }

    /** Whether graph and findings are those of the document as it is now. */
    public boolean isCurrent() {
        return analysis != null && analysis.workflow().revision() == engine.revision();
    }

    /** What graph and findings say of single handlers and edges. */
    public Marks marks() {
        return marks;
    }

    /** How many findings there are in the newest {@link #analysis()}. */
    public FindingCounts counts() {
        return counts;
    }

    private void take(Engine.Answer newer) {
        graph = newer.graph();
        marks = newer.marks();
        newer.analysis().ifPresent(found -> {
            analysis = found;
            counts = newer.counts();
        });
        tell(newer.analysis().isPresent() ? DesignListener::analysisChanged : DesignListener::graphChanged);
    }

    // ---- highlights

    public Emphasis emphasis() {
        return emphasis;
    }

    /** Shows something strongly; {@link Emphasis#NONE} ends it. */
    public void emphasise(Emphasis wanted) {
        if (!wanted.equals(emphasis)) {
            emphasis = wanted;
            tell(DesignListener::highlightChanged);
        }
    }

    public Preview preview() {
        return preview;
    }

    /** Paints what a change would do; {@link Preview#NONE} ends it. */
    public void preview(Preview wanted) {
        if (!wanted.equals(preview)) {
            preview = wanted;
            tell(DesignListener::highlightChanged);
        }
    }

    /** Selects these objects of the document, or {@link EdgeKey edges}, on the canvas, and brings them into sight. */
    public void reveal(Collection<?> targets) {
        tell(listener -> listener.revealAsked(List.copyOf(targets)));
    }

    // ---- listeners

    public void addListener(DesignListener listener) {
        listeners.add(listener);
    }

    public void removeListener(DesignListener listener) {
        listeners.remove(listener);
    }

    /** Ends the engine's work and lets go of the document. */
    public void dispose() {
        document.eAdapters().remove(changes);
        engine.dispose();
        listeners.clear();
        commands.dispose();
    }

    private void tell(Consumer<DesignListener> news) {
        listeners.forEach(listener -> tell(listener, news));
    }

    /** One that fails does not keep the others from hearing; one that has left meanwhile hears nothing. */
    private void tell(DesignListener listener, Consumer<DesignListener> news) {
        if (listeners.contains(listener)) {
            SafeRunner.run(() -> news.accept(listener));
        }
    }

    /** Many notifications make one edit: the listeners hear of it when the display comes to it next. */
    private final class Changes extends EContentAdapter {
        private boolean announced;

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (notification.isTouch()) {
                return;
            }
            if (!isAppearance(notification.getFeature())) {
                engine.request();
            }
            announce();
        }

        private void announce() {
            if (!announced) {
                announced = true;
                engine.display().asyncExec(() -> {
                    announced = false;
                    tell(DesignListener::documentChanged);
                });
            }
        }

        private static boolean isAppearance(Object feature) {
            return feature == ModelPackage.Literals.STORLET__BOUNDS || feature == ModelPackage.Literals.HANDLER__BOUNDS
                    || feature == ModelPackage.Literals.SOURCE__BOUNDS || feature == ModelPackage.Literals.NOTE__BOUNDS
                    || feature == ModelPackage.Literals.NOTE__TEXT || feature == ModelPackage.Literals.WORKFLOW__NOTES
                    || feature == ModelPackage.Literals.STORLET__COLLAPSED;
        }
    }
}
