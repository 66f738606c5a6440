package org.storletdesigner.app.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.storletdesigner.analysis.trace.Choices;
import org.storletdesigner.analysis.trace.reaction.Call;
import org.storletdesigner.analysis.trace.reaction.Choice;

/** Shows which handlers are to run, and what the chosen one can do. */
final class NextSteps {
    private static final int MOST = 60;
    private static final int MOST_ALIKE = 5;
    private static final int NARROWEST = 80;

    private final ScrolledComposite around;
    private final Composite pane;
    private final Label sentence;
    private final org.eclipse.swt.widgets.List calls;
    private final ScrolledComposite scroller;
    private final Runnable called;
    private List<Call> pending = List.of();
    private List<Choice> offered = List.of();
    private Composite choices;

    /** @param called another handler was chosen */
    NextSteps(Composite parent, Runnable called) {
        this.called = called;
        around = new ScrolledComposite(parent, SWT.V_SCROLL);
        around.setExpandHorizontal(true);
        around.setExpandVertical(true);
        pane = new Composite(around, SWT.NONE);
        around.setContent(pane);
        around.addListener(SWT.Resize, event -> fit());
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(pane);
        sentence = new Label(pane, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(sentence);
        calls = new org.eclipse.swt.widgets.List(pane, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(140, 30).applyTo(calls);
        calls.addListener(SWT.Selection, event -> called.run());
        calls.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = TraceMessages.pending;
            }
        });
        scroller = new ScrolledComposite(pane, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(140, 40).applyTo(scroller);
    }

    /** Says what happened, or why nothing does. */
    void say(String text) {
        sentence.setText(text.replace("&", "&&"));
        fit();
    }

    /** In a low view everything scrolls, so that a long sentence does not push the choices out of sight for good. */
    private void fit() {
        int width = Math.max(NARROWEST, around.getClientArea().width);
        around.setMinHeight(pane.computeSize(width, SWT.DEFAULT).y);
        pane.layout();
    }

    /** Offers handlers, the first of them chosen. */
    void offer(List<Call> some) {
        pending = some;
        calls.setItems(some.stream().map(call -> call.handler().name()).toArray(String[]::new));
        offer(new Choices(List.of(), Optional.empty()));
        if (!some.isEmpty()) {
            calls.select(0);
            called.run();
        }
    }

    void setFocus() {
        calls.setFocus();
    }

    /** The handler that runs next. */
    Optional<Call> call() {
        int at = calls.getSelectionIndex();
        return at < 0 ? Optional.empty() : Optional.of(pending.get(at));
    }

    /** Offers what the chosen handler can do, the simplest chosen. */
    void offer(Choices some) {
        if (choices != null) {
            choices.dispose();
        }
        choices = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(choices);
        offered = some.list().stream().limit(MOST).flatMap(NextSteps::withAlike).toList();
        for (Choice choice : offered) {
            Button radio = new Button(choices, SWT.RADIO);
            radio.setText(Words.of(choice).replace("&", "&&"));
            radio.setToolTipText(radio.getText());
            radio.setSelection(choice == offered.getFirst());
        }
        if (some.list().size() > MOST) {
            new Label(choices, SWT.NONE).setText(NLS.bind(TraceMessages.moreChoices, some.list().size() - MOST));
        }
        if (call().isPresent() && some.list().isEmpty()) {
            new Label(choices, SWT.NONE).setText(some.tooHard().map(why -> NLS.bind(TraceMessages.tooHard, why))
                    .orElse(TraceMessages.noCase));
        }
        scroller.setContent(choices);
        scroller.setMinSize(choices.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    /** A choice, and the first few others that no handler tells from it. */
    private static Stream<Choice> withAlike(Choice choice) {
        return Stream.concat(Stream.of(choice), choice.alike().stream().limit(MOST_ALIKE).map(choice::with));
    }

    /** What the handler is to do. */
    Optional<Choice> choice() {
        for (int at = 0; at < offered.size(); at++) {
            if (choices.getChildren()[at] instanceof Button radio && radio.getSelection()) {
                return Optional.of(offered.get(at));
            }
        }
        return Optional.empty();
    }
}
