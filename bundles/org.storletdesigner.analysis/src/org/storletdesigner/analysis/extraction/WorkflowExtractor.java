package org.storletdesigner.analysis.extraction;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.workflow.Expectation;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Part;
import org.storletdesigner.analysis.workflow.Permit;
import org.storletdesigner.analysis.workflow.Rejection;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.substitution.Substitution;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.model.ExpectationKind;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;

/**
 * Takes from a document what an analysis needs: expressions parsed, variables replaced, disabled parts left out. One
 * that is kept reads again only the handlers whose texts changed, and gives the same {@link Handler} for the others.
 * Not thread-safe: to be called from the thread that changes the document.
 */
public final class WorkflowExtractor {
    private final org.storletdesigner.model.Workflow document;
    private Map<org.storletdesigner.model.Handler, HandlerReading> readings = Map.of();

    public WorkflowExtractor(org.storletdesigner.model.Workflow document) {
        this.document = document;
    }

    /** The workflow as it is now; call it from the thread that changes the document. */
    public static Workflow extract(org.storletdesigner.model.Workflow document, long revision) {
        return new WorkflowExtractor(document).extract(revision);
    }

    /** The workflow as it is now. */
    public Workflow extract(long revision) {
        List<HandlerReading> read = read();
        List<Rejection> rejected = new ArrayList<>();
        Set<Finding> faults = new LinkedHashSet<>();
        KeySpellings spellings = new KeySpellings();
        read.forEach(each -> {
            rejected.addAll(each.rejected());
            faults.addAll(each.faults());
            spellings.add(each.texts().name(), each.spellings());
        });
        List<String> notes = new ArrayList<>();
        List<Source> sources = sources(rejected, notes, spellings);
        faults.addAll(spellings.findings());
        notes.addAll(permitsOfNothing());
        return new Workflow(document.getName(), revision, rules(),
                read.stream().flatMap(each -> each.linked().stream()).toList(), sources,
                read.stream().flatMap(each -> each.unlinked().stream()).toList(), rejected, List.copyOf(faults), notes,
                expectations(), permits());
    }

    private List<HandlerReading> read() {
        Map<org.storletdesigner.model.Handler, HandlerReading> kept = new IdentityHashMap<>();
        List<HandlerReading> read = new ArrayList<>();
        for (Storlet storlet : document.getStorlets()) {
            List<BoundVariable> variables = BoundVariable.of(storlet);
            for (org.storletdesigner.model.Handler handler : storlet.getHandlers()) {
                if (Storlets.isEnabled(handler)) {
                    HandlerReading reading = reading(handler, HandlerTexts.of(handler, storlet, variables, folds()));
                    kept.put(handler, reading);
                    read.add(reading);
                }
            }
        }
        readings = kept;
        return read;
    }

    private HandlerReading reading(org.storletdesigner.model.Handler handler, HandlerTexts texts) {
        HandlerReading known = readings.get(handler);
        return known != null && known.texts().equals(texts) ? known : new HandlerReading(texts);
    }

    private boolean folds() {
        return document.getKeys() == Keys.FOLDED;
    }

    private List<Expectation> expectations() {
        return document.getExpectations().stream().map(each -> new Expectation(each.getId(),
                HandlerNames.of(each.getFrom()), HandlerNames.of(each.getTo()),
                each.getKind() == ExpectationKind.MUST)).toList();
    }

    private List<Permit> permits() {
        return document.getPermits().stream().map(each -> new Permit(each.getId(), each.getRule(),
                each.getHandlers().stream().map(HandlerNames::of).collect(Collectors.toSet()), each.getReason(),
                each.getDigest())).toList();
    }

    /** A slip of the pen, or a rule of a later version: either way somebody believes that something is permitted. */
    private List<String> permitsOfNothing() {
        Set<String> known = Stream.of(Rule.values()).map(Rule::id).collect(Collectors.toSet());
        return document.getPermits().stream().map(org.storletdesigner.model.Permit::getRule)
                .filter(rule -> !known.contains(rule)).distinct()
                .map(rule -> "a permit for the rule '" + rule + "' permits nothing: there is no such rule").toList();
    }

    private StoreRules rules() {
        return new StoreRules(switch (document.getFiring()) {
            case ON_CHANGE -> StoreRules.Firing.ON_CHANGE;
            case EVERY_WRITE -> StoreRules.Firing.EVERY_WRITE;
        }, switch (document.getWriting()) {
            case MERGE -> StoreRules.Writing.MERGE;
            case REPLACE -> StoreRules.Writing.REPLACE;
        });
    }

    /** The declared sources; none, which means that anything may be written, when one of them cannot be read. */
    private List<Source> sources(List<Rejection> rejected, List<String> notes, KeySpellings spellings) {
        List<Source> sources = new ArrayList<>();
        for (org.storletdesigner.model.Source source : document.getSources()) {
            source(source, rejected, spellings).ifPresent(sources::add);
        }
        if (sources.size() == document.getSources().size()) {
            return sources;
        }
        notes.add("a source cannot be read, so anything is taken to be written from outside");
        return List.of();
    }

    private Optional<Source> source(org.storletdesigner.model.Source source, List<Rejection> rejected,
            KeySpellings spellings) {
        return switch (Parser.output(source.getOutput())) {
            case ParseResult.Rejected<Output>(int offset, String message) ->
                    refused(source, offset, message, rejected);
            case ParseResult.Parsed<Output>(Output output) when !Substitution.variables(output).isEmpty() ->
                    refused(source, Math.max(0, source.getOutput().indexOf("${")), "a source has no variables",
                            rejected);
            case ParseResult.Parsed<Output>(Output output) -> Optional.of(new Source(source.getId(), source.getName(),
                    folds() ? folded(output, spellings) : output));
        };
    }

    private static Output folded(Output output, KeySpellings spellings) {
        spellings.add("", ExpressionKeys.of(output));
        return KeyFolding.fold(output);
    }

    private static Optional<Source> refused(org.storletdesigner.model.Source source, int offset, String message,
            List<Rejection> rejected) {
        rejected.add(new Rejection(source.getName(), source.getId(), Part.SOURCE, source.getOutput(), offset,
                message));
        return Optional.empty();
    }
}
