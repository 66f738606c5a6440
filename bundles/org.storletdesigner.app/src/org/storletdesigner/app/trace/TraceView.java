package org.storletdesigner.app.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.trace.Journey;
import org.storletdesigner.analysis.trace.Moment;
import org.storletdesigner.analysis.trace.Tracer;
import org.storletdesigner.analysis.trace.reaction.Call;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.app.views.DesignView;
import org.storletdesigner.app.views.Highlight;
import org.storletdesigner.app.views.Inquiry;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.logic.trial.StateText;
import org.storletdesigner.model.Keys;

/** Drops an object on the container, and steps through what fires. */
public final class TraceView extends DesignView {
    public static final String ID = "org.storletdesigner.app.view.trace";
    private static final int NEAREST = 3;
    private static final int HIGH = 480;
    private static final int WIDE = 560;
    private static final int LOW = 120;

    private SashForm columns;
    private ObjectForm form;
    private final Highlight highlight = new Highlight();
    private NextSteps next;
    private ObjectTable object;
    private History history;
    private Composite outdated;
    private Inquiry starting;
    private Inquiry choosing;
    private Inquiry missing;
    private TraceActions actions;
    private Trial trial;
    private Tracer tracer;
    private Journey journey;
    private long revision;

    @Override
    protected void createContent(Composite around) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(around);
        createOutdated(around);
        columns = new SashForm(around, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        form = new ObjectForm(columns, this::start, () -> Samples.of(design()));
        next = new NextSteps(columns, this::offerChoices);
        object = new ObjectTable(columns);
        history = new History(columns, this::go);
        columns.setWeights(23, 30, 27, 20);
        columns.addListener(SWT.Resize, event -> turn());
        starting = new Inquiry(TraceMessages.preparing, around);
        choosing = new Inquiry(TraceMessages.preparing, around);
        missing = new Inquiry(TraceMessages.preparing, around);
        actions = new TraceActions(getViewSite().getActionBars().getToolBarManager(), this::restart, this::back,
                this::step, this::forget);
        update();
    }

    /** A narrow view has its parts below each other. */
    private void turn() {
        Point size = columns.getSize();
        int wanted = size.x < size.y ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (columns.getOrientation() != wanted) {
            columns.setOrientation(wanted);
        }
        spare();
    }

    /** In a small view the form makes room while its object is on its way. */
    private void spare() {
        Point size = columns.getSize();
        boolean small = columns.getOrientation() == SWT.VERTICAL ? size.y < HIGH : size.x < WIDE || size.y < LOW;
        boolean hides = journey != null && small;
        boolean moves = hides && form.isShown() && form.hasFocus();
        form.setShown(!hides);
        if (moves) {
            next.setFocus();
        }
    }

    private void createOutdated(Composite around) {
        outdated = new Composite(around, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).applyTo(outdated);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(outdated);
        Label label = new Label(outdated, SWT.NONE);
        label.setText(TraceMessages.outdated);
        Button replay = new Button(outdated, SWT.PUSH);
        replay.setText(TraceMessages.replay);
        replay.addListener(SWT.Selection, event -> replay());
        outdated.setVisible(false);
    }

    // ---- the object

    /** Shows an object that was found elsewhere and drops it on the container. */
    public void show(Map<String, String> values) {
        form.show(StateText.of(values));
        start();
    }

    private void start() {
        design().ifPresent(design -> form.trial(design.document().getKeys() == Keys.FOLDED)
                .ifPresent(read -> begin(design, read, Optional.empty())));
    }

    private void replay() {
        design().ifPresent(design -> begin(design, trial, Optional.ofNullable(journey)));
    }

