package org.storletdesigner.app.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.extraction.EffectiveExpressions;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.logic.assist.Vocabulary;
import org.storletdesigner.logic.substitution.Bindings;
import org.storletdesigner.logic.verdict.StoreRules;

class ExpressionFieldTest {
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private final List<String> committed = new ArrayList<>();
    private Shell shell;
    private ExpressionField field;

    @BeforeEach
    void open() {
        inDisplay(() -> {
            shell = new Shell(Display.getDefault());
            shell.setLayout(new FillLayout());
            field = new ExpressionField(shell, SWT.NONE, ExpressionKind.CONDITION, "test");
            field.onCommit(committed::add);
            field.setContext(new ExpressionContext(new Vocabulary(Map.of("Format", List.of("pdf")), Map.of()),
                    new EffectiveExpressions(Bindings.NONE, false), "", "", StoreRules.Firing.ON_CHANGE));
            field.show(this, "a = 1");
            new Button(shell, SWT.PUSH);
            shell.setSize(500, 300);
            shell.open();
            return null;
        });
    }

    @AfterEach
    void close() {
        inDisplay(() -> {
            shell.dispose();
            return null;
        });
    }

    @Test
    void enterHandsOverWhatWasTypedAsOneChange() {
        type(" && b = 2");
        assertThat(committed).isEmpty();
        press(SWT.CR, '\r', SWT.NONE);
        press(SWT.CR, '\r', SWT.NONE);
        assertThat(committed).containsExactly("a = 1 && b = 2");
    }

    @Test
    void aTextWithAnErrorIsHandedOverToo() {
        type(" &&");
        press(SWT.CR, '\r', SWT.MOD1);
        assertThat(committed).containsExactly("a = 1 &&");
        waitFor(() -> line().startsWith("Expected a condition"));
    }

    @Test
    void escapeTakesBackWhatWasTyped() {
        type(" && b = 2");
        press(SWT.ESC, SWT.ESC, SWT.NONE);
        assertThat(inDisplay(field::text)).isEqualTo("a = 1");
        press(SWT.CR, '\r', SWT.NONE);
        assertThat(committed).isEmpty();
    }

    @Test
    void leavingTheFieldHandsOverWhatWasTyped() {
        type(" && b = 2");
        inDisplay(() -> {
            field.styledText().notifyListeners(SWT.FocusOut, new Event());
            return null;
        });
        assertThat(committed).containsExactly("a = 1 && b = 2");
    }

    @Test
    void undoInTheFieldIsTheFields() {
        type("!");
        press('z', 'z' & 31, SWT.MOD1);
        assertThat(inDisplay(field::text)).isEqualTo("a = 1");
        press('y', 'y' & 31, SWT.MOD1);
        assertThat(inDisplay(field::text)).isEqualTo("a = 1!");
        assertThat(committed).isEmpty();
    }

    @Test
    void anEditElsewhereDoesNotTouchWhatIsBeingTyped() {
        type(" && b = 2");
        inDisplay(() -> {
            field.show(this, "a = 1");
            return null;
        });
        assertThat(inDisplay(field::text)).isEqualTo("a = 1 && b = 2");
        inDisplay(() -> {
            field.show("another owner", "a = 1");
            return null;
        });
        assertThat(inDisplay(field::text)).isEqualTo("a = 1");
    }

    @Test
    void whatIsMeantIsToldInPlainWords() {
        type(" && !(b = 2 || c = 3)");
        waitFor(() -> line().equals("Fires only when, besides, a is 1 and b is not 2 and c is not 3."));
    }

    @Test
    void errorsAreUnderlinedWhereTheyAre() {
        type(" &&& b = 2");
        waitFor(() -> inDisplay(() -> underlined()).equals(List.of(8)));
    }

    @Test
    void aSlipIsMarked() {
        type(" && Formt = pdf");
        waitFor(() -> line().startsWith("Nothing else in the container"));
        assertThat(inDisplay(this::underlined)).containsExactly(9);
    }

    @Test
    void aLongTextAndAnyScriptAreTypedWithoutHarm() {
        String text = IntStream.range(0, 600).mapToObj(i -> "כותר" + i + " = \"🎬 שלום\"").collect(Collectors.joining("\n&& "));
        assertThat(text.length()).isGreaterThan(10_000);
        inDisplay(() -> {
            field.styledText().setText(text);
            return null;
        });
        press(SWT.CR, '\r', SWT.NONE);
        assertThat(committed).containsExactly(text);
        waitFor(() -> line().startsWith("Fires only when"));
    }

    private List<Integer> underlined() {
        return List.of(field.styledText().getStyleRanges()).stream().filter(each -> each.underline)
                .map((StyleRange each) -> each.start).toList();
    }

    private String line() {
        return inDisplay(() -> List.of(field.getChildren()).stream().filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText()).findFirst().orElseThrow());
    }

    private void type(String characters) {
        inDisplay(() -> {
            StyledText text = field.styledText();
            text.setSelection(text.getCharCount());
            text.insert(characters);
            text.setSelection(text.getCharCount());
            return null;
        });
    }

    /** As a key that comes from the keyboard: the text asks those who verify keys first. */
    private void press(int code, int character, int mask) {
        inDisplay(() -> {
            Event event = new Event();
            event.keyCode = code;
            event.character = (char) character;
            event.stateMask = mask;
            field.styledText().notifyListeners(SWT.KeyDown, event);
            return null;
        });
    }

    private static void waitFor(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T inDisplay(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Display.getDefault().syncExec(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException | AssertionError failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer.join();
    }
}
