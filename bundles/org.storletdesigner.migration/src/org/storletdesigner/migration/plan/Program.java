package org.storletdesigner.migration.plan;

import java.util.List;
import java.util.Objects;
import org.storletdesigner.container.storlet.Artefact;

/** What becomes of a program that storlets at the target need. */
public sealed interface Program {
    /** Of its object at the target. */
    String name();

    /** The names of the storlets that need it. */
    List<String> storlets();

    /** What is to be said of it, without a full stop. */
    String sentence();

    /** The target has it. */
    record There(String name, List<String> storlets) implements Program {
        public There {
            storlets = List.copyOf(storlets);
        }

        @Override
        public String sentence() {
            return "the program '" + name + "' is there already";
        }
    }

    /**
     * The target lacks it, and another container has it.
     *
     * @param from the address of that container
     * @param found its name there
     * @param sha256 of its bytes
     */
    record ToCopy(Artefact artefact, List<String> storlets, String from, String found, String sha256, long size)
            implements Program {
        public ToCopy {
            Objects.requireNonNull(artefact);
            storlets = List.copyOf(storlets);
        }

        @Override
        public String name() {
            return artefact.name();
        }

        @Override
        public String sentence() {
            return "copies the program '" + name() + "', " + size + " bytes, from " + from
                    + (found.equals(name()) ? "" : ", where it is called '" + found + "'");
        }
    }

    /** Its bytes are nowhere. */
    record Missing(String name, List<String> storlets, String reason) implements Program {
        public Missing {
            storlets = List.copyOf(storlets);
        }

        @Override
        public String sentence() {
            return "the program '" + name + "' " + reason;
        }
    }

    /** Something else has its name, or it would not run. */
    record Refused(String name, List<String> storlets, String reason) implements Program {
        public Refused {
            storlets = List.copyOf(storlets);
        }

        @Override
        public String sentence() {
            return "the program '" + name + "' " + reason;
        }
    }
}
