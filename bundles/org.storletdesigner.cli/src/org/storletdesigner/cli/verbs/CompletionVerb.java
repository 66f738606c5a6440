package org.storletdesigner.cli.verbs;

import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.option.Words;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: the script with which a shell completes verbs, options and file names. */
@Command(name = "completion", description = "Prints the script with which a shell completes verbs and options.",
        footer = {
            "  source <(designer completion bash)",
            "  designer completion zsh >> ~/.zshrc"})
public final class CompletionVerb implements Callable<Integer> {
    /** A shell that the script is for. */
    public enum Shell {
        BASH, ZSH;

        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    private Shell shell;

    public CompletionVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // One script serves both: in zsh it turns the completion of bash on first.
        console.out().print(AutoComplete.bash("designer", spec.commandLine().getParent()));
        return Exit.WELL;
    }
}
