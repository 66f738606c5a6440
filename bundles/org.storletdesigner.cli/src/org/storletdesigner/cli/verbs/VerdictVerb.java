package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.input.InputStreams;
import org.storletdesigner.cli.option.LimitOptions;
import org.storletdesigner.cli.pairs.Batch;
import org.storletdesigner.cli.pairs.PairText;
import org.storletdesigner.cli.pairs.TextFault;
import org.storletdesigner.cli.report.AnswerText;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.VerdictEngine;
import org.storletdesigner.snapshot.json.AnswerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verdict}: what a bare output means for a bare trigger, for one pair or for one a line. */
@Command(name = "verdict", description = "Says whether an output fires a trigger: complete, possible, partial, "
        + "irrelevant or undecided.",
        customSynopsis = {
            "designer verdict OUTPUT TRIGGER [--json] [--every-write] [--states=N] [--steps=N]",
            "       designer verdict --batch=FILE [--every-write] [--states=N] [--steps=N]"},
        exitCodeList = {"0:The question was answered, whatever the answer is; in a batch, every line was.",
            "2:The call or an expression is at fault, or the batch cannot be read."},
        footer = {
            "  designer verdict 'type = video' 'type = video && size = large'",
            "  designer verdict 'new: name = a' 'name = a && size = large' --json",
            "  printf 'n > 10\\tn >= 3\\n' | designer verdict --batch -"})
public final class VerdictVerb implements Callable<Integer> {
    private static final StoreRules EVERY_WRITE =
            new StoreRules(StoreRules.Firing.EVERY_WRITE, StoreRules.Writing.MERGE);

    private final Console console;

    @Parameters(index = "0", paramLabel = "OUTPUT", arity = "0..1", description = "What is written.")
    private String output;

    @Parameters(index = "1", paramLabel = "TRIGGER", arity = "0..1", description = "When the other handler fires.")
    private String trigger;

    @Option(names = "--batch", paramLabel = "FILE", description = "Answers a line each: OUTPUT, a tab, TRIGGER; "
            + "'-' is standard input. Faulty lines are answered 'error', a tab and the reason.")
    private String batch;

    @Option(names = "--json", description = "Answers with an object of verdict, witness, counterCase, environment, "
            + "cause and reason.")
    private boolean json;

    @Option(names = "--every-write", description = "The store fires on every write, as S3 does, not on change.")
    private boolean everyWrite;

    @Mixin
    private LimitOptions limits;

    public VerdictVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        refuseMixture();
        StoreRules rules = everyWrite ? EVERY_WRITE : StoreRules.DEFAULT;
        if (batch == null) {
            print(ask(VerdictEngine.create(limits.limits()), rules));
        } else {
            answerBatch(new Batch(limits.limits(), rules));
        }
        return Exit.WELL;
    }

    private void refuseMixture() throws AtFault {
        if (batch != null && (output != null || json)) {
            throw new AtFault("designer: --batch takes its pairs from the file, and answers them in plain lines;"
                    + " leave out " + (output != null ? "OUTPUT and TRIGGER" : "--json"));
        }
        if (batch == null && trigger == null) {
            throw new AtFault("designer: verdict needs OUTPUT and TRIGGER, or --batch FILE\n"
                    + "Try 'designer help verdict'.");
        }
    }

    private Answer ask(VerdictEngine engine, StoreRules rules) throws AtFault {
        return switch (PairText.of(output, trigger)) {
            case PairText.Faulty(TextFault fault) -> throw new AtFault(fault.withPlace());
            case PairText.Read(var writer, var reader) -> engine.explain(writer, reader, rules);
        };
    }

    private void print(Answer answer) throws IOException {
        if (json) {
            AnswerJson.print(answer, console.out());
        } else {
            AnswerText.print(answer, console.out());
        }
    }

    private void answerBatch(Batch pairs) throws AtFault, IOException {
        try (InputStream input = InputStreams.open(batch, console)) {
            pairs.answer(input, console.out());
        }
    }
}
