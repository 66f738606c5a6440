package org.storletdesigner.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.change.InjectVerb;
import org.storletdesigner.cli.change.MigrateVerb;
import org.storletdesigner.cli.change.PublishVerb;
import org.storletdesigner.cli.change.RemoveVerb;
import org.storletdesigner.cli.change.SnapshotsVerb;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.verbs.CheckVerb;
import org.storletdesigner.cli.verbs.CompletionVerb;
import org.storletdesigner.cli.verbs.DiffVerb;
import org.storletdesigner.cli.verbs.ExplainVerb;
import org.storletdesigner.cli.verbs.ExportVerb;
import org.storletdesigner.cli.verbs.HelpVerb;
import org.storletdesigner.cli.verbs.ImportVerb;
import org.storletdesigner.cli.verbs.ReachVerb;
import org.storletdesigner.cli.verbs.RestoreVerb;
import org.storletdesigner.cli.verbs.TraceVerb;
import org.storletdesigner.cli.verbs.VerdictVerb;
import org.storletdesigner.cli.verbs.VersionVerb;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as picocli sees it: its verbs and the options that all of them have. */
@Command(name = "designer", synopsisSubcommandLabel = "VERB",
        description = "Shows what triggers what in a workflow of storlets, how surely, and what is wrong with it.",
        footer = {
            "  designer check workflow.storlets",
            "  designer verdict 'type = video' 'type = video && size = large'",
            "  designer export workflow.storlets --to svg -o workflow.svg",
            "",
            "'designer help VERB' says more of a verb."})
final class Designer implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Says how to call it.")
    private boolean help;

    @Option(names = "--version", description = "Prints the versions, as the verb does.")
    private boolean version;

    @Option(names = "--debug", hidden = true, scope = ScopeType.INHERIT,
            description = "Shows where in the program a defect is.")
    private boolean debug;

    private Designer(Console console) {
        this.console = console;
    }

    static CommandLine commandLine(Console console) {
        CommandLine program = new CommandLine(new Designer(console))
                .addSubcommand(new CheckVerb(console))
                .addSubcommand(new ExplainVerb(console))
                .addSubcommand(new ReachVerb(console))
                .addSubcommand(new TraceVerb(console))
                .addSubcommand(new DiffVerb(console))
                .addSubcommand(new VerdictVerb(console))
                .addSubcommand(new ExportVerb(console))
                .addSubcommand(new ImportVerb(console))
                .addSubcommand(new RestoreVerb(console))
                .addSubcommand(new InjectVerb(console))
                .addSubcommand(new RemoveVerb(console))
                .addSubcommand(new PublishVerb(console))
                .addSubcommand(new MigrateVerb(console))
                .addSubcommand(new SnapshotsVerb(console))
                .addSubcommand(new HelpVerb(console))
                .addSubcommand(new VersionVerb(console))
                .addSubcommand(new CompletionVerb(console))
                .setOut(new PrintWriter(console.out(), true)).setErr(new PrintWriter(console.err(), true))
                .setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(100);
        giveHeadings(program.getCommandSpec());
        program.getSubcommands().values().forEach(verb -> giveHeadings(verb.getCommandSpec()));
        return program;
    }

    private static void giveHeadings(CommandSpec command) {
        UsageMessageSpec usage = command.usageMessage();
        usage.parameterListHeading(command.positionalParameters().isEmpty() ? "" : "%nArguments:%n");
        usage.optionListHeading("%nOptions:%n").commandListHeading("%nVerbs:%n");
        usage.exitCodeListHeading(usage.exitCodeList().isEmpty() ? "" : "%nExit codes:%n");
        usage.footerHeading(usage.footer().length == 0 ? "" : "%nExamples:%n");
    }

    @Override
    public Integer call() {
        if (version) {
            return new VersionVerb(console).call();
        }
        spec.commandLine().usage(console.err());
        return Exit.AT_FAULT;
    }
}
