package org.storletdesigner.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import org.storletdesigner.cli.input.Addition;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes a DEFINITION and the NAME=VALUE words behind it; what follows them is left to be a FILE or an option. */
public final class AdditionWords implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        if (words.isEmpty() || words.peek().startsWith("-") || Addition.isBinding(words.peek())) {
            throw new ParameterException(command.commandLine(), "--add needs the DEFINITION of a storlet: a library, "
                    + "or LIBRARY#NAME" + (words.isEmpty() ? "" : ", not '" + words.peek() + "'"));
        }
        String definition = words.pop();
        List<String> bindings = new ArrayList<>();
        while (!words.isEmpty() && Addition.isBinding(words.peek())) {
            bindings.add(words.pop());
        }
        List<Addition> additions = new ArrayList<>(option.<List<Addition>>getValue());
        additions.add(new Addition(definition, bindings));
        option.setValue(additions);
    }
}
