package org.storletdesigner.model.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.Place;
import org.storletdesigner.model.xml.TextEscape;

class PositionsTest {
    private static final EAttribute OUTPUT = ModelPackage.Literals.SOURCE__OUTPUT;
    private static final String START = """
            <model:Workflow xmlns:xmi="http://www.omg.org/XMI" xmlns:model="https://storletdesigner.org/model/1"
                xmi:id="w" formatVersion="1">
            <sources xmi:id="s"><name>n</name><output>""";
    private static final String END = "</output></sources></model:Workflow>";

    @Test
    void referencesAndLineEndsAndSectionsAreCountedAsTheFileHasThem() throws Exception {
        Positions positions = open(START + "a &amp;&#10;&#x1F600;b\r\n <![CDATA[c<]]>d" + END).positions();
        List<String> places = new ArrayList<>();
        for (int offset = 0; offset <= 12; offset++) {
            Place place = positions.of("s", OUTPUT, offset).orElseThrow();
            places.add(place.line() + ":" + place.column());
        }
        // a, space, &amp;, &#10;, the two halves of the emoji, b, line end, space, c, <, d, end
        assertThat(places)
                .containsExactly("3:43", "3:44", "3:45", "3:50", "3:55", "3:56", "3:64", "3:65", "4:1", "4:11",
                "4:12", "4:16", "4:17");
    }

    @Test
    void everyCodePointOfARandomTextIsFound() throws Exception {
        for (long seed = 0; seed < 500; seed++) {
            checkRandomText(new Random(seed));
        }
    }

    /** Writes each code point in a way drawn by lot, and notes where that begins. */
    private static void checkRandomText(Random random) throws Exception {
        StringBuilder file = new StringBuilder(START);
        StringBuilder text = new StringBuilder();
        List<int[]> expected = new ArrayList<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            int codePoint = "a&<>é\u241B\n\t \u0001]\"".codePointAt(random.nextInt(11));
            codePoint = random.nextInt(6) == 0 ? 0x1F600 : codePoint;
            String form = form(codePoint, random);
            int lead = form.startsWith("<![CDATA[") ? 9 : 0;
            expected.add(new int[] {text.length(), file.length() + lead});
            text.appendCodePoint(codePoint);
            file.append(form).append(random.nextInt(8) == 0 ? "<!-- > -->" : "");
        }
        file.append(END);
        Opened<Workflow> opened = open(file.toString());
        assertThat(opened.document().getSources().getFirst().getOutput()).isEqualTo(text.toString());
        for (int[] pair : expected) {
            assertThat(opened.positions().of("s", OUTPUT, pair[0])).as(file + " at " + pair[0])
                    .contains(place(file, pair[1]));
        }
    }

    private static String form(int codePoint, Random random) {
        String plain = Character.toString(codePoint);
        return switch (random.nextInt(4)) {
            case 0 -> TextEscape.isXml(codePoint) ? "&#" + codePoint + ";" : TextEscape.write(plain);
            case 1 -> codePoint == '\n' ? "\r\n" : TextEscape.write(plain);
            case 2 -> TextEscape.isXml(codePoint) && codePoint != '\u241B' ? "<![CDATA[" + plain + "]]>" : TextEscape.write(plain);
            default -> TextEscape.write(plain);
        };
    }

    /** Counts from the beginning, with no index. */
    private static Place place(CharSequence file, int offset) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < offset; at += Character.charCount(Character.codePointAt(file, at))) {
            boolean ends = file.charAt(at) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new Place(line, column);
    }

    @Test
    void everyExpressionOfAWorkflowIsFound() throws Exception {
        Workflow workflow = WorkflowBuilder.named("w")
                .storlet("a", one -> one.handler("h", "b < 1 &&\n  TRIGGER", "OUTPUT = 1"))
                        .source("s", "SOURCE = 1").build();
        Storlets.handler(workflow.getStorlets().getFirst(), "h").setExtraCondition("a && EXTRA");
        byte[] bytes = WorkflowFiles.bytes(workflow, "w");
        Positions positions = WorkflowFiles.open(new ByteArrayInputStream(bytes), "w").positions();
        Handler handler = HandlerNames.find(workflow, "a.h").orElseThrow();
        HandlerDefinition definition = handler.getDefinition();
        check(bytes, "TRIGGER", positions, definition.getId(), definition.getTrigger(),
                ModelPackage.Literals.HANDLER_DEFINITION__TRIGGER);
        check(bytes, "OUTPUT", positions, definition.getId(), definition.getOutput(),
                ModelPackage.Literals.HANDLER_DEFINITION__OUTPUT);
        check(bytes, "EXTRA", positions, handler.getId(), handler.getExtraCondition(),
                ModelPackage.Literals.HANDLER__EXTRA_CONDITION);
        check(bytes, "SOURCE", positions, workflow.getSources().getFirst().getId(), "SOURCE = 1", OUTPUT);
    }

    private static void check(byte[] bytes, String word, Positions positions, String id, String text, EAttribute feature) {
        String file = new String(bytes, StandardCharsets.UTF_8);
        assertThat(positions.of(id, feature, text.indexOf(word))).contains(place(file, file.indexOf(word)));
    }

    @Test
    void whatTheFileDoesNotHaveHasNoPlace() throws Exception {
        Positions positions = open(START + END).positions();
        assertThat(positions.of("s")).contains(new Place(3, 1));
        assertThat(positions.of("none")).isEmpty();
        assertThat(positions.of("none", OUTPUT, 0)).isEmpty();
        assertThat(positions.of("s", ModelPackage.Literals.HANDLER__EXTRA_CONDITION, 0)).isEmpty();
        assertThat(positions.of("s", OUTPUT, 99)).contains(new Place(3, 43));
    }

    private static Opened<Workflow> open(String text) throws FileFormatException {
        return WorkflowFiles.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "w");
    }
}
