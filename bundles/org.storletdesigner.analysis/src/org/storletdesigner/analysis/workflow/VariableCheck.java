package org.storletdesigner.analysis.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.storletdesigner.logic.language.PatternReader;
import org.storletdesigner.logic.language.PatternResult;
import org.storletdesigner.logic.text.Binding;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.VariableKind;

/** What is wrong with the values of a variable, as sentences that begin behind the variable's name. */
final class VariableCheck {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private VariableCheck() { }

    static Binding.Kind kind(VariableKind kind) {
        return switch (kind) {
            case TEXT -> Binding.Kind.TEXT;
            case NUMBER -> Binding.Kind.NUMBER;
            case PATTERN -> Binding.Kind.PATTERN;
        };
    }

    static List<String> faults(Variable variable, List<String> values) {
        List<String> faults = new ArrayList<>();
        if (values.size() > 1 && !variable.isList()) {
            faults.add("takes one value, not a list of " + values.size());
        }
        values.forEach(value -> fault(variable, value).ifPresent(faults::add));
        return faults;
    }

    private static Optional<String> fault(Variable variable, String value) {
        if (!variable.getAllowedValues().isEmpty() && !variable.getAllowedValues().contains(value)) {
            return Optional.of("does not allow '" + value + "', only " + String.join(", ", variable.getAllowedValues()));
        }
        return switch (variable.getKind()) {
            case TEXT -> Optional.empty();
            case NUMBER -> NUMBER.matcher(value).matches() ? Optional.empty()
                    : Optional.of("takes a number, and '" + value + "' is none");
            case PATTERN -> PatternReader.read(value) instanceof PatternResult.Refused(int offset, String message)
                    ? Optional.of("takes a pattern, and '" + value + "' is none: " + message) : Optional.empty();
        };
    }
}
