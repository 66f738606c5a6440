package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.cli.console.Console;

class BatchTest {
    private static final String OTHER_FIELDS =
            "error\texpected an output and a trigger with a tab between them, found ";

    @Test
    void answersEachLineWithOneWord() {
        assertThat(answers("a = b\ta = b\na ~ \"b|c\"\ta = b\na = b\ta = b && c = d\na = b\tc = d\n"))
                .containsExactly("complete", "possible", "partial", "irrelevant");
    }

    @Test
    void answersTenThousandLinesInTheirOrder() {
        Random random = new Random(4);
        List<Integer> kinds = IntStream.range(0, 10_000).mapToObj(i -> random.nextInt(4)).toList();
        StringBuilder input = new StringBuilder();
        kinds.forEach(kind -> input.append(List.of("a = b\ta = b\n", "a = b\tc = d\n", "a = b\ta = b && c = d\n", "\n")
                .get(kind)));
        List<String> expected = List.of("complete", "irrelevant", "partial", "error\tthe line is empty");
        assertThat(answers(input.toString())).isEqualTo(kinds.stream().map(expected::get).toList());
    }

    @Test
    void faultyLinesAreAnsweredLikeTheOthers() {
        Run run = Run.withInput("\n \na = b\na\tb\tc\na = b\ta =\na = ${x}\ta = b\na = b\ta = b\n",
                "verdict", "--batch", "-");
        assertThat(run.out().lines()).containsExactly("error\tthe line is empty", "error\tthe line is empty",
                OTHER_FIELDS + "1 field", OTHER_FIELDS + "3 fields",
                "error\tTRIGGER: expected a value after '=' at column 4",
                "error\tOUTPUT: the variable 'x' has no value here at column 5", "complete");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void linesMayEndInTheWayOfWindows() {
        assertThat(answers("a = b\ta = b\r\na = b\tc = d\r\n")).containsExactly("complete", "irrelevant");
    }

    @Test
    void theLastLineNeedsNoEndAndTheFirstMayHaveAByteOrderMark() {
        assertThat(answers("\uFEFFa = b\ta = b\na = b\tc = d")).containsExactly("complete", "irrelevant");
    }

    @Test
    void anEmptyBatchHasNoAnswers() {
        assertThat(answers("")).isEmpty();
    }

    @Test
    void malformedBytesAreTheFaultOfTheirLineAlone() {
        byte[] bytes = "a = b\ta = b\na = X\ta = b\na = b\ta = b\n".getBytes(StandardCharsets.ISO_8859_1);
        bytes[16] = (byte) 0xFF;
        assertThat(answers(new ByteArrayInputStream(bytes)))
                .containsExactly("complete", "error\tthe line is not UTF-8: see its byte 5", "complete");
    }

    @Test
    void aLineThatIsTooLongIsTheFaultOfThatLineAlone() {
        String longest = "a = b" + " ".repeat((16 << 20) - "a = b\ta = b".length()) + "\ta = b";
        assertThat(answers(longest + "\n" + longest + " \na = b\ta = b\n"))
                .containsExactly("complete", "error\tthe line is longer than the limit of 16 MB", "complete");
    }

    @Test
    void aChainOfAHundredThousandConjunctsIsAnswered() {
        String chain = IntStream.range(0, 100_000).mapToObj(i -> "key" + i + " = b").collect(Collectors.joining(" && "));
        assertThat(answers("key7 = b\t" + chain + "\n")).containsExactly("partial");
    }

    @Test
    void inputThatNeverEndsItsLineIsReadUpToTheLimitOfFiles() {
        Zeros zeros = new Zeros("a = b\ta = b\n");
        Run run = Run.withInput(zeros, "verdict", "--batch", "-");
        assertThat(run).isEqualTo(new Run(2, "complete\n",
                "designer: line 2 of the batch does not end within 64 MB; it is not read further\n"));
        assertThat(zeros.delivered).isLessThan(65L << 20);
    }

    @Test
    void everyWriteHoldsForTheBatch() {
        assertThat(Run.withInput("a = b\t!(c = d)\n", "verdict", "--every-write", "--batch", "-").out())
                .isEqualTo("partial\n");
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tsv"), "a = b\ta = b\n");
        assertThat(Run.of("verdict", "--batch", file).out()).isEqualTo("complete\n");
    }

    @Test
    void aFileThatCannotBeReadIsTheFaultOfTheCall(@TempDir Path folder) {
        assertThat(Run.of("verdict", "--batch", folder)).isEqualTo(
                new Run(2, "", folder + ": this is a folder, not a file\n"));
        assertThat(Run.of("verdict", "--batch", folder.resolve("x"))).isEqualTo(
                new Run(2, "", folder.resolve("x") + ": there is no such file\n"));
    }

    @Test
    void aBatchTakesNoOtherPairAndNoOtherForm() {
        assertThat(Run.of("verdict", "--batch", "-", "a = b", "a = b").err()).contains("leave out OUTPUT and TRIGGER");
        assertThat(Run.of("verdict", "--batch", "-", "--json").err()).contains("leave out --json");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void answersBeforeTheNextLineIsThere() throws IOException, InterruptedException {
        try (PipedOutputStream questions = new PipedOutputStream(); PipedInputStream answers = new PipedInputStream()) {
            Console console = Console.of(new PipedInputStream(questions), new PipedOutputStream(answers), System.err);
            Thread program = new Thread(() -> Main.run(console, "verdict", "--batch", "-"));
            program.start();
            PrintStream lines = new PrintStream(questions, true, StandardCharsets.UTF_8);
            lines.print("a = b\ta = b\n");
            lines.flush();
            assertThat(new String(answers.readNBytes(9), StandardCharsets.UTF_8)).isEqualTo("complete\n");
            lines.close();
            program.join();
        }
    }

    /** A beginning, and then zeros for ever. */
    private static final class Zeros extends InputStream {
        private final byte[] start;
        private long delivered;

        Zeros(String start) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            int value = delivered < start.length ? start[(int) delivered] : 0;
            delivered++;
            return value;
        }
    }

    private static List<String> answers(String input) {
        return answers(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> answers(InputStream input) {
        return Run.withInput(input, "verdict", "--batch", "-").out().lines().toList();
    }
}
