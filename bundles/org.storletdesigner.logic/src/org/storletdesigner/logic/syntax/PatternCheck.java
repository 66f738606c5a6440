package org.storletdesigner.logic.syntax;

import java.util.Optional;
import org.storletdesigner.logic.pattern.PatternReader;
import org.storletdesigner.logic.pattern.PatternResult;

/** Tells whether a pattern is regular, and otherwise where and why it is not. Pure. */
@FunctionalInterface
public interface PatternCheck {
    /** Stands in the checked characters for each variable: a private character that no pattern treats specially. */
    char PLACEHOLDER = '\uE000';

    /** The check of the product. */
    PatternCheck REGULAR = pattern -> switch (PatternReader.read(pattern)) {
        case PatternResult.Accepted accepted -> Optional.empty();
        case PatternResult.Refused(int offset, String message) -> Optional.of(new Fault(offset, message));
    };

    Optional<Fault> fault(String pattern);
}
