package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.console.NearNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help}: how the program, or one verb, is called. */
@Command(name = "help", description = "Says how the program, or one verb, is called.",
        footer = {
            "  designer help check",
            "  designer help schema          the JSON Schema of what 'check --format json' writes",
            "  designer help schema reach    the same of 'reach', 'trace', 'diff', 'snapshots' or a 'plan'"})
public final class HelpVerb implements Callable<Integer> {
    private static final String SCHEMA = "schema";
    private static final List<String> WITH_SCHEMA = List.of("check", "reach", "trace", "diff", "plan", "snapshots");

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "VERB", arity = "0..1", description = "A verb, or the word 'schema'.")
    private String verb;

    @Parameters(index = "1", paramLabel = "OF", arity = "0..1",
            description = "Behind 'schema': the verb whose JSON it is of (default check), or 'plan'.")
    private String of;

    public HelpVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        CommandLine program = spec.commandLine().getParent();
        if (SCHEMA.equals(verb)) {
            printSchema(of == null ? WITH_SCHEMA.getFirst() : of);
        } else if (of != null) {
            throw new AtFault("designer: the argument '" + of + "' is one too many\nTry 'designer help'.");
        } else {
            (verb == null ? program : find(program)).usage(console.out(), program.getColorScheme());
        }
        return Exit.WELL;
    }

    private CommandLine find(CommandLine program) throws AtFault {
        CommandLine found = program.getSubcommands().get(verb);
        if (found == null) {
            throw new AtFault("designer: there is no verb '" + verb + "'"
                    + NearNames.question(verb, program.getSubcommands().keySet()));
        }
        return found;
    }

    private void printSchema(String wanted) throws AtFault, IOException {
        if (!WITH_SCHEMA.contains(wanted)) {
            throw new AtFault("designer: there is no schema of '" + wanted + "'"
                    + NearNames.question(wanted, WITH_SCHEMA) + "; there are " + String.join(", ", WITH_SCHEMA));
        }
        try (InputStream schema = HelpVerb.class.getResourceAsStream("/schema/" + wanted + ".schema.json")) {
            schema.transferTo(console.out());
        }
    }
}
