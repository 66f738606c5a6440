package org.storletdesigner.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.storletdesigner.logic.pattern.PatternReader;
import org.storletdesigner.logic.pattern.PatternResult;
import org.storletdesigner.model.Variable;

/** What is wrong with the values of a variable, as sentences that begin behind the variable's name. */
public final class VariableCheck {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private VariableCheck() { }

    /** What is wrong with these values, as if the variable were bound to them. */
    public static List<String> faults(Variable variable, List<String> values) {
        return faults(BoundVariable.of(variable, values));
    }

    static List<String> faults(BoundVariable variable) {
        List<String> faults = new ArrayList<>();
        if (variable.values().size() > 1 && !variable.list()) {
            faults.add("takes one value, not a list of " + variable.values().size());
        }
        variable.values().forEach(value -> fault(variable, value).ifPresent(faults::add));
        return faults;
    }

    private static Optional<String> fault(BoundVariable variable, String value) {
        if (!variable.allowed().isEmpty() && !variable.allowed().contains(value)) {
            return Optional.of("does not allow '" + value + "', only " + String.join(", ", variable.allowed()));
        }
        return switch (variable.kind()) {
            case TEXT -> Optional.empty();
            case NUMBER -> NUMBER.matcher(value).matches() ? Optional.empty()
                    : Optional.of("takes a number, and '" + value + "' is none");
            case PATTERN -> PatternReader.read(value) instanceof PatternResult.Refused(int offset, String message)
                    ? Optional.of("takes a pattern, and '" + value + "' is none: " + message) : Optional.empty();
        };
    }
}
