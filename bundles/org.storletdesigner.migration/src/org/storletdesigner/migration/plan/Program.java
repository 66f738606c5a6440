package org.storletdesigner.migration.plan;

import java.util.List;
import java.util.Objects;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.storlet.Dependency;
import org.storletdesigner.container.storlet.Deployable;

/** What becomes of a program that storlets at the target need, or of a file that such a program needs beside it. */
public sealed interface Program {
    /** What it is. */
    enum Kind {
        PROGRAM("program"), DEPENDENCY("dependency");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What a sentence calls it. */
        public String named(String name) {
            return "the " + word + " '" + name + "'";
        }
    }

    /** Of its object at the target. */
    String name();

    /** The names of the storlets that need it. */
    List<String> storlets();

    /** What is to be said of it, without a full stop. */
    String sentence();

    /**
     * The target has it.
     *
     * @param sha256 of its bytes there, which must be the same when the plan is carried out
     */
    record There(Kind kind, String name, List<String> storlets, String sha256) implements Program {
        public There {
            Objects.requireNonNull(sha256);
            storlets = List.copyOf(storlets);
        }

        @Override
        public String sentence() {
            return kind.named(name) + " is there already";
        }
    }

    /**
     * The target lacks it, and another container has it.
     *
     * @param from the address of that container
     * @param found its name there
     * @param sha256 of its bytes
     */
    record ToCopy(Deployable part, List<String> storlets, String from, String found, String sha256, long size)
            implements Program {
        public ToCopy {
            Objects.requireNonNull(part);
            storlets = List.copyOf(storlets);
        }

        @Override
        public String name() {
            return part.name();
        }

        @Override
        public String sentence() {
            Kind kind = switch (part) {
                case Artefact program -> Kind.PROGRAM;
                case Dependency dependency -> Kind.DEPENDENCY;
            };
            return "copies " + kind.named(name()) + ", " + size + " bytes, from " + from
                    + (found.equals(name()) ? "" : ", where it is called '" + found + "'");
        }
    }

    /** Its bytes are nowhere. */
    record Missing(Kind kind, String name, List<String> storlets, String reason) implements Program {
        public Missing {
            storlets = List.copyOf(storlets);
        }

        @Override
        public String sentence() {
            return kind.named(name) + " " + reason;
        }
    }

    /** Something else has its name, or it would not run. */
    record Refused(Kind kind, String name, List<String> storlets, String reason) implements Program {
        public Refused {
            storlets = List.copyOf(storlets);
        }

        @Override
        public String sentence() {
            return kind.named(name) + " " + reason;
        }
    }
}
