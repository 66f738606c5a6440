package org.storletdesigner.app.expression;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.logic.assist.ExpressionKind;

/** Looks at a text in the background, soon after it was typed; only the newest question is answered. */
final class Reviewer {
    private static final int DELAY_MILLIS = 60;

    private record Question(String text, ExpressionContext context) { }

    private final ExpressionKind kind;
    private final Consumer<Review> taker;
    private final Display display = Display.getCurrent();
    private final Job job = Job.create("", this::answer);
    private volatile Question newest;

    /** @param taker called in the display's thread */
    Reviewer(ExpressionKind kind, Consumer<Review> taker) {
        this.kind = kind;
        this.taker = taker;
        job.setSystem(true);
    }

    void request(String text, ExpressionContext context) {
        newest = new Question(text, context);
        job.cancel();
        job.schedule(DELAY_MILLIS);
    }

    private IStatus answer(IProgressMonitor monitor) {
        Question question = newest;
        Review review = Review.of(kind, question.text, question.context);
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (question == newest) {
                    taker.accept(review);
                }
            });
        }
        return Status.OK_STATUS;
    }
}
