package org.storletdesigner.analysis.definition;

import org.storletdesigner.logic.syntax.WordSyntax;

/** Names by which an expression can call a variable. */
final class VariableName {
    private VariableName() { }

    static boolean isFit(String name) {
        return !name.isEmpty() && WordSyntax.startsKey(name.codePointAt(0))
                && name.codePoints().allMatch(WordSyntax::continuesKey);
    }
}
