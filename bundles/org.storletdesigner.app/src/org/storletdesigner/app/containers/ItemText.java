package org.storletdesigner.app.containers;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.migration.carry.Unfinished;

/** What the tree of containers says of its items, by people's own clock. */
final class ItemText {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM);

    private ItemText() { }

    static String title(Item item) {
        return switch (item) {
            case Item.Home home -> Access.nameOf(home.home());
            case Item.LiveWorkflow live -> live.name().isBlank() ? ContainerMessages.unnamed : live.name();
            case Item.Placed storlet -> storlet.name();
            case Item.History history -> ContainerMessages.history;
            case Item.Past past -> NLS.bind(ContainerMessages.number, past.live().number());
            case Item.Snapshots snapshots -> ContainerMessages.snapshots;
            case Item.Kept kept -> when(kept.snapshot().taken());
            case Item.Programs programs -> ContainerMessages.programs;
            case Item.Program program -> program.found().artefact().name();
            case Item.Begun begun -> NLS.bind(ContainerMessages.begun, switch (begun.unfinished()) {
                case Unfinished.Interrupted it -> it.intent();
                case Unfinished.Unreadable it -> it.name();
            });
            case Item.Said said -> said.sentence().replaceAll("\\s+", " ");
        };
    }

    /** What stands behind the title, less strongly. */
    static String more(Item item) {
        return switch (item) {
            case Item.Home(ContainerAddress.Folder(Path path)) -> String.valueOf(path.toAbsolutePath().getParent());
            case Item.Home(ContainerAddress.Swift swift) -> "";
            case Item.LiveWorkflow live -> joined(Optional.of(NLS.bind(ContainerMessages.liveNumber,
                    live.live().number())), live.since().map(ItemText::when));
            case Item.Past past -> past.since().map(ItemText::when).orElse("");
            case Item.Kept kept -> kept.snapshot().format() + ", " + size(kept.snapshot().size());
            case Item.Program program -> size(program.found().head().size());
            case Item.Placed storlet -> "";
            case Item.History group -> "";
            case Item.Snapshots group -> "";
            case Item.Programs group -> "";
            case Item.Begun begun -> "";
            case Item.Said said -> "";
        };
    }

    private static String joined(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    /** All that there is to know of an item, in lines. */
    static String detail(Item item, Stream<String> remarks) {
        return switch (item) {
            case Item.Home home -> remarks.collect(Collectors.joining("\n"));
            case Item.Program program -> program(program.found());
            case Item.Said said -> switch (said.tone()) {
                case READING -> ContainerMessages.canBeStopped;
                case EMPTY -> said.about() instanceof Item.Home ? said.sentence() : "";
                case FAULT -> sentence(said.sentence()) + "\n" + ContainerMessages.tryAgain;
            };
            case Item.Begun begun -> begun(begun.unfinished());
            case Item.Kept kept -> kept.snapshot().name();
            case Item.LiveWorkflow live -> "";
            case Item.Placed storlet -> "";
            case Item.History group -> "";
            case Item.Past past -> "";
            case Item.Snapshots group -> "";
            case Item.Programs group -> "";
        };
    }

    private static String begun(Unfinished unfinished) {
        String sentence = sentence(unfinished.sentence());
        return switch (unfinished) {
            case Unfinished.Interrupted it -> NLS.bind(ContainerMessages.begunAt, when(it.begun()), sentence);
            case Unfinished.Unreadable it -> sentence;
        };
    }

    private static String program(FoundStorlet found) {
        return Stream.concat(Stream.of(found.artefact().language() + ", " + found.artefact().main()),
                found.faults().stream().map(ItemText::sentence)).collect(Collectors.joining("\n"));
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    static String when(Instant instant) {
        ZonedDateTime time = instant.atZone(ZoneId.systemDefault());
        return time.toLocalDate().equals(LocalDate.now()) ? NLS.bind(ContainerMessages.today, TODAY.format(time))
                : WHEN.format(time);
    }

    private static String size(long bytes) {
        return bytes < 1000 ? NLS.bind(ContainerMessages.bytes, bytes)
                : NLS.bind(ContainerMessages.kilobytes, (bytes + 500) / 1000);
    }

    /** The name of the icon of an item. */
    static String icon(Item item) {
        return switch (item) {
            case Item.Home(ContainerAddress.Folder folder) -> "container-folder";
            case Item.Home swift -> "container-swift";
            case Item.LiveWorkflow live -> "container-live";
            case Item.Placed storlet -> "storlet";
            case Item.History history -> "container-history";
            case Item.Past past -> "container-past";
            case Item.Snapshots snapshots -> "container-snapshot";
            case Item.Kept kept -> "container-snapshot";
            case Item.Programs programs -> "container-program";
            case Item.Program program -> program.found().faults().isEmpty() ? "container-program" : "warning";
            case Item.Begun begun -> "warning";
            case Item.Said said -> switch (said.tone()) {
                case READING -> "container-reading";
                case EMPTY -> "info";
                case FAULT -> "error";
            };
        };
    }
}
