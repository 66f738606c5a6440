package org.storletdesigner.app.containers.connect;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.app.containers.Background;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.containers.access.Login;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;

/** A button that tries a connection in the background, and what came of it. Pressed again, it gives up. */
final class Trial {
    private final Access access;
    private final Supplier<Optional<Wish>> wished;
    private final Display display;
    private final Button button;
    private final Text outcome;
    private final Background background;
    private boolean ready;

    Trial(Composite parent, Access access, Supplier<Optional<Wish>> wished) {
        this.access = access;
        this.wished = wished;
        display = parent.getDisplay();
        background = new Background(display);
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        button = new Button(row, SWT.PUSH);
        button.setText(ConnectMessages.test);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(button);
        outcome = new Text(row, SWT.READ_ONLY | SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(280, 3 * outcome.getLineHeight()).applyTo(outcome);
        outcome.setToolTipText(ConnectMessages.outcome);
        button.addListener(SWT.Selection, event -> {
            if (!background.isRunning()) {
                begin();
            } else {
                end(ConnectMessages.givenUp);
            }
        });
        button.addListener(SWT.Dispose, event -> background.cancel());
    }

    /** Something else is entered now: what came of the one before says nothing about it. */
    void changed(boolean fits) {
        ready = fits;
        end("");
    }

    private void begin() {
        Optional<Wish> wish = wished.get();
        if (wish.isPresent()) {
            button.setText(ConnectMessages.giveUp);
            button.requestLayout();
            outcome.setText(ConnectMessages.testing);
            background.run(NLS.bind(ConnectMessages.testOf, wish.get().address()),
                    progress -> attempt(wish.get(), progress), this::end, this::end);
        }
    }

    private void end(String sentence) {
        background.cancel();
        if (button.isDisposed()) {
            return;
        }
        button.setText(ConnectMessages.test);
        button.requestLayout();
        outcome.setText(sentence);
        button.setEnabled(ready);
    }

    /** What came of it, as a sentence. */
    private String attempt(Wish wish, Progress progress) throws IOException {
        try (WorkflowContainer container = Access.open(wish.address(), wish.login(), key(wish), false, progress)) {
            Optional<Live> live = container.latest(progress);
            return live.isEmpty() ? ConnectMessages.worksEmpty
                    : NLS.bind(ConnectMessages.works, live.get().number());
        } catch (StoreException fault) {
            if (fault.problem() == Problem.MISSING_CONTAINER && wish.create()) {
                return ConnectMessages.willBeMade;
            }
            throw fault;
        }
    }

    private Secret key(Wish wish) throws StoreException {
        if (wish.key().isPresent() || !(wish.address() instanceof ContainerAddress.Swift swift)) {
            return wish.key().orElse(Secret.of(""));
        }
        return access.logins().key(swift.account()).orElse(Secret.of(""));
    }

    /** Looks a kept login up; what cannot be read is not told, since it can be entered again. */
    void lookUp(String account, Consumer<Login> found) {
        Job job = Job.createSystem(ConnectMessages.testing, monitor -> {
            try {
                access.logins().login(account).ifPresent(login -> display.asyncExec(() -> found.accept(login)));
            } catch (StoreException unreadable) {
                ILog.get().warn("A login cannot be filled in.", unreadable);
            }
        });
        job.schedule();
    }
}
