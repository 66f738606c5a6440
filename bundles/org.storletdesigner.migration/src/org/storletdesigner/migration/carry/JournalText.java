package org.storletdesigner.migration.carry;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.storlet.Dependency;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.migration.carry.Journal.Copy;
import org.storletdesigner.migration.carry.Journal.Need;
import org.storletdesigner.migration.carry.Journal.Relied;
import org.storletdesigner.migration.plan.Program;
import org.storletdesigner.model.design.Digests;

/**
 * A journal as text: lines of a word and of values that are percent-encoded, with one space between. The last line has
 * the digest of the others.
 */
final class JournalText {
    /** What came of reading a journal. */
    sealed interface Reading { }

    record Read(Journal journal) implements Reading { }

    record Damaged(String reason) implements Reading { }

    private static final String FIRST = "storlet designer, journal 1";
    private static final int MOST_BYTES = 8 << 20;
    private static final String SHA256 = "[0-9a-f]{64}";

    private JournalText() { }

    static byte[] of(Journal journal) {
        List<String> lines = new ArrayList<>(List.of(FIRST));
        lines.add(line("begun", journal.begun().toString()));
        lines.add(line("intent", journal.intent()));
        journal.programsFrom().ifPresent(address -> lines.add(line("programs", address)));
        journal.from().ifPresent(live -> lines.add(line("from", live)));
        lines.add(line("to", journal.to()));
        journal.copies().forEach(copy -> lines.add(line(copy)));
        journal.needs().forEach(each -> lines.add(line("need", each.dependency().name(), each.sha256(),
                each.dependency().version(), each.dependency().permissions().orElse(""))));
        journal.relied().forEach(each -> lines.add(line("relied", each.kind().name(), each.name(),
                each.sha256().orElse(""))));
        lines.add(line("digest", Digests.ofTexts(lines)));
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String word, Live live) {
        return line(word, Long.toString(live.number()), live.sha256());
    }

    private static String line(Copy copy) {
        Artefact artefact = copy.artefact();
        List<String> values = new ArrayList<>(List.of(copy.within() ? "within" : "across", copy.found(), copy.sha256(),
                artefact.name(), artefact.language(), artefact.main(), artefact.languageVersion().orElse(""),
                artefact.definition().orElse("")));
        values.addAll(artefact.dependencies());
        return line("copy", values.toArray(String[]::new));
    }

    private static String line(String word, String... values) {
        StringBuilder line = new StringBuilder(word);
        for (String value : values) {
            line.append(' ').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return line.toString();
    }

    static Reading read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Damaged("it is longer than any that is written");
        }
        List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n")));
        if (lines.isEmpty() || !lines.get(0).equals(FIRST)) {
            return new Damaged("it does not begin with '" + FIRST + "'");
        }
        String last = lines.remove(lines.size() - 1);
        if (!last.equals(line("digest", Digests.ofTexts(lines)))) {
            return new Damaged("its digest is not that of its lines");
        }
        try {
            return new Read(new Parts(lines.subList(1, lines.size())).journal(name));
        } catch (IllegalArgumentException | DateTimeException fault) {
            return new Damaged(fault.getMessage());
        }
    }

    /** The lines of a journal; what is no line of one is an illegal argument. */
    private static final class Parts {
        private Instant begun = Instant.EPOCH;
        private String intent = "";
        private Optional<String> programsFrom = Optional.empty();
        private Optional<Live> from = Optional.empty();
        private Optional<Live> to = Optional.empty();
        private final List<Copy> copies = new ArrayList<>();
        private final List<Need> needs = new ArrayList<>();
        private final List<Relied> relied = new ArrayList<>();

        Parts(List<String> lines) {
            lines.forEach(line -> take(line.split(" ", -1)));
        }

        private void take(String[] line) {
            String[] values = Arrays.stream(line).skip(1)
                    .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8)).toArray(String[]::new);
            switch (line[0] + " " + values.length) {
                case "begun 1" -> begun = Instant.parse(values[0]);
                case "intent 1" -> intent = values[0];
                case "programs 1" -> programsFrom = Optional.of(values[0]);
                case "from 2" -> from = Optional.of(live(values));
                case "to 2" -> to = Optional.of(live(values));
                case "need 4" -> needs.add(
                        new Need(new Dependency(values[0], values[2], stated(values[3])), values[1]));
                case "relied 3" -> relied.add(
                        new Relied(Program.Kind.valueOf(values[0]), values[1], stated(values[2])));
                // as it was written before digests were told
                case "relied 1" -> relied.add(new Relied(Program.Kind.PROGRAM, values[0], Optional.empty()));
                default -> copies.add(copy(line[0], values));
            }
        }

        private static Live live(String[] values) {
            if (!values[1].matches(SHA256)) {
                throw new IllegalArgumentException("'" + values[1] + "' is no digest");
            }
            return new Live(Long.parseLong(values[0]), values[1]);
        }

        private static Copy copy(String word, String[] values) {
            if (!word.equals("copy") || values.length < 8) {
                throw new IllegalArgumentException("'" + word + "' with " + values.length + " values is no line of it");
            }
            Artefact artefact = new Artefact(values[3], values[4], values[5], List.of(values).subList(8, values.length),
                    stated(values[6]), stated(values[7]));
            return new Copy(artefact, values[0].equals("within"), values[1], values[2]);
        }

        private static Optional<String> stated(String value) {
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        }

        Journal journal(String name) {
            return new Journal(name, begun, intent, programsFrom, from,
                    to.orElseThrow(() -> new IllegalArgumentException("it does not say what is to be live")), copies,
                    needs, relied);
        }
    }
}
