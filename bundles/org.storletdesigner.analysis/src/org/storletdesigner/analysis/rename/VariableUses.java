package org.storletdesigner.analysis.rename;

import java.util.List;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.logic.assist.Token;
import org.storletdesigner.logic.assist.Tokens;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;

/** Where the triggers and outputs of a definition use its variables, also in texts that cannot be read yet. */
public final class VariableUses {
    private VariableUses() { }

    /** In how many places the handlers of its definition use a variable. */
    public static int count(Variable variable) {
        return handlers(variable).stream().mapToInt(handler -> uses(ExpressionKind.TRIGGER, handler.getTrigger(),
                variable.getName()).size() + uses(ExpressionKind.OUTPUT, handler.getOutput(), variable.getName()).size())
                .sum();
    }

    /** Gives a variable another name, in all these places, too. */
    public static void rename(Variable variable, String to) {
        String from = variable.getName();
        for (HandlerDefinition handler : handlers(variable)) {
            handler.setTrigger(renamed(ExpressionKind.TRIGGER, handler.getTrigger(), from, to));
            handler.setOutput(renamed(ExpressionKind.OUTPUT, handler.getOutput(), from, to));
        }
        variable.setName(to);
    }

    private static List<HandlerDefinition> handlers(Variable variable) {
        return variable.eContainer() instanceof StorletDefinition definition ? definition.getHandlers() : List.of();
    }

    private static List<Token> uses(ExpressionKind kind, String text, String name) {
        String use = "${" + name + "}";
        return Tokens.of(kind, text).stream().filter(token -> token.kind() == Token.Kind.VARIABLE
                && text.substring(token.start(), token.end()).equals(use)).toList();
    }

    private static String renamed(ExpressionKind kind, String text, String from, String to) {
        StringBuilder after = new StringBuilder(text);
        for (Token use : uses(kind, text, from).reversed()) {
            after.replace(use.start(), use.end(), "${" + to + "}");
        }
        return after.toString();
    }
}
