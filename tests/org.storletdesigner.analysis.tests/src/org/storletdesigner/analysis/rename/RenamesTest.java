package org.storletdesigner.analysis.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.VariableKind;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;

class RenamesTest {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiterString = "→", quoteCharacter = '§', textBlock = """
            a = 1 && b = a                      → key = 1 && b = a
            "a"like"x*" # a stays in remarks    → "key"like"x*" # a stays in remarks
            a   =  1||!( a != 2 )               → key   =  1||!( key != 2 )
            exists(a)&&a in (a, "b")            → exists(key)&&key in (a, "b")
            appear: a ~ /a+/, disappear: ab = 1 → appear: key ~ /a+/, disappear: ab = 1
            a < 5 && a >= 5                     → key < 5 && key >= 5
            """)
    void aKeyIsRenamedAndEveryOtherCharacterStays(String before, String after) {
        Workflow document = document(before);
        apply(document, new Renaming.OfKey("a", "key"));
        assertThat(trigger(document)).isEqualTo(after);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiterString = "→", quoteCharacter = '§', textBlock = """
            s = old && t = old       → s = "new one" && t = old
            s != "old"               → s != "new one"
            s in(old,"x", old )      → s in("new one","x", "new one" )
            s = old || s ~ old       → s = "new one" || s ~ old
            s = old && s like "old"  → s = "new one" && s like "old"
            """)
    void aValueIsRenamedForItsKeyAlone(String before, String after) {
        Workflow document = document(before);
        apply(document, new Renaming.OfValue("s", "old", "new one"));
        assertThat(trigger(document)).isEqualTo(after);
    }

    @Test
    void sourcesAndExtraConditionsAreRenamed() {
        Workflow document = WorkflowBuilder.named("w").source("people", "a = 1 || b = 2")
                .storlet("s", s -> s.handler("h", "true", "new: a = 3")).build();
        document.getStorlets().getFirst().getHandlers().getFirst().setExtraCondition("!exists(a)");
        apply(document, new Renaming.OfKey("a", "c d"));
        assertThat(document.getSources().getFirst().getOutput()).isEqualTo("\"c d\" = 1 || b = 2");
        assertThat(document.getStorlets().getFirst().getHandlers().getFirst().getExtraCondition())
                .isEqualTo("!exists(\"c d\")");
        assertThat(document.getDefinitions().getFirst().getHandlers().getFirst().getOutput())
                .isEqualTo("new: \"c d\" = 3");
    }

    @Test
    void aVariableThatHoldsTheKeyGetsTheNewOneInEveryBindingAndDefault() {
        Workflow document = placed(DefinitionBuilder.named("D").variable("k", "a").handler("h", "${k} = 1", "x = ${k}2"
                .replace("${k}2", "\"2\"")), List.of(), List.of("b", "a"));
        document.getDefinitions().getFirst().getVariables().getFirst().setList(true);
        apply(document, new Renaming.OfKey("a", "c"));
        assertThat(document.getDefinitions().getFirst().getVariables().getFirst().getDefaultValues())
                .containsExactly("c");
        assertThat(Storlets.values(document.getStorlets().get(1)).get("k")).containsExactly("b", "c");
    }

    @Test
    void aVariableThatIsKeyAndValueAtOnceIsAConflict() {
        Workflow document = placed(DefinitionBuilder.named("D").variable("k", "a").handler("h", "${k} = 1", "x = ${k}"),
                List.of());
        assertThat(plan(document, new Renaming.OfKey("a", "c")).conflicts())
                .containsExactly("the variable 'k' of s1 stands for the key a and for something else at once");
    }

    @Test
    void aKeyOfSeveralPiecesIsAConflict() {
        Workflow document = placed(DefinitionBuilder.named("D").variable("k", "b").handler("h", "\"a-${k}\" = 1",
                "none"),
                List.of());
        assertThat(plan(document, new Renaming.OfKey("a-b", "c")).conflicts())
                .containsExactly("D.h, trigger: in s1 the key a-b is put together from several pieces");
        assertThat(plan(document, new Renaming.OfKey("b", "c")).conflicts())
                .containsExactly("no expression that can be read names the key b");
    }

    @Test
    void valuesOfListsArePairedWithTheirKeys() {
        Workflow document = placed(DefinitionBuilder.named("D").variable("k").variable("v")
                .handler("h", "true", "${k} = ${v}"), List.of());
        Storlets.bind(document.getStorlets().getFirst(), "k", List.of("a", "b"));
        Storlets.bind(document.getStorlets().getFirst(), "v", List.of("x", "x"));
        apply(document, new Renaming.OfValue("b", "x", "y"));
        assertThat(Storlets.values(document.getStorlets().getFirst()).get("v")).containsExactly("x", "y");
    }

    @Test
    void aValueThatStandsForTwoKeysIsAConflict() {
        Workflow document = placed(DefinitionBuilder.named("D").variable("v", "x").handler("h", "a = ${v}", "b = ${v}"),
                List.of());
        assertThat(plan(document, new Renaming.OfValue("a", "x", "y")).conflicts())
                .containsExactly("the variable 'v' of s1 stands for the value \"x\" of a and for something else at once");
    }

    @Test
    void aValueThatSeveralKeysShareIsAConflict() {
        Workflow document = placed(DefinitionBuilder.named("D").variable("k", "a").handler("h", "${k} = x", "none"),
                List.of(), List.of("b"));
        assertThat(plan(document, new Renaming.OfValue("a", "x", "y")).conflicts())
                .containsExactly("D.h, trigger: the value \"x\" of a stands there for other keys, too");
    }

    @Test
    void allowedValuesFollow() {
        Workflow document = placed(DefinitionBuilder.named("D").variable("v", VariableKind.TEXT, variable -> {
            variable.getDefaultValues().add("x");
            variable.getAllowedValues().addAll(List.of("w", "x"));
        }).handler("h", "a = ${v}", "none"), List.of());
        apply(document, new Renaming.OfValue("a", "x", "y"));
        assertThat(document.getDefinitions().getFirst().getVariables().getFirst().getAllowedValues())
                .containsExactly("w", "y");
    }

    @Test
    void aNumberStaysANumber() {
        Workflow document = placed(DefinitionBuilder.named("D").variable("v", VariableKind.NUMBER, variable ->
                variable.getDefaultValues().add("5")).handler("h", "a = ${v}", "none"), List.of());
        assertThat(plan(document, new Renaming.OfValue("a", "5", "five")).conflicts())
                .containsExactly("the variable 'v' of s1 takes a number, and 'five' is none");
        assertThat(plan(document, new Renaming.OfValue("a", "5", "6")).isPossible()).isTrue();
    }

    @Test
    void capitalsDoNotMatterWhereTheStoreFoldsThem() {
        Workflow document = document("Type = Old && tYPE = x");
        document.setKeys(Keys.FOLDED);
        apply(document, new Renaming.OfKey("type", "Kind"));
        assertThat(trigger(document)).isEqualTo("Kind = Old && Kind = x");
        apply(document, new Renaming.OfValue("KIND", "Old", "New"));
        assertThat(trigger(document)).isEqualTo("Kind = New && Kind = x");
        assertThat(plan(document, new Renaming.OfValue("Kind", "new", "x")).isPossible()).isFalse();
    }

    @Test
    void aKeyThatExistsAlreadyIsTold() {
        RenamePlan plan = plan(document("a = 1 && b = 2"), new Renaming.OfKey("a", "b"));
        assertThat(plan.isPossible()).isTrue();
        assertThat(plan.warnings()).containsExactly(
                "s.h, trigger names \"b\" already: both become one and are not told apart any more");
    }

    @Test
    void testsThatTellTheTwoValuesApartAreTold() {
        assertThat(plan(document("a = old && a ~ /o.*/ && a like \"*\""), new Renaming.OfValue("a", "old", "new"))
                .warnings()).containsExactly("s.h names a ~ /o.*/, which takes \"old\" and not \"new\"");
    }

    @Test
    void anExpressionThatCannotBeReadStaysAndIsTold() {
        Workflow document = WorkflowBuilder.named("w").storlet("s", s -> s.handler("h", "a = 1", "a = = 2")).build();
        RenamePlan plan = plan(document, new Renaming.OfKey("a", "b"));
        assertThat(plan.rewrites()).hasSize(1);
        assertThat(plan.warnings()).containsExactly("s.h, output cannot be read or names no key, and stays as it is");
    }

    @Test
    void handlersAndStorletsAreRenamedUnlessTheNameIsTaken() {
        Workflow document = placed(DefinitionBuilder.named("D").handler("h", "a = 1", "none").handler("i", "a = 1",
                "none"),
                List.of(), List.of());
        Renaming taken = new Renaming.OfHandler(document.getStorlets().getFirst().getHandlers().getFirst(), "i");
        assertThat(plan(document, taken).conflicts()).containsExactly("'D' has a handler 'i' already");
        Renaming free = new Renaming.OfHandler(document.getStorlets().getFirst().getHandlers().getFirst(), "j");
        assertThat(plan(document, free).warnings()).containsExactly("the handler is called so in 1 other storlet, too");
        apply(document, free);
        assertThat(document.getDefinitions().getFirst().getHandlers().getFirst().getName()).isEqualTo("j");
        Renaming storlet = new Renaming.OfStorlet(document.getStorlets().getFirst(), "s2");
        assertThat(plan(document, storlet).conflicts()).containsExactly("another storlet is called 's2' already");
    }

    @Test
    void aPlanWithConflictsIsNotDone() {
        Workflow document = document("a = 1");
        Workflow before = EcoreUtil.copy(document);
        RenamePlan plan = plan(document, new Renaming.OfKey("nobody", "b"));
        assertThatIllegalStateException().isThrownBy(plan::apply);
        assertThat(EcoreUtil.equals(document, before)).isTrue();
        assertThat(plan(document, new Renaming.OfKey("a", "")).conflicts()).containsExactly("the new name is empty");
        assertThat(plan(document, new Renaming.OfKey("a", "a")).conflicts())
                .containsExactly("the new name is the old one");
    }

    private static Workflow document(String trigger) {
        return WorkflowBuilder.named("w").storlet("s", s -> s.handler("h", trigger, "none")).build();
    }

    private static String trigger(Workflow document) {
        return document.getDefinitions().getFirst().getHandlers().getFirst().getTrigger();
    }

    /** A storlet for each list, which is bound to the first variable if it is not empty. */
    @SafeVarargs
    private static Workflow placed(DefinitionBuilder definition, List<String>... values) {
        WorkflowBuilder builder = WorkflowBuilder.named("w");
        var built = definition.build();
        for (int i = 0; i < values.length; i++) {
            List<String> bound = values[i];
            builder.storlet("s" + (i + 1), built, storlet -> {
                if (!bound.isEmpty()) {
                    Storlets.bind(storlet, built.getVariables().getFirst().getName(), bound);
                }
            });
        }
        return builder.build();
    }

    private static RenamePlan plan(Workflow document, Renaming renaming) {
        return Renames.plan(document, renaming, Limits.DEFAULT);
    }

    private static void apply(Workflow document, Renaming renaming) {
        RenamePlan plan = plan(document, renaming);
        assertThat(plan.conflicts()).isEmpty();
        plan.apply();
    }
}
