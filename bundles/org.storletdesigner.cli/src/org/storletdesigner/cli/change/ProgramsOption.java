package org.storletdesigner.cli.change;

import java.util.Optional;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.container.Addresses;
import org.storletdesigner.container.address.ContainerAddress;
import picocli.CommandLine.Option;

/** Where programs of storlets are that the target lacks. */
public final class ProgramsOption {
    @Option(names = "--programs", paramLabel = "ADDRESS", description = "The container from which programs of storlets "
            + "are copied that the target lacks; that of FILE, where FILE is an address.")
    private String programs;

    /** The container that is named, or the one in which the file is. */
    Optional<ContainerAddress> beside(String file) throws AtFault {
        if (programs != null) {
            return Optional.of(Addresses.container(programs));
        }
        return Addresses.isMeant(file) ? Optional.of(Addresses.workflow(file).container()) : Optional.empty();
    }
}
