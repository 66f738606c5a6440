package org.storletdesigner.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.logic.text.ParseResult.Parsed;
import org.storletdesigner.logic.text.ParseResult.Rejected;

class HostileTextTest {
    private static final String[] PIECES = {"a", "in", "like", "true", "exists", "(", ")", "!", "=", "~", "<", ">",
        "&&", "||", "|", "\"", "\\", "/", "${", "${x}", "}", ",", ":", "appear", "disappear", "new", "none", "delete",
        "#", "\n",
        " ", " ", " ", "1", "-", ".", "\\u0041", "\\uD83D", "😀", "a = b", "\"c\"", "/d/", "[", "*", "\0", "\uD800"};

    @ParameterizedTest
    @ValueSource(ints = {10_000, 1_000_000})
    void nestingBeyondTheLimitIsAnErrorThatNamesIt(int depth) {
        for (String opening : new String[] {"(", "!", "!(", "( ! "}) {
            assertThat(Parser.expression(opening.repeat(depth))).isInstanceOfSatisfying(Rejected.class,
                    rejected -> assertThat(rejected.message()).contains("nested deeper than the limit of 500"));
        }
    }

    @Test
    void theLimitIsReachedAndNamedAtTheFirstLevelBeyond() {
        String within = "(".repeat(Parser.MAX_DEPTH) + "a = 1" + ")".repeat(Parser.MAX_DEPTH);
        assertThat(Parser.expression(within)).isInstanceOf(Parsed.class);
        assertThat(Parser.expression("(" + within + ")")).isInstanceOfSatisfying(Rejected.class,
                rejected -> assertThat(rejected.offset()).isEqualTo(Parser.MAX_DEPTH));
        String mixed = "!(".repeat(Parser.MAX_DEPTH / 2) + "a = 1" + ")".repeat(Parser.MAX_DEPTH / 2);
        assertThat(Parser.expression(mixed)).isInstanceOf(Parsed.class);
        assertThat(Parser.expression("!" + mixed)).isInstanceOfSatisfying(Rejected.class,
                rejected -> assertThat(rejected.offset()).isEqualTo(Parser.MAX_DEPTH));
    }

    @Test
    void levelsSideBySideDoNotAddUp() {
        assertThat(Parser.expression("!(a = 1) && ".repeat(2_000) + "true")).isInstanceOf(Parsed.class);
    }

    @Test
    void theLimitFitsIntoASmallStack() throws InterruptedException {
        String text = "true || (".repeat(500) + "a = 1 && b = 2" + ")".repeat(500);
        AtomicReference<String> printed = new AtomicReference<>();
        Thread thread = new Thread(null, () -> printed.set(Printer.print(Parser.expression(text).orThrow())), "small",
                512 * 1024);
        thread.start();
        thread.join();
        assertThat(printed.get()).isEqualTo("true || (".repeat(499) + "true || a = 1 && b = 2" + ")".repeat(499));
    }

    @Test
    void binaryGarbageIsAnswered() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
            }
            answered(text.toString());
        }
    }

    @Test
    void whateverIsParsedIsPrintedAndParsedAlike() {
        Random random = new Random(2);
        int parsed = 0;
        for (int round = 0; round < 40_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            parsed += answered(text.toString());
        }
        assertThat(parsed).isGreaterThan(200);
    }

    @Test
    void aMegabyteOfAnythingIsAnswered() {
        Random random = new Random(3);
        answered(random.ints(1_000_000, 0, 65_536).collect(StringBuilder::new, (out, c) -> out.append((char) c),
                StringBuilder::append).toString());
        for (String piece : new String[] {"a", "\"", "\"a", "a = \"\\", "${", "${a", "#", "\n", "&&", "a&&",
            "/", "a ~ /", "\\", "a in (", "1", "-", "a = 1 ", "exists(", "\uD83D\uDE00", "appear:", "true ",
            "a = b || "}) {
            for (String start : new String[] {"", "k = \"", "k ~ /", "k < ", "k in ("}) {
                String text = start + piece.repeat(1_000_000 / piece.length());
                assertThat(Parser.expression(text)).satisfiesAnyOf(
                        result -> assertThat(result).isInstanceOf(Parsed.class),
                        result -> assertThat(((Rejected<?>) result).offset()).isBetween(0, text.length()));
            }
        }
    }

    @Test
    void longWordsAreReadWhole() {
        String word = "w".repeat(10_000);
        String text = word + " = " + word + " && " + word + " in (" + word + ")";
        assertThat(Printer.print(Parser.expression(text).orThrow())).isEqualTo(text);
        assertThat(((Rejected<?>) Parser.expression(word)).message()).hasSizeLessThan(100);
    }

    private static int answered(String text) {
        return answered(text, Parser::expression, Printer::print)
                + answered(text, Parser::trigger, Printer::print) + answered(text, Parser::output, Printer::print);
    }

    private static <T> int answered(String text, Function<String, ParseResult<T>> parser, Function<T, String> printer) {
        return switch (parser.apply(text)) {
            case Parsed<T>(T value) -> {
                assertThat(parser.apply(printer.apply(value))).as(text).isEqualTo(new Parsed<>(value));
                yield 1;
            }
            case Rejected<T>(int offset, String message) -> {
                assertThat(offset).as(text).isBetween(0, text.length());
                assertThat(message).isNotBlank();
                yield 0;
            }
        };
    }
}
