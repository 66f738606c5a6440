package org.storletdesigner.migration.carry;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.storlet.Dependency;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Program;

/**
 * What another process must know to go on with something that was begun, or to undo it. It is written once: how far it
 * came is seen by what is there.
 *
 * @param name tells it from others, and marks the programs that it puts
 * @param programsFrom the address of the container from which programs are copied
 * @param from what was live
 * @param to what is to be live
 * @param copies the programs that it puts
 * @param needs what programs need beside them and it puts, which stays whatever becomes of it
 * @param relied what is there and it relies on
 */
record Journal(String name, Instant begun, String intent, Optional<String> programsFrom, Optional<Live> from, Live to,
        List<Copy> copies, List<Need> needs, List<Relied> relied) {
    /**
     * A program, or what one needs, that is there already, and must still be when the workflow becomes live.
     *
     * @param sha256 empty where any bytes will do
     */
    record Relied(Program.Kind kind, String name, Optional<String> sha256) { }

    /** A file that is put, which has one name wherever it is. */
    record Need(Dependency dependency, String sha256) { }

    /**
     * A program that is put.
     *
     * @param within whether it is copied from the target itself
     * @param found its name where it is copied from
     */
    record Copy(Artefact artefact, boolean within, String found, String sha256) {
        private static Copy of(Artefact artefact, Program.ToCopy program, String target) {
            return new Copy(artefact, program.from().equals(target), program.found(), program.sha256());
        }
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'");
    private static final int RANDOM_BYTES = 4;

    Journal {
        Objects.requireNonNull(name);
        Objects.requireNonNull(to);
        copies = List.copyOf(copies);
        needs = List.copyOf(needs);
        relied = List.copyOf(relied);
    }

    static Journal of(Plan plan, Instant now) {
        Instant begun = now.truncatedTo(ChronoUnit.MILLIS);
        List<Copy> copies = new ArrayList<>();
        List<Need> needs = new ArrayList<>();
        for (Program.ToCopy each : plan.copies()) {
            switch (each.part()) {
                case Artefact program -> copies.add(Copy.of(program, each, plan.target()));
                case Dependency dependency -> needs.add(new Need(dependency, each.sha256()));
            }
        }
        List<Relied> relied = plan.relied().stream()
                .map(each -> new Relied(each.kind(), each.name(), Optional.of(each.sha256()))).toList();
        boolean reads = !needs.isEmpty() || copies.stream().anyMatch(copy -> !copy.within());
        return new Journal(freshName(begun), begun, plan.intent(),
                plan.programsFrom().filter(any -> reads).map(Journal::absolute), plan.based(),
                new Live(plan.based().map(Live::number).orElse(0L) + 1, plan.sha256().orElseThrow()), copies, needs,
                relied);
    }

    /** They stand in the order of time, and two at once do not get one name. */
    private static String freshName(Instant begun) {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return TIME.format(begun.atOffset(ZoneOffset.UTC)) + "-" + HexFormat.of().formatHex(random);
    }

    /** Another process may stand in another folder. */
    private static String absolute(String address) {
        return ContainerAddress.read(address) instanceof ContainerAddress.Read(ContainerAddress.Folder folder)
                ? new ContainerAddress.Folder(folder.path().toAbsolutePath().normalize()).toString() : address;
    }
}
