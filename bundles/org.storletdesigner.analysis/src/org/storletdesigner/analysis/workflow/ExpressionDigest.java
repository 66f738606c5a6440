package org.storletdesigner.analysis.workflow;

import java.util.Collection;
import java.util.List;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.model.design.Digests;

/**
 * The digest of what handlers say: trigger, extra condition and output of each, variables replaced, as they are
 * printed. Neither the names of the handlers nor their order count.
 */
final class ExpressionDigest {
    private ExpressionDigest() { }

    static String of(Collection<Handler> handlers) {
        return Digests.ofTexts(handlers.stream().map(ExpressionDigest::of).sorted().toList());
    }

    private static String of(Handler handler) {
        return Digests.ofTexts(List.of(Printer.print(handler.trigger()), Printer.print(handler.extra()),
                Printer.print(handler.output())));
    }
}
