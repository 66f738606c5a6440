package org.storletdesigner.cli.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.storletdesigner.analysis.workflow.Part;
import org.storletdesigner.analysis.workflow.Rejection;
import org.storletdesigner.exchange.Places;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerName;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.disk.Place;

/** Where the expressions of a workflow stand, which may have storlets from other files than its own. */
public final class Regions {
    /** A file, and where everything stands in it. */
    record Origin(String file, Places places) { }

    private final Workflow document;
    private final Origin own;
    private final Map<String, Origin> added;
    private Map<String, Handler> handlers;

    private Regions(Workflow document, Origin own, Map<String, Origin> added) {
        this.document = document;
        this.own = own;
        this.added = Map.copyOf(added);
    }

    static Regions of(Workflow document, String file, Places places) {
        return new Regions(document, new Origin(file, places), Map.of());
    }

    /** The regions of a larger document, whose storlet of this name was taken from another file. */
    Regions with(Workflow larger, String storlet, Origin origin) {
        Map<String, Origin> origins = new HashMap<>(added);
        origins.put(storlet, origin);
        return new Regions(larger, own, origins);
    }

    /** Where a part of a handler stands; the handler itself, or the file, where the file does not give the part. */
    public Region of(String name, Part part) {
        Handler handler = handlers().get(name);
        return handler == null ? Region.beginningOf(own.file)
                : text(handler, part, origin(name)).orElseGet(() -> element(handler, origin(name)));
    }

    private static Optional<Region> text(Handler handler, Part part, Origin origin) {
        String owner = part == Part.EXTRA_CONDITION ? handler.getId() : handler.getDefinition().getId();
        int length = text(handler, part).length();
        return origin.places.of(owner, feature(part), 0).flatMap(start ->
                origin.places.of(owner, feature(part), length).map(end -> new Region(origin.file, start, end)));
    }

    private static String text(Handler handler, Part part) {
        return switch (part) {
            case TRIGGER -> handler.getDefinition().getTrigger();
            case OUTPUT -> handler.getDefinition().getOutput();
            case EXTRA_CONDITION -> handler.getExtraCondition();
            case SOURCE -> "";
        };
    }

    private static Region element(Handler handler, Origin origin) {
        return Stream.of(handler.getId(), handler.getDefinition().getId()).map(origin.places::of)
                .flatMap(Optional::stream).findFirst().map(place -> Region.at(origin.file, place))
                .orElseGet(() -> Region.beginningOf(origin.file));
    }

    /** Where what a source writes stands; the source itself, or the file, where the file does not give it. */
    public Region ofSource(String name) {
        return document.getSources().stream().filter(source -> name.equals(source.getName())).findFirst()
                .map(this::region).orElseGet(this::whole);
    }

    private Region region(Source source) {
        int length = source.getOutput() == null ? 0 : source.getOutput().length();
        EAttribute output = feature(Part.SOURCE);
        return own.places.of(source.getId(), output, 0).flatMap(start -> own.places.of(source.getId(), output, length)
                .map(end -> new Region(own.file, start, end)))
                .or(() -> own.places.of(source.getId()).map(place -> Region.at(own.file, place))).orElseGet(this::whole);
    }

    /** The beginning of the workflow, for what is about no handler of its own. */
    public Region whole() {
        return Region.beginningOf(own.file);
    }

    /** What could not be read, with its place. */
    Rejected rejected(Rejection rejection) {
        Origin origin = rejection.part() == Part.SOURCE ? own : origin(rejection.handler());
        Place place = origin.places.of(rejection.owner(), feature(rejection.part()), rejection.offset())
                .or(() -> origin.places.of(rejection.owner())).orElse(Place.NONE);
        return new Rejected(origin.file, Optional.of(rejection.handler()), place.line(), place.column(),
                reason(rejection));
    }

    private String reason(Rejection rejection) {
        Handler handler = rejection.part() == Part.TRIGGER ? handlers().get(rejection.handler()) : null;
        return handler != null && handler.getDefinition().getTrigger().isBlank()
                ? "the handler has no trigger: expected a condition such as type = video"
                : "the " + rejection.part().word() + " cannot be read: " + rejection.message();
    }

    List<Rejected> rejected(List<Rejection> rejections) {
        return rejections.stream().map(this::rejected).toList();
    }

    private Origin origin(String handler) {
        return HandlerName.parse(handler).map(name -> added.getOrDefault(name.storlet(), own)).orElse(own);
    }

    /** Made when it is first needed: most reports show no regions. */
    private Map<String, Handler> handlers() {
        if (handlers == null) {
            handlers = HandlerNames.all(document).collect(
                    Collectors.toMap(HandlerNames::of, Function.identity(), (first, second) -> first));
        }
        return handlers;
    }

    private static EAttribute feature(Part part) {
        return switch (part) {
            case TRIGGER -> ModelPackage.Literals.HANDLER_DEFINITION__TRIGGER;
            case OUTPUT -> ModelPackage.Literals.HANDLER_DEFINITION__OUTPUT;
            case EXTRA_CONDITION -> ModelPackage.Literals.HANDLER__EXTRA_CONDITION;
            case SOURCE -> ModelPackage.Literals.SOURCE__OUTPUT;
        };
    }
}
