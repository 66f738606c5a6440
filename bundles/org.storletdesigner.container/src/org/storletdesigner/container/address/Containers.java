package org.storletdesigner.container.address;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.access.Credentials;
import org.storletdesigner.container.folder.FolderStore;
import org.storletdesigner.container.http.Timeouts;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.storlet.DependencyShelf;
import org.storletdesigner.container.swift.SwiftAccount;
import org.storletdesigner.container.workflow.WorkflowContainer;

/** Opens containers by their addresses. What is opened is closed by who asked for it. */
public final class Containers {
    private final Credentials credentials;
    private final Timeouts timeouts;
    private final Duration settling;
    private final UnaryOperator<ObjectStore> around;

    public Containers(Credentials credentials) {
        this(credentials, Timeouts.USUAL);
    }

    /** With a bound for all tries of one request together, from one second. */
    public Containers(Credentials credentials, Duration patience) {
        this(credentials, Timeouts.within(patience));
    }

    Containers(Credentials credentials, Timeouts timeouts) {
        this(credentials, timeouts, SwiftAccount.SETTLING, UnaryOperator.identity());
    }

    private Containers(Credentials credentials, Timeouts timeouts, Duration settling,
            UnaryOperator<ObjectStore> around) {
        this.credentials = credentials;
        this.timeouts = timeouts;
        this.settling = settling;
        this.around = around;
    }

    /** Others for servers that are known to store a small object within such a time, so that less is waited. */
    public Containers settlingIn(Duration time) {
        return new Containers(credentials, timeouts, time, around);
    }

    /** Others that put something around every store that they open, which hears all that is read and written. */
    public Containers through(UnaryOperator<ObjectStore> around) {
        return new Containers(credentials, timeouts, settling, around);
    }

    /** Opens a container that exists. */
    public WorkflowContainer open(ContainerAddress address, Progress progress) throws StoreException {
        return switch (address) {
            case ContainerAddress.Folder folder -> inFolder(FolderStore.open(folder.path()));
            case ContainerAddress.Swift swift -> inSwift(swift, SwiftAccount::container, progress);
        };
    }

    /** Opens a container, and makes it where there is none. */
    public WorkflowContainer create(ContainerAddress address, Progress progress) throws StoreException {
        return switch (address) {
            case ContainerAddress.Folder folder -> inFolder(FolderStore.create(folder.path()));
            case ContainerAddress.Swift swift -> inSwift(swift, SwiftAccount::create, progress);
        };
    }

    /** Opens a container, or where there is none what it would be just after it was made; that is only read. */
    public WorkflowContainer openOrImagine(ContainerAddress address, Progress progress) throws StoreException {
        return switch (address) {
            case ContainerAddress.Folder folder -> inFolder(orUnmade(address, () -> FolderStore.open(folder.path())));
            case ContainerAddress.Swift swift -> inSwift(swift, (account, name, hears) -> orUnmade(address,
                    () -> account.container(name, hears)), progress);
        };
    }

    private interface Opening {
        ObjectStore store() throws StoreException;
    }

    private static ObjectStore orUnmade(ContainerAddress address, Opening opening) throws StoreException {
        try {
            return opening.store();
        } catch (StoreException fault) {
            if (fault.problem() != Problem.MISSING_CONTAINER) {
                throw fault;
            }
            return new Unmade(address.toString());
        }
    }

    private WorkflowContainer inFolder(ObjectStore folder) {
        ObjectStore store = around.apply(folder);
        return new WorkflowContainer(store, store, List.of(), folder::close);
    }

    private interface Way {
        ObjectStore open(SwiftAccount account, String container, Progress progress) throws StoreException;
    }

    private WorkflowContainer inSwift(ContainerAddress.Swift address, Way way, Progress progress)
            throws StoreException {
        Account account = credentials.of(address.account()).orElseThrow(() -> new StoreException(Problem.ACCESS,
                address.toString(), "there is no user and key for the account '" + address.account()
                        + "': name them in the environment or in the file of credentials"));
        SwiftAccount swift = SwiftAccount.open(address.account(), account, timeouts, settling, progress);
        try {
            refuseEngines(address, swift);
            ObjectStore documents = way.open(swift, address.container(), progress);
            return inSwift(documents, swift);
        } catch (StoreException fault) {
            swift.close();
            throw fault;
        }
    }

    private WorkflowContainer inSwift(ObjectStore documents, SwiftAccount swift) {
        ObjectStore dependencies = swift.unchecked(swift.dependencyContainer());
        ObjectStore programs = swift.unchecked(swift.storletContainer());
        ObjectStore seen = around.apply(documents);
        DependencyShelf shelf = new DependencyShelf(around.apply(dependencies), "");
        return new WorkflowContainer(seen, around.apply(programs), shelf, remarks(swift), true, swift::close);
    }

    private static List<String> remarks(SwiftAccount swift) {
        String itself = "A Swift container starts no storlet by itself: they run there when a request asks for one."
                + " What is kept here is a registry of workflows and can be checked.";
        return swift.runsStorlets() ? List.of(itself)
                : List.of(itself, "This server does not say that it runs storlets at all.");
    }

    private static void refuseEngines(ContainerAddress.Swift address, SwiftAccount swift) throws StoreException {
        if (swift.isEngines(address.container())) {
            throw new StoreException(Problem.REFUSED, address.toString(),
                    "this container holds the programs of storlets or what they need, and the storlet engine takes"
                    + " nothing else there: name another one for workflows");
        }
    }
}
