package org.storletdesigner.benchmark.part;

import java.util.List;
import org.storletdesigner.benchmark.Part;
import org.storletdesigner.benchmark.Report;
import org.storletdesigner.benchmark.Row;
import org.storletdesigner.benchmark.Settings;
import org.storletdesigner.benchmark.Stopwatch;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.logic.verdict.VerdictEngine;
import org.storletdesigner.logic.verdict.Writer;

/** Patterns that explode when they are made deterministic: answered or given up, and soon. */
public final class HardPatterns implements Part {
    private static final double SOON = 5e9;
    private static final List<String> PATTERNS = List.of("(a|b)*a(a|b){18}", "(a|b)*a(a|b){12}", "(a|b)*a(a|b){30}",
            ".*a.{16}b.*c.{16}d.*", "(.*a.{9}|.*b.{9}|.*c.{9}|.*d.{9})", "((a{1,30}){1,30}){1,30}",
            "(\\p{L}+\\d*){1,40}x.{15}");

    @Override
    public String name() {
        return "patterns";
    }

    @Override
    public void run(Settings settings, Report report) {
        report.title("Patterns that explode, nothing cached");
        for (String pattern : PATTERNS) {
            Verdict[] answers = new Verdict[2];
            double nanos = Stopwatch.once(() -> {
                answers[0] = decide("k ~ /" + pattern + "/", "k ~ /[ab]*/ && l = v");
                answers[1] = decide("k ~ /[ab]*/", "k ~ /" + pattern + "/");
            });
            report.add(Row.under("`" + pattern.replace("|", "\\|") + "` as output: " + answers[0] + ", as trigger: "
                    + answers[1], nanos, SOON));
        }
    }

    private static Verdict decide(String output, String trigger) {
        return VerdictEngine.create(Limits.DEFAULT).decide(Writer.bare(Parser.output(output).orThrow()),
                Reader.bare(Parser.trigger(trigger).orThrow().condition()), StoreRules.DEFAULT);
    }
}
