package org.storletdesigner.app.containers.connect;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.storletdesigner.app.containers.Background;
import org.storletdesigner.app.containers.ContainersView;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.containers.access.Connections;
import org.storletdesigner.app.containers.access.Login;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;

/** Connects to containers, changes connections and ends them. A container is not changed by any of that. */
public final class Connecting {
    private final IWorkbenchWindow window;
    private final Access access = Access.get();

    public Connecting(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Asks for a container and shows it. */
    public void connect() {
        ConnectDialog dialog = new ConnectDialog(window.getShell(), access, Optional.empty(), Optional.empty());
        if (dialog.open() == Window.OK) {
            dialog.wish().ifPresent(wish -> begin(wish, Optional.empty()));
        }
    }

    /** Asks how a container is reached from now on. */
    public void edit(ContainerAddress address) {
        Optional<Login> login = address instanceof ContainerAddress.Swift swift ? login(swift.account())
                : Optional.empty();
        ConnectDialog dialog = new ConnectDialog(window.getShell(), access, Optional.of(address), login);
        if (dialog.open() == Window.OK) {
            dialog.wish().ifPresent(wish -> begin(wish, Optional.of(address)));
        }
    }

    /** A login that cannot be read is entered again. */
    private Optional<Login> login(String account) {
        AtomicReference<Login> found = new AtomicReference<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    access.logins().login(account).ifPresent(found::set);
                } catch (StoreException unreadable) {
                    throw new InvocationTargetException(unreadable);
                }
            });
        } catch (InvocationTargetException unreadable) {
            ILog.get().warn("A login cannot be read.", unreadable.getCause());
        } catch (InterruptedException givenUp) {
            ILog.get().info("A login was not read.");
        }
        return Optional.ofNullable(found.get());
    }

    /** Keeps the login, makes the container where that is wanted, and then shows it with what came of it. */
    private void begin(Wish wish, Optional<ContainerAddress> instead) {
        String name = NLS.bind(ConnectMessages.connectingTo, Access.nameOf(wish.address()));
        new Background(window.getShell().getDisplay()).run(name, progress -> prepare(wish, progress),
                done -> end(wish, instead, Optional.empty()), fault -> end(wish, instead, Optional.of(fault)));
    }

    private Wish prepare(Wish wish, Progress progress) throws IOException {
        keep(wish);
        if (wish.create()) {
            access.create(wish.address(), progress).close();
        }
        return wish;
    }

    private void keep(Wish wish) throws StoreException {
        if (wish.address() instanceof ContainerAddress.Swift swift && wish.login().isPresent()) {
            String account = swift.account();
            Secret key = wish.key().isPresent() ? wish.key().get()
                    : access.logins().key(account).orElse(Secret.of(""));
            access.logins().keep(account, wish.login().get(), key);
        }
    }

    private void end(Wish wish, Optional<ContainerAddress> instead, Optional<String> fault) {
        Connections connections = access.connections();
        instead.ifPresentOrElse(old -> {
            connections.replace(old, wish.address());
            forgetUnused(old);
        }, () -> connections.add(wish.address()));
        if (window.getActivePage() == null) {
            return; // the window was closed meanwhile
        }
        view().ifPresent(view -> {
            view.reread(wish.address());
            view.reveal(wish.address());
        });
        Shell shell = window.getShell();
        if (fault.isPresent() && shell != null && !shell.isDisposed()) {
            MessageDialog.openError(shell, ConnectMessages.title, fault.get());
        }
    }

    private Optional<ContainersView> view() {
        try {
            return Optional.of((ContainersView) window.getActivePage().showView(ContainersView.ID));
        } catch (PartInitException broken) {
            ILog.get().error("The containers cannot be shown.", broken);
            return Optional.empty();
        }
    }

    /** Forgets a container, and the login of an account that no other one needs, after a question. */
    public void disconnect(ContainerAddress address) {
        String question = NLS.bind(ConnectMessages.disconnect, Access.nameOf(address));
        if (MessageDialog.openConfirm(window.getShell(), ConnectMessages.disconnectTitle, question)) {
            access.connections().remove(address);
            forgetUnused(address);
        }
    }

    private void forgetUnused(ContainerAddress gone) {
        if (gone instanceof ContainerAddress.Swift swift && !access.connections().uses(swift.account())) {
            forget(swift.account());
        }
    }

    private void forget(String account) {
        Job.createSystem(ConnectMessages.disconnectTitle, monitor -> {
            try {
                access.logins().forget(account);
            } catch (StoreException unwritable) {
                ILog.get().error("A login cannot be removed.", unwritable);
            }
        }).schedule();
    }
}
