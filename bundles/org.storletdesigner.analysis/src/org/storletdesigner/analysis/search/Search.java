package org.storletdesigner.analysis.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Permission;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.logic.text.Printer;

/**
 * Finds what fits a query in a document and in what is known of it. Keys and values are those of the expressions with
 * their variables replaced, or as they are written where a handler is not analysed. Edges are found only when a verdict
 * is asked for, since otherwise every name would drown in its edges. Immutable and thread-safe.
 */
public final class Search {
    private static final int MOST_NAMES = 5;

    private final SearchIndex index;
    private final Optional<Analysis> analysis;
    private final Map<String, Handler> analysed = new HashMap<>();
    private final Map<String, Handler> byName = new HashMap<>();

    public Search(SearchIndex index, Optional<Analysis> analysis) {
        this.index = index;
        this.analysis = analysis;
        analysis.map(Analysis::workflow).ifPresent(workflow ->
                Stream.concat(workflow.handlers().stream(), workflow.unlinked().stream()).forEach(handler -> {
                    analysed.put(handler.id(), handler);
                    byName.put(handler.name(), handler);
                }));
    }

    /**
     * At most so many hits.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it
     */
    public Hits of(SearchQuery query, int most, Progress progress) {
        if (query.isEmpty()) {
            return new Hits(List.of(), false);
        }
        List<Hit> found = new ArrayList<>();
        entries(query).takeWhile(entry -> found.size() <= most).forEach(entry -> {
            progress.report("Searching", found.size(), most);
            if (entry.fits(query)) {
                found.add(entry.hit());
            }
        });
        return new Hits(found.subList(0, Math.min(most, found.size())), found.size() > most);
    }

    private Stream<Entry> entries(SearchQuery query) {
        Stream<Edge> edges = query.asksFor(Field.VERDICT)
                ? analysis.stream().flatMap(each -> each.graph().edges().stream()) : Stream.empty();
        return Stream.of(index.storlets().stream().map(Search::entry), index.handlers().stream().map(this::entry),
                index.sources().stream().map(this::entry), index.notes().stream().map(Search::entry),
                analysis.stream().flatMap(each -> each.findings().stream()).map(this::entry),
                edges.map(Search::entry)).flatMap(each -> each);
    }

    private static Entry entry(SearchIndex.StorletTexts storlet) {
        String text = storlet.definition() + (storlet.bindings().isEmpty() ? "" : ": " + storlet.bindings());
        List<String> texts = new ArrayList<>(List.of(storlet.name(), text));
        texts.addAll(storlet.descriptions());
        Hit hit = new Hit(Hit.Kind.STORLET, storlet.name(), text, List.of(storlet.id()), Optional.empty());
        return new Entry(hit, texts, List.of(), Map.of(Field.STORLET, List.of(storlet.name()),
                Field.IS, disabled(storlet.disabled())));
    }

    private Entry entry(SearchIndex.HandlerTexts handler) {
        String written = handler.trigger() + (handler.extra().isBlank() ? "" : " && " + handler.extra()) + " → "
                + (handler.output().isBlank() ? "none" : handler.output());
        String text = Optional.ofNullable(analysed.get(handler.id())).map(Search::text).orElse(written);
        Hit hit = new Hit(Hit.Kind.HANDLER, handler.name(), text, List.of(handler.id()), Optional.empty());
        return new Entry(hit, List.of(handler.name(), text, written, handler.description()), mentions(handler),
                Map.of(Field.STORLET, List.of(handler.storlet()), Field.HANDLER, List.of(handler.name()),
                        Field.IS, disabled(handler.disabled())));
    }

    private static String text(Handler handler) {
        return Printer.print(handler.effectiveTrigger()) + " → " + Printer.print(handler.output());
    }

    private static List<String> disabled(boolean disabled) {
        return disabled ? List.of("disabled") : List.of();
    }

    private List<Mention> mentions(SearchIndex.HandlerTexts handler) {
        return Optional.ofNullable(analysed.get(handler.id())).map(Search::mentions).orElseGet(() -> {
            List<Mention> mentions = new ArrayList<>(Mention.inTrigger(handler.trigger()));
            mentions.addAll(Mention.inTrigger(handler.extra()));
            mentions.addAll(Mention.inOutput(handler.output()));
            return mentions;
        });
    }

    private static List<Mention> mentions(Handler handler) {
        List<Mention> mentions = new ArrayList<>(Mention.of(handler.condition()));
        mentions.addAll(Mention.of(handler.output()));
        return mentions;
    }

    private Entry entry(SearchIndex.SourceTexts source) {
        Hit hit = new Hit(Hit.Kind.SOURCE, source.name(), source.output(), List.of(source.id()), Optional.empty());
        List<Mention> mentions = analysis.stream().flatMap(each -> each.workflow().sources().stream())
                .filter(each -> each.id().equals(source.id())).findFirst().map(Source::output).map(Mention::of)
                .orElseGet(() -> Mention.inOutput(source.output()));
        return new Entry(hit, List.of(source.name(), source.output()), mentions, Map.of());
    }

    private static Entry entry(SearchIndex.NoteTexts note) {
        Hit hit = new Hit(Hit.Kind.NOTE, "", note.text(), List.of(note.id()), Optional.empty());
        return new Entry(hit, List.of(note.text()), List.of(), Map.of(Field.NOTE, List.of(note.text())));
    }

    private Entry entry(Finding finding) {
        List<Handler> about = finding.handlers().stream().map(byName::get).filter(each -> each != null).toList();
        Hit hit = new Hit(Hit.Kind.FINDING, finding.rule().id() + ": "
                + Counted.some(finding.handlers(), MOST_NAMES), finding.message(), about.stream().map(Handler::id)
                        .toList(), Optional.empty());
        return new Entry(hit, List.of(finding.message(), finding.rule().id(), String.join(", ", finding.handlers())),
                about.stream().flatMap(each -> mentions(each).stream()).toList(),
                Map.of(Field.RULE, List.of(finding.rule().id()), Field.SEVERITY, List.of(finding.severity().word()),
                        Field.STORLET, storlets(about), Field.HANDLER, finding.handlers(),
                        Field.IS, state(finding.permission())));
    }

    private static List<String> storlets(List<Handler> handlers) {
        Set<String> names = new LinkedHashSet<>();
        handlers.forEach(handler -> names.add(handler.storlet()));
        return List.copyOf(names);
    }

    private static List<String> state(Optional<Permission> permission) {
        return permission.map(permit -> List.of(permit.lapsed() ? "lapsed" : "permitted")).orElse(List.of());
    }

    /** An edge is about what the one writes and the other reads. */
    private static Entry entry(Edge edge) {
        String verdict = edge.verdict().name().toLowerCase(Locale.ROOT);
        Hit hit = new Hit(Hit.Kind.EDGE, edge.from().name() + " → " + edge.to().name(), verdict,
                List.of(edge.from().id(), edge.to().id()), Optional.of(verdict));
        List<Mention> mentions = new ArrayList<>(Mention.of(edge.from().output()));
        mentions.addAll(Mention.of(edge.to().condition()));
        return new Entry(hit, List.of(hit.where()), mentions, Map.of(Field.VERDICT, List.of(verdict),
                Field.STORLET, List.of(edge.from().storlet(), edge.to().storlet()),
                Field.HANDLER, List.of(edge.from().name(), edge.to().name())));
    }
}
