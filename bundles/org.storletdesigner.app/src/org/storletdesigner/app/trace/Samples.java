package org.storletdesigner.app.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.logic.trial.StateText;

/** The objects that witness findings, offered to be tried. */
final class Samples {
    private static final int MOST = 20;

    private Samples() { }

    static List<ObjectForm.Sample> of(Optional<Design> design) {
        return design.flatMap(Design::analysis).stream().flatMap(analysis -> analysis.findings().stream())
                .filter(finding -> finding.witness().isPresent()).limit(MOST).map(Samples::of).toList();
    }

    private static ObjectForm.Sample of(Finding finding) {
        var values = new TreeMap<>(finding.witness().orElseThrow().start().values());
        values.values().removeIf(Objects::isNull);
        return new ObjectForm.Sample(finding.rule().id() + ": " + String.join(", ", finding.handlers()),
                StateText.of(values));
    }
}
