package org.storletdesigner.app.containers.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.access.Credentials;
import org.storletdesigner.container.access.EnvironmentCredentials;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.Containers;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.WorkflowContainer;

/** The way of this program to its containers: which there are, and how to get in. */
public final class Access {
    /** A person who looks at something rather tries again than waits for minutes. */
    private static final Duration TO_LOOK = Duration.ofSeconds(20);
    /** A large program can be sent anew where its first way took long. */
    private static final Duration TO_WRITE = Duration.ofSeconds(180);
    private static Access ofProgram;

    private final Connections connections;
    private final Logins logins;
    private final Containers containers;
    private final Containers patient;

    Access(Connections connections, Path folder) {
        this.connections = connections;
        logins = new Logins(folder);
        Credentials credentials = Credentials.first(List.of(logins, new EnvironmentCredentials(System.getenv()),
                Access::unknown));
        containers = new Containers(credentials, TO_LOOK);
        patient = new Containers(credentials, TO_WRITE);
    }

    /** The one that all parts of the window share. Only for the display's thread. */
    public static Access get() {
        if (ofProgram == null) {
            Path state = Platform.getStateLocation(FrameworkUtil.getBundle(Access.class)).toPath();
            ofProgram = new Access(Connections.ofPreferences(), state.resolve("logins"));
        }
        return ofProgram;
    }

    private static Optional<Account> unknown(String account) throws StoreException {
        throw new StoreException(Problem.ACCESS, "swift:" + account, AccessMessages.noLogin);
    }

    public Connections connections() {
        return connections;
    }

    public Logins logins() {
        return logins;
    }

    /** Opens a container for who closes it. Not for the display's thread. */
    public WorkflowContainer open(ContainerAddress address, Progress progress) throws StoreException {
        return containers.open(address, progress);
    }

    /** The same for work that had better not be interrupted. Not for the display's thread. */
    public WorkflowContainer openPatiently(ContainerAddress address, Progress progress) throws StoreException {
        return patient.open(address, progress);
    }

    /** Opens a container, which is made where it is missing. Not for the display's thread. */
    public WorkflowContainer create(ContainerAddress address, Progress progress) throws StoreException {
        return containers.create(address, progress);
    }

    /** The same with a login that is only tried. */
    public static WorkflowContainer open(ContainerAddress address, Optional<Login> login, Secret key, boolean create,
            Progress progress) throws StoreException {
        Containers tried = new Containers(account -> login.isEmpty() ? Optional.empty()
                : Optional.of(Logins.account(account, login.get(), key)), TO_LOOK);
        return create ? tried.create(address, progress) : tried.open(address, progress);
    }

    /** How a person calls a container: the last part of its path, or its name with its account. */
    public static String nameOf(ContainerAddress address) {
        return switch (address) {
            case ContainerAddress.Folder(Path path) -> path.getFileName() == null ? path.toString()
                    : path.getFileName().toString();
            case ContainerAddress.Swift(String account, String container) ->
                    NLS.bind(AccessMessages.containerOf, container, account);
        };
    }
}
