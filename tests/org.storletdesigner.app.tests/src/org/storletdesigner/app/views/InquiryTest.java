package org.storletdesigner.app.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;

class InquiryTest {
    private final AtomicReference<Optional<String>> answer = new AtomicReference<>();
    private Shell shell;
    private Inquiry inquiry;

    @BeforeEach
    void open() {
        shell = Window.ask(window -> new Shell(window.getShell()));
        inquiry = Window.inDisplayThread(() -> new Inquiry("test", shell));
    }

    @AfterEach
    void close() {
        Window.inDisplayThread(() -> {
            shell.dispose();
            return null;
        });
    }

    private void ask(Function<Progress, String> question) {
        Window.inDisplayThread(() -> {
            inquiry.ask(question, answer::set);
            return null;
        });
        Hand.await("an answer", () -> answer.get() != null);
    }

    @Test
    void whatWasWorkedOutIsTheAnswer() {
        ask(progress -> "yes");
        assertThat(answer.get()).contains("yes");
    }

    @Test
    void anExpressionThatIsTooDeepForTheStackIsAnsweredByNothing() {
        ask(progress -> {
            throw new StackOverflowError();
        });
        assertThat(answer.get()).isEmpty();
        assertThat(Window.<Boolean>inDisplayThread(inquiry::isRunning)).isFalse();
    }
}
