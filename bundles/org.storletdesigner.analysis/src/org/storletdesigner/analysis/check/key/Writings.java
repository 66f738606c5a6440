package org.storletdesigner.analysis.check.key;

import java.util.Map;
import java.util.Optional;
import org.storletdesigner.analysis.check.Subject;
import org.storletdesigner.analysis.check.together.Outputs;
import org.storletdesigner.analysis.memory.Memory;
import org.storletdesigner.analysis.memory.Role;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.valueset.ValueSet;

/** What the cases of outputs write; a key that an output names and that no case writes is not written. */
final class Writings {
    private record Written(Role role) { }

    private final Memory memory;
    private final Outputs outputs;

    Writings(Formulas formulas, Memory memory) {
        this.memory = memory;
        outputs = new Outputs(formulas);
    }

    /** The values that are written to each key, absence included; nothing when that is too hard. */
    Optional<Map<String, ValueSet>> of(Role role, Output output) {
        return Subject.unlessTooHard(() -> memory.recall(new Written(role), () -> outputs.written(output)));
    }
}
