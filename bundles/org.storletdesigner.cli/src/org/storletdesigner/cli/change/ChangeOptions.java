package org.storletdesigner.cli.change;

import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.option.FailOn;
import org.storletdesigner.cli.option.ReportOptions;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all verbs that plan a change of a container and carry it out. */
public final class ChangeOptions {
    /** Whether anything is written. */
    static final class Deed {
        @Option(names = "--plan", description = "Shows what would be done, and writes nothing; so "
                + "it is without any option.")
        private boolean plan;

        @Option(names = "--apply", description = "Does it, unless something is in the way or a new finding reaches "
                + "--fail-on.")
        private boolean apply;
    }

    @ArgGroup
    private Deed deed;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error",
            description = "The level from which on a finding that the change brings stops it: ${COMPLETION-CANDIDATES} "
                    + "(default ${DEFAULT-VALUE}).")
    private FailOn failOn;

    @Option(names = "--create", description = "With --apply: makes the container where there is none.")
    private boolean create;

    @Option(names = "--without-programs", description = "Programs of storlets that are nowhere to be found do not stop "
            + "it.")
    private boolean withoutPrograms;

    @Mixin
    private ReportOptions report;

    boolean applies() {
        return deed != null && deed.apply;
    }

    /** Only what is carried out makes a container. */
    boolean creates() throws AtFault {
        if (create && !applies()) {
            throw new AtFault("designer: --create makes a container, which a plan does not do: add --apply");
        }
        return create;
    }

    ReportOptions report() {
        return report;
    }

    Planner planner() throws AtFault {
        Planner planner = new Planner(report.limits());
        return withoutPrograms ? planner.withoutPrograms() : planner;
    }

    /** The new findings that stop it are there. */
    boolean isStopped(Plan plan) {
        return plan.outlook().newFindings().stream().filter(finding -> !finding.isPermitted()).map(Finding::severity)
                .anyMatch(failOn::isReachedBy);
    }
}
