package org.storletdesigner.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.Cause;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.HandlerName;
import org.storletdesigner.model.design.WorkflowBuilder;

/** Builds analyses by hand. Handlers are spoken of by the number under which they were added, from 0. */
public final class Sample {
    private static final Verdict[] DRAWN = {Verdict.COMPLETE, Verdict.POSSIBLE, Verdict.PARTIAL, Verdict.UNDECIDED};

    private final String name;
    private final List<Handler> handlers = new ArrayList<>();
    private final List<Handler> unlinked = new ArrayList<>();
    private final Map<List<Integer>, Edge> edges = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    public Sample(String name) {
        this.name = name;
    }

    public Sample handler(String storlet, String handler, String trigger, String output) {
        handlers.add(of(storlet, handler, trigger, output, Set.of(Event.CREATE, Event.CHANGE)));
        return this;
    }

    public Sample handler(String storlet, String handler, String trigger, String output, Set<Event> events) {
        handlers.add(of(storlet, handler, trigger, output, events));
        return this;
    }

    public Sample unlinked(String storlet, String handler, String trigger, String output) {
        unlinked.add(of(storlet, handler, trigger, output, Set.of(Event.CREATE, Event.CHANGE)));
        return this;
    }

    public Sample edge(int from, int to, Verdict verdict, String reason) {
        Answer answer = new Answer(verdict, Cause.TRIGGERS, Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), List.of(), reason);
        edges.put(List.of(from, to), new Edge(handlers.get(from), handlers.get(to), answer));
        return this;
    }

    public Sample finding(Rule rule, Severity severity, String message, Integer... about) {
        findings.add(Finding.of(rule, severity, names(List.of(about)), message, message));
        return this;
    }

    /** An error about a ring of handlers, in the order in which they trigger each other. */
    public Sample cycle(Severity severity, Integer... ring) {
        List<String> names = names(List.of(ring));
        ElementaryCycle cycle = new ElementaryCycle(names, severity != Severity.INFORMATION, Optional.empty(), "");
        findings.add(new Finding("cycle", Rule.CYCLE, severity, names, "They trigger each other for ever.",
                Optional.empty(), OptionalInt.empty(), List.of(cycle)));
        return this;
    }

    public Analysis analysis() {
        Workflow workflow = new Workflow(name, 1, StoreRules.DEFAULT, handlers, List.of(), unlinked, List.of(),
                List.of(), List.of());
        return new Analysis(new TriggerGraph(workflow, List.copyOf(edges.values())), findings, false);
    }

    /** A document of these handlers. */
    public org.storletdesigner.model.Workflow document() {
        Map<String, DefinitionBuilder> definitions = new LinkedHashMap<>();
        Map<String, List<String>> ids = new LinkedHashMap<>();
        Stream.concat(handlers.stream(), unlinked.stream()).forEach(handler -> {
            definitions.computeIfAbsent(handler.storlet(), DefinitionBuilder::named).handler(
                    HandlerName.parse(handler.name()).orElseThrow().handler(), Printer.print(handler.trigger()),
                    Printer.print(handler.output()));
            ids.computeIfAbsent(handler.storlet(), none -> new ArrayList<>()).add(handler.id());
        });
        WorkflowBuilder workflow = WorkflowBuilder.named(name);
        definitions.forEach((storlet, definition) -> workflow.storlet(storlet, definition.build(), placed -> {
            for (int i = 0; i < placed.getHandlers().size(); i++) {
                placed.getHandlers().get(i).setId(ids.get(storlet).get(i));
            }
        }));
        return workflow.build();
    }

    /** Names and reasons that break whatever does not escape them. */
    public static Sample hostile() {
        String endless = "averyverylongnamethatneverends".repeat(40);
        return new Sample("\u00DCn\u00EFcode \u202E\u0007 <&>\" \uD83D\uDE00 " + "x".repeat(30000))
                .handler("<script>alert(1)</script>", "a\"b\\c<&>'", "k = \"<&>\\\"\" && \"\\u0000\" = x", "k = v")
                .handler("\u7535\u5F71 \u8F6C\u7801", "\u5904\u7406", "\"\u7C7B\u578B\" = \"\u89C6\u9891\"", "none")
                .handler("\u05E2\u05D1\u05E8\u05D9\u05EA", "\u05D8\u05E8\u05D9\u05D2\u05E8", "true", "delete")
                .handler(endless, endless, "k = \"" + "&".repeat(20000) + "\"", "k ~ /(a|b)*c/")
                .handler("\uD83D\uDC68\u200D\uD83D\uDC69", "\uD83D\uDE80", "k = \"\uD83D\uDE00\"", "new: k = v")
                .handler("new\nline\ttab\u0000nul\uFFFE", "\\N \\G \\", "true", "k = v")
                .handler("&lt; &amp; &#65;", "digraph", "true", "k = v")
                .unlinked("%41;}]", "cluster_x->y", "${k} = v", "k = v")
                .edge(0, 1, Verdict.COMPLETE, "]]> <!-- & \u0000 \"quoted\" \\ back\nline \\E &amp; &nosuch;")
                .edge(1, 2, Verdict.POSSIBLE, "trailing \\").edge(2, 3, Verdict.PARTIAL, "\"".repeat(40000))
                .edge(3, 4, Verdict.UNDECIDED, "\uD83D\uDE00".repeat(20000)).edge(5, 5, Verdict.COMPLETE, "self")
                .edge(6, 0, Verdict.POSSIBLE, "\uD800 half a pair").cycle(Severity.WARNING, 5);
    }

    /** So many handlers in storlets of about four, with so many edges between any of them. */
    public static Sample random(int handlers, int edges, long seed) {
        Random random = new Random(seed);
        Sample sample = new Sample("Sample of " + handlers + " handlers and " + edges + " edges");
        for (int i = 0; i < handlers; i++) {
            sample.handler("storlet " + i / 4, "handler" + i, "type = video && size" + i + " > " + random.nextInt(900),
                    "format = pdf || stage = done" + i);
        }
        while (sample.edges.size() < edges) {
            sample.edge(random.nextInt(handlers), random.nextInt(handlers), DRAWN[random.nextInt(DRAWN.length)],
                    "The output writes stage = done, which the trigger asks for.");
        }
        return sample;
    }

    private List<String> names(List<Integer> numbers) {
        return numbers.stream().map(number -> handlers.get(number).name()).toList();
    }

    private Handler of(String storlet, String handler, String trigger, String output, Set<Event> events) {
        String id = "id" + (handlers.size() + unlinked.size());
        return new Handler(id, new HandlerName(storlet, handler).text(), storlet, events,
                Parser.trigger(trigger).orThrow(), Expression.TRUE, Parser.output(output).orThrow());
    }
}
