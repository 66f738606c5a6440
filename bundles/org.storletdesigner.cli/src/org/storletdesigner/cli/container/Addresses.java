package org.storletdesigner.cli.container;

import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.pairs.TextFault;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.WorkflowAddress;

/** Reads the addresses of the command line; where one is wrong, a mark shows the place. */
public final class Addresses {
    private static final String SIDE = "address";

    private Addresses() { }

    /** Whether a word is an address; {@code ./} before it makes it the name of a file. */
    public static boolean isMeant(String word) {
        return ContainerAddress.isMeant(word);
    }

    /** The workflow that an address means. */
    public static WorkflowAddress workflow(String word) throws AtFault {
        return switch (WorkflowAddress.read(word)) {
            case WorkflowAddress.Read(WorkflowAddress address) -> address;
            case WorkflowAddress.Rejected(int offset, String message) -> throw fault(word, offset, message);
        };
    }

    /** A container as a whole, as those verbs take that change it. */
    public static ContainerAddress container(String word) throws AtFault {
        WorkflowAddress address = workflow(word);
        if (!(address.version() instanceof WorkflowAddress.Live)) {
            throw fault(word, word.lastIndexOf('#'), "a container is named here, and no earlier workflow of it");
        }
        return address.container();
    }

    /** An address as one word of a command line that can be copied. */
    public static String word(String address) {
        return address.matches("[-\\w:/.,~#+=@]+") ? address : '"' + address + '"';
    }

    /** Nothing is repeated that may be a key in the wrong place. */
    private static AtFault fault(String word, int offset, String message) {
        TextFault fault = new TextFault(SIDE, word, offset, message);
        return new AtFault(word.indexOf('@') < 0 ? fault.withPlace() : fault.sentence());
    }
}