    /** @param old the journey whose steps are taken again */
    private void begin(Design design, Trial wanted, Optional<Journey> old) {
        record Begun(Tracer tracer, Journey journey, int lost) { }
        Workflow workflow = WorkflowExtractor.extract(design.document(), design.engine().revision());
        forget();
        trial = wanted;
        revision = workflow.revision();
        next.say(TraceMessages.preparing);
        starting.ask(progress -> {
            Tracer fresh = new Tracer(workflow, Preferences.limits());
            Journey begun = wanted.in(fresh);
            return new Begun(fresh, begun, old.map(steps -> Trial.replay(steps, begun)).orElse(0));
        }, begun -> {
            tracer = begun.map(Begun::tracer).orElse(null);
            journey = begun.map(Begun::journey).orElse(null);
            update();
            begun.filter(each -> each.lost() > 0)
                    .ifPresent(each -> next.say(NLS.bind(TraceMessages.lost, each.lost())));
        });
    }

    /** Where the object is. */
    Optional<Moment> moment() {
        return Optional.ofNullable(journey).map(Journey::current);
    }

    // ---- steps

    /** Takes the step that is chosen. */
    void step() {
        if (canStep()) {
            next.call().ifPresent(call -> next.choice().ifPresent(choice -> {
                journey.step(call, choice);
                update();
            }));
        }
    }

    boolean canStep() {
        return journey != null && actions.canStep();
    }

    /** Goes to the moment before. */
    void back() {
        if (journey != null) {
            journey.back();
            update();
        }
    }

    private void restart() {
        go(journey.start());
    }

    private void go(Moment moment) {
        journey.go(moment);
        update();
    }

    private void offerChoices() {
        Optional<Call> call = next.call();
        actions.allowStep(false);
        call.ifPresent(wanted -> {
            Tracer asked = tracer;
            choosing.ask(progress -> asked.choices(wanted), found -> found.ifPresent(choices -> {
                next.offer(choices);
                actions.allowStep(!choices.list().isEmpty() && journey != null && journey.canStep());
            }));
        });
        emphasise();
    }

    // ---- what is shown

    private void update() {
        boolean runs = journey != null;
        actions.allow(runs, runs && journey.current().before().isPresent());
        choosing.cancel();
        missing.cancel();
        spare();
        if (!runs) {
            next.say(TraceMessages.begin);
            next.offer(List.of());
            object.clear();
            history.clear();
            emphasise();
            return;
        }
        Moment moment = journey.current();
        next.say(Words.sentence(moment));
        next.offer(moment.pending());
        object.show(moment);
        history.show(journey.start(), moment);
        if (moment.pending().isEmpty()) {
            tellMisses(moment);
        }
        emphasise();
    }

    private void tellMisses(Moment moment) {
        Tracer asked = tracer;
        moment.situation().ifPresent(situation -> missing.ask(progress -> asked.misses(situation, NEAREST),
                found -> found.filter(misses -> !misses.isEmpty()).ifPresent(misses -> next.say(Words.sentence(moment) + " "
                        + NLS.bind(TraceMessages.nearest, misses.stream().map(Words::of)
                                .collect(Collectors.joining("; ")))))));
    }

    private void emphasise() {
        Emphasis wanted = moment().map(moment -> Whereabouts.of(moment, next.call())).orElse(Emphasis.NONE);
        if (wanted.isNone()) {
            highlight.end();
        } else {
            design().ifPresent(design -> highlight.show(design, wanted));
        }
    }

    // ---- the document

    @Override
    public void documentChanged() {
        tellOutdated();
    }

    private void tellOutdated() {
        boolean old = journey != null && design().filter(each -> each.engine().revision() != revision).isPresent();
        if (outdated.getVisible() != old) {
            outdated.setVisible(old);
            ((GridData) outdated.getLayoutData()).exclude = !old;
            outdated.getParent().layout();
        }
    }

    private void forget() {
        starting.cancel();
        journey = null;
        tracer = null;
        tellOutdated();
        update();
    }

    @Override
    protected void designReplaced() {
        highlight.end();
        trial = null;
        forget();
    }

    @Override
    public void setFocus() {
        if (form.isShown()) {
            form.setFocus();
        } else {
            next.setFocus();
        }
    }

    @Override
    public void dispose() {
        super.dispose();
        highlight.end();
    }
}
