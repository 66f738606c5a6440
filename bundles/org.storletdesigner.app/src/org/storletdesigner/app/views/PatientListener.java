package org.storletdesigner.app.views;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.storletdesigner.editor.design.DesignListener;

/**
 * Keeps news from a view that nobody sees until somebody does; what came several times then comes once, because a view
 * shows how things are and not how they came to be so.
 */
final class PatientListener implements DesignListener {
    private final DesignListener view;
    private final BooleanSupplier visible;
    private final Runnable waiting;
    private final Set<News> missed = EnumSet.noneOf(News.class);

    /** In the order in which they are told later. */
    private enum News { DOCUMENT, GRAPH, ANALYSIS, ENGINE, HIGHLIGHT }

    /** @param waiting is run when something has to wait */
    PatientListener(DesignListener view, BooleanSupplier visible, Runnable waiting) {
        this.view = view;
        this.visible = visible;
        this.waiting = waiting;
    }

    /** The view can be seen now. */
    void seen() {
        Set<News> late = EnumSet.copyOf(missed);
        missed.clear();
        late.forEach(this::tell);
    }

    /** What has been missed is no matter any more. */
    void forget() {
        missed.clear();
    }

    private void hear(News news) {
        if (visible.getAsBoolean()) {
            tell(news);
        } else {
            missed.add(news);
            waiting.run();
        }
    }

    private void tell(News news) {
        switch (news) {
            case DOCUMENT -> view.documentChanged();
            case GRAPH -> view.graphChanged();
            case ANALYSIS -> view.analysisChanged();
            case ENGINE -> view.engineChanged();
            case HIGHLIGHT -> view.highlightChanged();
        }
    }

    @Override
    public void documentChanged() {
        hear(News.DOCUMENT);
    }

    @Override
    public void graphChanged() {
        hear(News.GRAPH);
    }

    @Override
    public void analysisChanged() {
        hear(News.ANALYSIS);
    }

    @Override
    public void engineChanged() {
        hear(News.ENGINE);
    }

    @Override
    public void highlightChanged() {
        hear(News.HIGHLIGHT);
    }

    /** Is about the canvas, whether the view is seen or not. */
    @Override
    public void revealAsked(Collection<?> targets) {
        view.revealAsked(targets);
    }
}
