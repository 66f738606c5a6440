package org.storletdesigner.app.addition.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.analysis.addition.Addition;
import org.storletdesigner.analysis.addition.Proposer;
import org.storletdesigner.analysis.addition.Wish;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.app.addition.AdditionMessages;
import org.storletdesigner.app.addition.Injection;
import org.storletdesigner.app.addition.Trials;
import org.storletdesigner.app.addition.shelf.ShelfItem;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.app.views.Inquiry;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.design.HandlerName;
import org.storletdesigner.model.design.Storlets;

/** Lets a person fill in variables, and shows at once what would come of it. */
final class BindingsPage extends WizardPage {
    private static final int FIELDS_HEIGHT = 150;

    private final org.storletdesigner.model.Workflow document;
    private final Trials trials;
    private final List<VariableField> fields = new ArrayList<>();
    private ShelfItem item;
    private Optional<Wish> wish = Optional.empty();
    private Addition addition;
    private ProposalsPane proposals;
    private Composite named;
    private Text name;
    private ScrolledComposite scroller;
    private OutcomePane outcome;
    private Inquiry trial;
    private Inquiry search;
    private boolean filling;

    BindingsPage(org.storletdesigner.model.Workflow document, Trials trials) {
        super("bindings");
        this.document = document;
        this.trials = trials;
        setTitle(AdditionMessages.bindingsTitle);
        setDescription(AdditionMessages.bindingsDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        proposals = new ProposalsPane(page, proposal -> fill(proposal.values()));
        createName(page);
        scroller = new ScrolledComposite(page, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, false).hint(520, FIELDS_HEIGHT).applyTo(scroller);
        outcome = new OutcomePane(page);
        trial = new Inquiry(AdditionMessages.working, page);
        search = new Inquiry(AdditionMessages.searching, page);
        setControl(page);
    }

    private void createName(Composite page) {
        named = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(named);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(named);
        new Label(named, SWT.NONE).setText(AdditionMessages.name);
        name = new Text(named, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addListener(SWT.Modify, event -> changed());
    }

    /** Begins anew with something from the libraries. */
    void begin(ShelfItem chosen, Optional<Wish> wished) {
        if (chosen.equals(item) && wished.equals(wish)) {
            return;
        }
        item = chosen;
        wish = wished;
        addition = chosen.in(document);
        filling = true;
        boolean single = chosen instanceof ShelfItem.OfDefinition;
        hide(named, !single);
        hide(scroller, !single || addition.definition().getVariables().isEmpty());
        name.setText(single ? addition.names().getFirst() : "");
        setTitle(NLS.bind(AdditionMessages.bindingsOf, chosen.name()));
        createFields(single ? addition.definition().getVariables() : List.of());
        proposals.setVisible(single && wish.isPresent());
        filling = false;
        ((Composite) getControl()).layout(true, true);
        propose(single ? wish : Optional.empty());
        changed();
    }

    private static void hide(Composite part, boolean hidden) {
        part.setVisible(!hidden);
        ((GridData) part.getLayoutData()).exclude = hidden;
    }

    private void createFields(List<Variable> variables) {
        if (scroller.getContent() != null) {
            scroller.getContent().dispose();
        }
        fields.clear();
        Composite content = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(content);
        variables.forEach(variable -> fields.add(new VariableField(content, variable, this::changed)));
        scroller.setContent(content);
        Point needed = content.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroller.setMinSize(needed);
        ((GridData) scroller.getLayoutData()).heightHint = Math.min(FIELDS_HEIGHT, needed.y + 4);
    }

    // ---- proposals

    private void propose(Optional<Wish> wished) {
        search.cancel();
        wished.ifPresent(wanted -> {
            proposals.showWorking();
            Addition tried = item.in(document);
            search.ask(progress -> new Proposer(Preferences.limits()).propose(trials.before(progress), tried, wanted,
                    progress), found -> proposals.show(found).ifPresent(best -> fill(best.values())));
        });
    }

    /** Types these values, and empties the other fields. */
    void fill(Map<String, List<String>> values) {
        filling = true;
        fields.forEach(field -> field.show(values.getOrDefault(field.name(), List.of())));
        filling = false;
        changed();
    }

    // ---- what comes of it

    /** Whether all that comes of the values is shown. */
    boolean isSettled() {
        return !trial.isRunning() && !search.isRunning();
    }

    private void changed() {
        if (filling || addition == null) {
            return;
        }
        if (item instanceof ShelfItem.OfDefinition) {
            addition.bind(values());
            addition.rename(name.getText().strip());
        }
        Workflow with = addition.workflow();
        check(with);
        outcome.showWorking();
        var handlers = addition.handlers();
        trial.ask(progress -> trials.attempt(with, handlers, progress), outcome::show);
    }

    private void check(Workflow with) {
        List<Finding> faults = with.faults().stream().filter(this::isOurs).toList();
        fields.forEach(field -> field.tell(faults.stream().map(Finding::message)
                .filter(message -> message.startsWith("the variable '" + field.name() + "' ")).findFirst()));
        Optional<String> problem = nameFault().or(() -> faults.stream().filter(each -> each.rule() == Rule.BAD_VALUE)
                .map(each -> upperCase(each.message())).findFirst());
        setErrorMessage(problem.orElse(null));
        setMessage(faults.stream().filter(each -> each.rule() == Rule.UNBOUND).map(each -> upperCase(each.message())
                + ": " + AdditionMessages.noEdgesYet).findFirst().orElse(null), WARNING);
        setPageComplete(problem.isEmpty());
    }

    private boolean isOurs(Finding finding) {
        return addition.names().stream().anyMatch(storlet -> finding.handlers().stream()
                .anyMatch(handler -> HandlerName.parse(handler)
                        .filter(each -> each.storlet().equals(storlet)).isPresent()));
    }

    private static String upperCase(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private Optional<String> nameFault() {
        if (!(item instanceof ShelfItem.OfDefinition)) {
            return Optional.empty();
        }
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            return Optional.of(AdditionMessages.nameNeeded);
        }
        return Storlets.find(document, typed).map(any -> NLS.bind(AdditionMessages.nameTaken, typed));
    }

    private Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.name(), field.values()));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    /** What is added when the person is content. */
    Injection injection() {
        return switch (item) {
            case ShelfItem.OfDefinition(var definition, String library) ->
                    new Injection.OfStorlet(definition, name.getText().strip(), values());
            case ShelfItem.OfChain(var chain, String library) -> new Injection.OfChain(chain);
        };
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            fields.stream().findFirst().ifPresentOrElse(VariableField::setFocus, name::setFocus);
        } else {
            search.cancel();
        }
    }
}
