package org.storletdesigner.cli.change;

import java.io.IOException;
import java.util.Optional;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.option.ReportOptions;
import org.storletdesigner.cli.report.change.Ending;
import org.storletdesigner.cli.report.change.PlanJson;
import org.storletdesigner.cli.report.change.PlanText;
import org.storletdesigner.migration.plan.Plan;

/** Tells of a plan before it is carried out, and how that ended. */
final class Telling {
    private final Console console;
    private final ReportOptions options;

    Telling(Console console, ReportOptions options) {
        this.console = console;
        this.options = options;
    }

    /** People see the plan before it is carried out. */
    void begin(Plan plan, boolean applies) {
        switch (options.format()) {
            case TEXT -> new PlanText(console.out(), options.style(console)).print(plan, applies);
            case JSON -> { } // one object tells all in the end
        }
    }

    /** What is wrong is told elsewhere, and to programs here, too. */
    void interrupted(Plan plan, IOException fault) throws IOException {
        switch (options.format()) {
            case TEXT -> { }
            case JSON -> PlanJson.print(plan, Optional.of(Ending.interrupted(fault)), console.out());
        }
    }

    void end(Plan plan, Optional<Ending> ending) throws IOException {
        switch (options.format()) {
            case TEXT -> ending.map(Ending::sentence).ifPresent(sentence ->
                    new PlanText(console.out(), options.style(console)).conclude(sentence));
            case JSON -> PlanJson.print(plan, ending, console.out());
        }
    }
}
