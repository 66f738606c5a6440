package org.storletdesigner.app.expression;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.MatchingCharacterPainter;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.storletdesigner.editor.commands.Draft;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.logic.assist.TextProblem;
import org.storletdesigner.snapshot.look.VisibleText;

/**
 * A text in which an expression is written: coloured, checked and told in plain words while it is typed. What was typed
 * is handed over as one change when the field is left or Enter is pressed, errors and all; Escape takes it back.
 */
public final class ExpressionField extends Composite {
    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 8;
    /** A label breaks a longer sentence into lines so slowly that the window stops. */
    private static final int LONGEST_LINE = 1_000;

    private final ExpressionKind kind;
    private final String name;
    private final SourceViewer viewer;
    private final Document document = new Document();
    private final StyledText styled;
    private final FieldPainter painter;
    private final FieldConfiguration configuration;
    private final Label line;
    private final Reviewer reviewer;
    private final Draft draft = new Draft(this, this::isDirty, this::handOver);
    private final TryPanel trial;
    private ExpressionContext context = ExpressionContext.NONE;
    private Consumer<String> commit = text -> { };
    private Runnable resized = () -> { };
    private Review review;
    private Object owner;
    private String committed = "";
    private boolean showing;

    /**
     * @param style {@link SWT#READ_ONLY}, or none
     * @param name what it is called where no label is read out
     */
    public ExpressionField(Composite parent, int style, ExpressionKind kind, String name) {
        super(parent, SWT.NONE);
        this.kind = kind;
        this.name = name;
        review = new Review("", List.of(), "");
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        viewer = new SourceViewer(this, null, SWT.BORDER | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL | style & SWT.READ_ONLY);
        FieldAssist assist = new FieldAssist(kind, () -> context.vocabulary(), () -> review.problems());
        configuration = new FieldConfiguration(assist, this::problemAt);
        viewer.configure(configuration);
        viewer.setDocument(document);
        styled = viewer.getTextWidget();
        painter = new FieldPainter(viewer, kind);
        viewer.setEditable((style & SWT.READ_ONLY) == 0);
        line = new Label(this, SWT.WRAP);
        trial = kind.writes() ? null : new TryPanel(this, kind, this::text, () -> context, this::reflow);
        reviewer = new Reviewer(kind, this::take);
        prepareText();
        layOut();
    }

