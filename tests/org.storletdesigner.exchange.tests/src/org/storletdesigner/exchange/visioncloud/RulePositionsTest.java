package org.storletdesigner.exchange.visioncloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.ModelPackage.Literals;
import org.storletdesigner.model.disk.Place;

class RulePositionsTest {
    private static final EAttribute TRIGGER = Literals.HANDLER_DEFINITION__TRIGGER;
    private static final EAttribute OUTPUT = Literals.HANDLER_DEFINITION__OUTPUT;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            # a caret marks where the file is at fault
            appear:( a ^== 1 )
            appear:( \\"key\\" ^== 1 )
            appear:( \\u0061 ^\\u003d= 1 )
            appear:( a\\t^== 1 )
            appear:( \\"k\\" _exists && a ^== 1 )
            appear:( !\\"k\\" _exists&&(m _exists||a ^== 1) )
            disappear:( a ^== 1 ), appear:( \\"k\\" _exists )
            appear:( b = 1 ), disappear:( a ^== 1 )
            disappear:( b = 1 ), appear:( \\"\uD83D\uDE00\\" ^== 1 )
            disappear:( \\"\uD83D\uDE00\\" = 1 )^, disappear:( a = 1 )
            appear: a ^== 1
            a ^== 1
            """)
    void errorsInTriggersAreFoundInTheFile(String marked) throws Exception {
        String evaluator = marked.replace("^", "");
        RuleDocument rules = RuleFiles.read("[\n {\"handlerID\": \"h\", \"triggerEvaluator\": \"" + evaluator + "\"}]");
        HandlerDefinition handler = RuleFiles.first(rules);
        int offset = ((ParseResult.Rejected<?>) Parser.trigger(handler.getTrigger())).offset();
        assertThat(rules.positions().of(handler.getId(), TRIGGER, offset))
                .contains(new Place(2, 42 + marked.codePointCount(0, marked.indexOf('^'))));
    }

    @Test
    void outputsHaveTheirPlacesThroughTheNegation() throws Exception {
        RuleDocument rules = RuleFiles.read("""
                [{"handlerID": "h",
                  "outputEvaluator": "disappear:( x = 1 ), appear:( y = 1 )"}]""");
        HandlerDefinition handler = RuleFiles.first(rules);
        assertThat(handler.getOutput()).isEqualTo("(y = 1) && !(x = 1)");
        assertThat(rules.positions().of(handler.getId(), OUTPUT, 1)).contains(new Place(2, 53));
        assertThat(rules.positions().of(handler.getId(), OUTPUT, 13)).contains(new Place(2, 35));
        assertThat(rules.positions().of(handler.getId(), OUTPUT, 19)).contains(new Place(2, 40));
    }

    @Test
    void objectsStandWhereTheirHandlerBegins() throws Exception {
        RuleDocument rules = RuleFiles.read("[{\"handlerID\": \"s.h\"},\r\n  {\"handlerID\": \"s.i\"}]");
        var storlet = rules.workflow().getStorlets().getFirst();
        assertThat(rules.positions().of(storlet.getId())).contains(new Place(1, 2));
        assertThat(rules.positions().of(storlet.getHandlers().get(1).getId())).contains(new Place(2, 3));
        String missing = storlet.getHandlers().get(1).getDefinition().getId();
        assertThat(rules.positions().of(missing, TRIGGER, 0)).contains(new Place(2, 3));
        assertThat(rules.positions().of("unknown")).isEmpty();
        assertThat(rules.positions().of("unknown", TRIGGER, 0)).isEmpty();
    }

    /** Every character of an expression is found again, however the file writes it. */
    @Test
    void everyCharacterIsFoundThroughRandomEscapes() throws Exception {
        Random random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            String expression = "\"" + characters(random) + "\" = \"" + characters(random) + "\"";
            List<Integer> columns = new ArrayList<>();
            String json = encode("appear:( " + expression + " )", columns, random);
            RuleDocument rules = RuleFiles.read("[{\"handlerID\":\"h\",\n\"triggerEvaluator\":\"" + json + "\"}]");
            HandlerDefinition handler = RuleFiles.first(rules);
            assertThat(handler.getTrigger()).isEqualTo(expression);
            for (int at = 0; at < expression.length(); at++) {
                if (!Character.isLowSurrogate(expression.charAt(at))) {
                    assertThat(rules.positions().of(handler.getId(), TRIGGER, at))
                            .contains(new Place(2, 21 + columns.get(at + 9)));
                }
            }
        }
    }

    private static String characters(Random random) {
        StringBuilder text = new StringBuilder("k");
        for (int count = random.nextInt(6); count > 0; count--) {
            text.append(List.of("a", "é", "😀", "\\\\", "\\\"", "\\u0041", " ", "/", ")", ",").get(random.nextInt(10)));
        }
        return text.toString();
    }

    /** Writes a JSON string; the columns are those of each UTF-16 unit, from 0. */
    private static String encode(String text, List<Integer> columns, Random random) {
        StringBuilder json = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            columns.add(json.codePointCount(0, json.length()));
            boolean half = Character.isSurrogate(c);
            if (!half && random.nextInt(4) == 0) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : c == '/' && random.nextBoolean() ? "\\" : "").append(c);
            }
        }
        return json.toString();
    }
}
