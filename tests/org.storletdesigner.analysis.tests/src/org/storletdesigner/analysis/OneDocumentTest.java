package org.storletdesigner.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.addition.Proposer;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.trace.Tracer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.model.design.WorkflowBuilder;

/** A window keeps these as long as a document is open: together they fit into 256 MB. */
class OneDocumentTest {
    private static final long FEW_WORDS = 1_000_000;

    @Test
    void whatLivesAsLongAsADocumentRemembersLittle() {
        Tracer tracer = new Tracer(WorkflowExtractor.extract(WorkflowBuilder.named("w").build(), 0), Limits.DEFAULT);
        Proposer proposer = new Proposer(Limits.DEFAULT);
        List<Formulas> all = Stream.of(formulas(tracer), formulas(proposer),
                Stream.of(Analyzer.ofOneDocument(Limits.DEFAULT).formulas())).flatMap(each -> each).toList();
        assertThat(all).hasSize(4).allSatisfy(each ->
                assertThat(each.remembered()).isLessThanOrEqualTo(FEW_WORDS));
    }

    private static Stream<Formulas> formulas(Object owner) {
        return Stream.of(owner.getClass().getDeclaredFields()).map(field -> value(field, owner))
                .flatMap(value -> value instanceof Formulas formulas ? Stream.of(formulas)
                        : value instanceof Analyzer analyzer ? Stream.of(analyzer.formulas()) : Stream.empty());
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
