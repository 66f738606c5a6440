package org.storletdesigner.cli.container;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.container.access.Credentials;
import org.storletdesigner.container.access.CredentialsFile;
import org.storletdesigner.container.access.EnvironmentCredentials;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.Containers;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.workflow.WorkflowContainer;

/**
 * Opens the containers that the command line names. Credentials come from a file that only its owner can read, or from
 * the environment; never from the command line, which everybody on the machine can read.
 */
public final class Access {
    static final String PATIENCE = "STORLETS_PATIENCE";
    private static final int LONGEST_PATIENCE = 3600;

    private final Map<String, String> environment;

    public Access(Console console) {
        environment = console.environment();
    }

    /** Opens a container that exists; who asked closes it. */
    public WorkflowContainer open(ContainerAddress address, Progress progress) throws AtFault, StoreException {
        return containers(address).open(address, progress);
    }

    /** Opens a container, or what it would be just after it was made, which is only read. */
    public WorkflowContainer openOrImagine(ContainerAddress address, Progress progress)
            throws AtFault, StoreException {
        return containers(address).openOrImagine(address, progress);
    }

    /** Opens a container, and makes it where there is none. */
    public WorkflowContainer create(ContainerAddress address, Progress progress) throws AtFault, StoreException {
        return containers(address).create(address, progress);
    }

    private Containers containers(ContainerAddress address) throws AtFault, StoreException {
        return switch (address) {
            case ContainerAddress.Folder folder -> containers(account -> Optional.empty());
            case ContainerAddress.Swift swift -> containers(known(swift));
        };
    }

    /** The file comes first, because it says which account is meant; the environment does not. */
    private Credentials known(ContainerAddress.Swift address) throws AtFault, StoreException {
        Path file = CredentialsPlace.in(environment);
        Credentials all = Credentials.first(
                List.of(new CredentialsFile(file), new EnvironmentCredentials(environment)));
        if (all.of(address.account()).isEmpty()) {
            throw new AtFault(address + ": there is no user and key for the account '" + address.account()
                    + "': set ST_AUTH, ST_USER and ST_KEY, or OS_AUTH_URL and its kin, or write a section ["
                    + address.account() + "] into " + file + ", which only you may read");
        }
        return all;
    }

    private Containers containers(Credentials credentials) throws AtFault {
        String patience = environment.getOrDefault(PATIENCE, "");
        if (patience.isEmpty()) {
            return new Containers(credentials);
        }
        if (!patience.matches("[1-9][0-9]{0,3}") || Integer.parseInt(patience) > LONGEST_PATIENCE) {
            throw new AtFault("designer: the variable " + PATIENCE + " takes seconds, from 1 to " + LONGEST_PATIENCE);
        }
        return new Containers(credentials, Duration.ofSeconds(Integer.parseInt(patience)));
    }
}
