package org.storletdesigner.logic.substitution;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.syntax.Fault;
import org.storletdesigner.logic.syntax.PatternCheck;
import org.storletdesigner.logic.syntax.Position;

/** Replaces the variables of one pattern: texts literally, patterns as groups. */
final class PatternFilling {
    private final PatternCheck check;
    private final StringBuilder out = new StringBuilder();
    private final PatternContext context = new PatternContext();

    PatternFilling(PatternCheck check) {
        this.check = check;
    }

    String fill(Text pattern, Bindings bindings, int position) {
        List<Text.Part> parts = pattern.parts();
        for (int i = 0; i < parts.size(); i++) {
            char next = i + 1 < parts.size() && parts.get(i + 1) instanceof Text.Literal(String after)
                    ? after.charAt(0) : PatternCheck.PLACEHOLDER;
            switch (parts.get(i)) {
                case Text.Literal(String characters) -> copy(characters);
                case Text.Variable(String name) when parts.size() == 1 -> alone(name, bindings.of(name), position);
                case Text.Variable(String name) -> insert(name, bindings.of(name), position, next);
            }
        }
        return out.toString();
    }

    private void copy(String characters) {
        out.append(characters);
        context.read(characters);
    }

    private void alone(String name, Binding binding, int position) {
        String value = binding.at(position);
        out.append(binding.kind() == Binding.Kind.PATTERN ? checked(name, value) : PatternText.literal(value));
    }

    private void insert(String name, Binding binding, int position, char next) {
        refuseInsideOthers(name);
        String value = binding.at(position);
        if (context.inClass()) {
            out.append(members(name, binding.kind(), value, next));
        } else if (binding.kind() == Binding.Kind.PATTERN) {
            out.append("(?:").append(group(name, value)).append(')');
        } else {
            out.append(splitsOctal(value) || "*+?{".indexOf(next) >= 0 ? unit(value) : PatternText.literal(value));
        }
        context.readMember();
    }

    private void refuseInsideOthers(String name) {
        if (context.inQuotation()) {
            throw new BadValue(name, "stands between \\Q and \\E, where nothing can be inserted");
        }
        if (context.inEscape()) {
            throw new BadValue(name, "stands right after a backslash, where nothing can be inserted");
        }
    }

    private String unit(String value) {
        return splitsOctal(value) ? "(?:" + PatternText.literal(value) + ")" : PatternText.unit(value);
    }

    private String members(String name, Binding.Kind kind, String value, char next) {
        if (kind == Binding.Kind.PATTERN) {
            throw new BadValue(name, "is a pattern and cannot stand inside a character class");
        }
        if (value.isEmpty()) {
            throw new BadValue(name, "is empty and cannot stand inside a character class");
        }
        if ((context.afterRangeSign() || next == '-') && !PatternText.isOneCharacter(value)) {
            throw new BadValue(name, "must be one character, because it stands beside '-' in a character class");
        }
        // A leading digit d is then written as its number in hexadecimal, which is 3d.
        return (splitsOctal(value) ? "\\x3" : "") + PatternText.members(value);
    }

    /** Whether the value begins with a digit that an octal escape before it, as {@code \01}, would swallow. */
    private boolean splitsOctal(String value) {
        return !value.isEmpty() && value.charAt(0) >= '0' && value.charAt(0) <= '7' && endsInOctal();
    }

    private boolean endsInOctal() {
        int start = Math.max(0, out.length() - 4);
        return out.substring(start).matches("(?s).*\\\\0[0-7]{0,2}");
    }

    /** A pattern that can stand in a group: it was checked alone, so it has no parenthesis without its partner. */
    private String group(String name, String value) {
        PatternContext inside = new PatternContext();
        inside.read(checked(name, value));
        if (inside.inEscape()) {
            throw new BadValue(name, "ends in the middle of an escape");
        }
        return inside.inQuotation() ? value + "\\E" : value;
    }

    private String checked(String name, String value) {
        Optional<Fault> fault = check.fault(value);
        if (fault.isPresent()) {
            throw new BadValue(name, "is not a usable pattern: " + fault.get().message() + " at "
                    + Position.of(value, fault.get().offset()).describe(value));
        }
        return value;
    }
}
