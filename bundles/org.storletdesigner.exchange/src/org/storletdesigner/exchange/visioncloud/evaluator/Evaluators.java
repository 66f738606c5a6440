package org.storletdesigner.exchange.visioncloud.evaluator;

import java.util.Optional;
import org.storletdesigner.exchange.visioncloud.json.MappedText;

/** Writes evaluators as the triggers and outputs of a workflow. What is not an evaluator stays as it is. */
public final class Evaluators {
    private static final String APPEAR = "appear: ";
    private static final String DISAPPEAR = "disappear: ";

    private Evaluators() { }

    public static MappedText trigger(MappedText evaluator) {
        MappedText text = ExistsForm.rewrite(evaluator);
        return EvaluatorParts.of(text).map(Evaluators::trigger).orElse(text);
    }

    private static MappedText trigger(EvaluatorParts parts) {
        if (parts.disappear().isEmpty()) {
            return parts.appear().orElseThrow();
        }
        MappedText.Builder text = new MappedText.Builder();
        parts.appear().ifPresent(appear -> labelled(text, APPEAR, appear).made(", ", end(appear)));
        return labelled(text, DISAPPEAR, parts.disappear().get()).build();
    }

    private static MappedText.Builder labelled(MappedText.Builder text, String label, MappedText expression) {
        return text.made(label, expression.sourceOffset(0)).copy(expression);
    }

    private static int end(MappedText expression) {
        return expression.sourceOffset(expression.value().length());
    }

    /** What is to disappear does not hold afterwards. */
    public static MappedText output(MappedText evaluator) {
        MappedText text = ExistsForm.rewrite(evaluator);
        return EvaluatorParts.of(text).map(Evaluators::output).orElseGet(() -> EvaluatorParts.withoutLabel(text));
    }

    private static MappedText output(EvaluatorParts parts) {
        Optional<MappedText> appear = parts.appear();
        if (parts.disappear().isEmpty()) {
            return appear.orElseThrow();
        }
        MappedText.Builder text = new MappedText.Builder();
        appear.ifPresent(expression -> text.copy(EvaluatorParts.enclose(expression)).made(" && ", end(expression)));
        MappedText gone = parts.disappear().get();
        return text.made("!", gone.sourceOffset(0)).copy(EvaluatorParts.enclose(gone)).build();
    }
}