    private void prepareText() {
        StyledText text = styledText();
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(4, 3, 4, 3);
        text.setTabs(4);
        viewer.addTextListener(this::changed);
        MatchingCharacterPainter brackets = new MatchingCharacterPainter(viewer,
                new DefaultCharacterPairMatcher("()".toCharArray()));
        brackets.setColor(painter.look().warning());
        viewer.addPainter(brackets);
        FieldKeys keys = new FieldKeys(this, viewer, configuration);
        text.addTraverseListener(keys::traversed);
        text.addListener(SWT.FocusOut, event -> commitWhenLeft());
        text.addListener(SWT.Settings, event -> painter.paint(text(), review.problems()));
        viewer.appendVerifyKeyListener(keys::pressed);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = NLS.bind(FieldMessages.editorHint, line.getText());
            }
        });
        new FocusCommands(text, "org.storletdesigner.app.expression.field")
                .onOrAround(ActionFactory.UNDO, () -> keys.operate(ITextOperationTarget.UNDO))
                .onOrAround(ActionFactory.REDO, () -> keys.operate(ITextOperationTarget.REDO))
                .on("org.eclipse.ui.edit.delete", () -> keys.operate(ITextOperationTarget.DELETE));
    }

    private void layOut() {
        StyledText text = styledText();
        int height = LEAST_LINES * text.getLineHeight() + 8;
        GridDataFactory.fillDefaults().grab(true, true).hint(80, height).minSize(SWT.DEFAULT, height)
                .applyTo(viewer.getControl());
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(line);
        if (trial != null) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(trial);
        }
        text.addListener(SWT.Resize, event -> getDisplay().asyncExec(this::fitHeight));
    }

    // ---- what others say and ask

    /** What is known where the expression stands; the text is looked at again. */
    public void setContext(ExpressionContext known) {
        context = known;
        reviewer.request(text(), context);
        if (trial != null) {
            trial.refresh();
        }
    }

    /** What to do with a text when it is done; it may have errors. */
    public void onCommit(Consumer<String> taken) {
        commit = taken;
    }

    /** What to do when the field would like another height. */
    public void onResize(Runnable told) {
        resized = told;
    }

    /**
     * Shows a text of the document; what is just being typed in its place stays.
     *
     * @param of whose text it is
     */
    public void show(Object of, String text) {
        if (owner != of || !text.equals(committed) || !isDirty()) {
            if (owner != of || !text.equals(committed)) {
                draft.end();
            }
            owner = of;
            committed = text;
            replace(text);
        }
    }

    public String text() {
        return document.get();
    }

    /** Whether something was typed that has not been handed over yet. */
    public boolean isDirty() {
        return !text().equals(committed);
    }

    /** Hands over what was typed, if it is anything new. */
    public void commit() {
        if (isTyped()) {
            viewer.getUndoManager().reset();
            handOver();
            draft.end();
        }
    }

    /** The same without an end: undo goes on within the field, and Escape takes it back. */
    private void handOver() {
        if (isDirty()) {
            committed = text();
            draft.take(() -> commit.accept(committed));
        }
    }

    /** Whether there is something for {@link #revert} to take back. */
    boolean isTyped() {
        return isDirty() || draft.isKept();
    }

    /** Takes back what was typed since the field was entered or Enter was pressed. */
    public void revert() {
        replace(committed);
        draft.takeBack();
    }

    /** The text, for its selection and caret. */
    public StyledText styledText() {
        return styled;
    }

    @Override
    public boolean setFocus() {
        return !styled.isDisposed() && styled.setFocus();
    }

    private void replace(String text) {
        if (!text.equals(text())) {
            int caret = Math.min(styledText().getCaretOffset(), text.length());
            showing = true;
            document.set(text);
            viewer.setSelectedRange(caret, 0);
            showing = false;
            viewer.getUndoManager().reset();
        }
    }

    // ---- typing

    /** Also when the field goes away while it has the focus: what was typed is not lost. */
    private void commitWhenLeft() {
        if (!configuration.isChoosing()) {
            commit();
        }
    }

    private void changed(TextEvent event) {
        if (event.getDocumentEvent() == null && event.getViewerRedrawState()) {
            return;
        }
        draft.typed();
        painter.paint(text(), List.of());
        reviewer.request(text(), context);
        fitHeight();
        if (trial != null && !showing) {
            trial.refresh();
        }
    }

    // ---- what is said of the text

    private void take(Review newer) {
        if (!isDisposed() && newer.text().equals(text())) {
            review = newer;
            painter.paint(text(), review.problems());
            String told = VisibleText.shortened(review.line(), LONGEST_LINE);
            line.setText(told.replace("&", "&&"));
            line.setToolTipText(told);
            line.setForeground(review.foremost().map(each -> each.error() ? painter.look().error() : painter.look().warning())
                    .orElse(null));
            reflow();
        }
    }

    private String problemAt(int offset) {
        String told = review.at(offset).stream().map(TextProblem::message).collect(Collectors.joining("\n"));
        return told.isEmpty() ? null : told;
    }

    // ---- size

    private void fitHeight() {
        if (!isDisposed()) {
            StyledText text = styledText();
            int lines = Math.clamp(wrappedLines(text), LEAST_LINES, MOST_LINES);
            GridData data = (GridData) viewer.getControl().getLayoutData();
            int wanted = lines * text.getLineHeight() + 8;
            if (data.heightHint != wanted) {
                data.heightHint = wanted;
                reflow();
            }
        }
    }

    private static int wrappedLines(StyledText text) {
        int length = text.getCharCount();
        return length == 0 ? 1 : (text.getLocationAtOffset(length).y - text.getLocationAtOffset(0).y)
                / Math.max(1, text.getLineHeight()) + 1;
    }

    private void reflow() {
        layout(true, true);
        resized.run();
    }
}
