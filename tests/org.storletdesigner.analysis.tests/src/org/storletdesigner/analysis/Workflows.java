package org.storletdesigner.analysis;

import java.util.List;
import java.util.Locale;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.design.WorkflowBuilder;

/** Short ways to write workflows and to read what was found. */
public final class Workflows {
    private Workflows() { }

    /** A workflow of storlets with one handler {@code h} each; three texts a storlet: name, trigger, output. */
    public static WorkflowBuilder of(String... parts) {
        WorkflowBuilder builder = WorkflowBuilder.named("test");
        for (int i = 0; i < parts.length; i += 3) {
            String trigger = parts[i + 1];
            String output = parts[i + 2];
            builder.storlet(parts[i], definition -> definition.handler("h", trigger, output));
        }
        return builder;
    }

    public static Analysis analyze(WorkflowBuilder builder) {
        return analyze(builder, Limits.DEFAULT);
    }

    public static Analysis analyze(WorkflowBuilder builder, Limits limits) {
        return new Analyzer(limits).analyze(WorkflowExtractor.extract(builder.build(), 1), Progress.NONE);
    }

    public static List<Finding> findings(Analysis analysis, Rule rule) {
        return analysis.findings().stream().filter(finding -> finding.rule() == rule).toList();
    }

    public static List<String> edges(Analysis analysis) {
        return analysis.graph().edges().stream().map(edge -> edge.from().storlet() + " "
                + edge.verdict().name().toLowerCase(Locale.ROOT) + " " + edge.to().storlet()).toList();
    }
}
