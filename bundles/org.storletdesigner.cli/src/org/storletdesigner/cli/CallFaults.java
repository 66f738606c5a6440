package org.storletdesigner.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.storletdesigner.cli.console.NearNames;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call, and where to read how it is made. */
final class CallFaults {
    private static final Map<Class<?>, Long> LARGEST =
            Map.of(Integer.class, (long) Integer.MAX_VALUE, Long.class, Long.MAX_VALUE);

    private CallFaults() { }

    static String describe(ParameterException fault) {
        return "designer: " + reason(fault) + "\nTry '" + help(fault.getCommandLine()) + "'.";
    }

    private static String reason(ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing when lacksArguments(missing) ->
                    fault.getCommandLine().getCommandName() + " needs " + neededArguments(fault.getCommandLine());
            default -> isWordOutsideList(fault) ? wordOutsideList(fault)
                    : isNoNumber(fault) ? noNumber(fault) : uncapitalized(fault.getMessage());
        };
    }

    private static boolean lacksArguments(MissingParameterException fault) {
        return !fault.getMissing().isEmpty() && fault.getMissing().stream().allMatch(ArgSpec::isPositional);
    }

    private static String neededArguments(CommandLine command) {
        List<String> labels = command.getCommandSpec().positionalParameters().stream().filter(ArgSpec::required)
                .map(ArgSpec::paramLabel).toList();
        int last = labels.size() - 1;
        return last == 0 ? labels.getFirst() : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
    }

    private static boolean isWordOutsideList(ParameterException fault) {
        return fault.getArgSpec() != null && fault.getArgSpec().type().isEnum() && fault.getValue() != null;
    }

    private static boolean isNoNumber(ParameterException fault) {
        return fault.getArgSpec() != null && fault.getValue() != null
                && LARGEST.containsKey(fault.getArgSpec().type());
    }

    private static String noNumber(ParameterException fault) {
        ArgSpec argument = fault.getArgSpec();
        String kind = fault.getValue().matches("\\d+") ? "a number up to " + LARGEST.get(argument.type()) : "a number";
        return name(argument) + ": expected " + kind + ", found '" + fault.getValue() + "'";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String wordOutsideList(ParameterException fault) {
        ArgSpec argument = fault.getArgSpec();
        List<String> words = Arrays.stream(argument.type().getEnumConstants()).map(Object::toString).toList();
        return name(argument) + " is one of " + String.join(", ", words) + ", not '" + fault.getValue() + "'"
                + NearNames.question(fault.getValue(), words);
    }

    private static String unmatched(UnmatchedArgumentException fault) {
        String argument = fault.getUnmatched().getFirst();
        CommandLine command = fault.getCommandLine();
        if (argument.startsWith("-") && argument.length() > 1) {
            return "there is no option '" + argument + "' here"
                    + NearNames.question(option(argument), options(command));
        }
        return command.getParent() != null ? "the argument '" + argument + "' is one too many"
                : "there is no verb '" + argument + "'"
                        + NearNames.question(argument, command.getSubcommands().keySet());
    }

    private static String option(String argument) {
        return argument.replaceFirst("=.*", "");
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream().filter(option -> !option.hidden())
                .map(OptionSpec::longestName).toList();
    }

    private static String uncapitalized(String message) {
        return message.isEmpty() ? message : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String help(CommandLine command) {
        return command.getParent() == null ? "designer help" : "designer help " + command.getCommandName();
    }
}
