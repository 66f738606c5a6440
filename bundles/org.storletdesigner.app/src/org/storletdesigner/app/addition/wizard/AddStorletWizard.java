package org.storletdesigner.app.addition.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.Wizard;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.app.addition.AdditionMessages;
import org.storletdesigner.app.addition.Trials;
import org.storletdesigner.app.addition.shelf.ShelfItem;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.editor.design.Design;

/** Adds a storlet or a chain to a document, after it was seen what comes of it. */
public final class AddStorletWizard extends Wizard {
    private final Design design;
    private final Optional<TargetPage> target;
    private final LibraryPage library;
    private final BindingsPage bindings;

    private AddStorletWizard(Design design, List<ShelfItem> items, boolean connects, Optional<String> handler) {
        this.design = design;
        Workflow now = WorkflowExtractor.extract(design.document(), 0);
        target = connects ? Optional.of(new TargetPage(now.handlers(), handler)) : Optional.empty();
        library = new LibraryPage(connects ? items.stream().filter(ShelfItem.OfDefinition.class::isInstance).toList()
                : items);
        bindings = new BindingsPage(design.document(), new Trials(now, Preferences.limits()));
        setWindowTitle(connects ? AdditionMessages.connectTitle : AdditionMessages.wizardTitle);
    }

    /** Chooses first what is added. */
    public static AddStorletWizard adding(Design design, List<ShelfItem> items) {
        return new AddStorletWizard(design, items, false, Optional.empty());
    }

    /**
     * Chooses first with which handler something new is to be connected.
     *
     * @param handler the id of the handler that is chosen at first
     */
    public static AddStorletWizard connecting(Design design, List<ShelfItem> items, Optional<String> handler) {
        return new AddStorletWizard(design, items, true, handler);
    }

    @Override
    public void addPages() {
        target.ifPresent(this::addPage);
        addPage(library);
        addPage(bindings);
    }

    /** Fills the last page when it is about to be shown. */
    public void prepare() {
        library.chosen().ifPresent(item -> bindings.begin(item, target.flatMap(TargetPage::wish)));
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == bindings && bindings.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        bindings.injection().perform(design);
        return true;
    }
}
