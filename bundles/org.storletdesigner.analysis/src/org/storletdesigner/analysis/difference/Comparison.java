package org.storletdesigner.analysis.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.storletdesigner.analysis.difference.Change.Detail;
import org.storletdesigner.analysis.difference.version.Pairing;
import org.storletdesigner.analysis.difference.version.PlacedHandler;
import org.storletdesigner.analysis.difference.version.PlacedStorlet;
import org.storletdesigner.analysis.difference.version.Version;

/** One comparison of two versions. */
final class Comparison {
    private final Version before;
    private final Version after;
    private final Meanings meanings;
    private final Pairing<PlacedStorlet> storlets;
    private final Pairing<PlacedHandler> handlers;
    private final Map<String, String> oldStorlets = new HashMap<>();

    Comparison(Version before, Version after, Meanings meanings) {
        this.before = before;
        this.after = after;
        this.meanings = meanings;
        storlets = new Pairing<>(before.storlets(), after.storlets()).by(PlacedStorlet::id).by(PlacedStorlet::name)
                .by(PlacedStorlet::contents);
        storlets.pairs().forEach((now, old) -> oldStorlets.put(now.id(), old.id()));
        handlers = new Pairing<>(before.handlers(), after.handlers()).by(PlacedHandler::id)
                .by(old -> placed(old, Function.identity(), PlacedHandler::own),
                        now -> placed(now, oldStorlets::get, PlacedHandler::own))
                .by(old -> placed(old, Function.identity(), PlacedHandler::contents),
                        now -> placed(now, oldStorlets::get, PlacedHandler::contents))
                .by(PlacedHandler::contents);
    }

    private static Optional<List<Object>> placed(PlacedHandler handler, Function<String, String> storlet,
            Function<PlacedHandler, Object> key) {
        return Optional.ofNullable(storlet.apply(handler.storlet())).map(id -> List.of(id, key.apply(handler)));
    }

    Difference difference() {
        return new Difference(facts(before.facts(), after.facts()),
                changes(after.storlets(), storlets, PlacedStorlet::name, PlacedStorlet::facts, (old, now) ->
                        facts(old.facts(), now.facts())),
                changes(after.handlers(), handlers, PlacedHandler::name, Comparison::facts, this::details).stream()
                        .filter(this::isMoreThanItsStorlet).toList(),
                sources(), new EdgeComparison(before, after, handlers).changes(),
                new FindingComparison(before, after, handlers).changes());
    }

    private static <T> List<Change> changes(List<T> now, Pairing<T> pairing, Function<T, String> name,
            Function<T, Map<String, String>> facts, BiFunction<T, T, List<Detail>> details) {
        List<Change> changes = new ArrayList<>();
        for (T each : now) {
            pairing.oldOf(each).ifPresentOrElse(old -> changes.add(new Change(Optional.of(name.apply(old)),
                    Optional.of(name.apply(each)), details.apply(old, each))), () -> changes.add(new Change(
                    Optional.empty(), Optional.of(name.apply(each)), facts(Map.of(), facts.apply(each)))));
        }
        pairing.removed().forEach(old -> changes.add(new Change(Optional.of(name.apply(old)), Optional.empty(),
                facts(facts.apply(old), Map.of()))));
        return changes.stream().filter(change -> change.isRenamed() || change.before().isEmpty()
                || change.after().isEmpty() || !change.details().isEmpty()).toList();
    }

    /** A handler whose storlet alone was renamed is told with the storlet. */
    private boolean isMoreThanItsStorlet(Change change) {
        return !change.isRenamed() || !change.details().isEmpty() || handlers.pairs().entrySet().stream()
                .filter(pair -> pair.getKey().name().equals(change.after().orElseThrow()))
                .noneMatch(pair -> pair.getKey().own().equals(pair.getValue().own())
                        && pair.getValue().storlet().equals(oldStorlets.get(pair.getKey().storlet())));
    }

    private static Map<String, String> facts(PlacedHandler handler) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("trigger", handler.trigger());
        facts.put("extra condition", handler.extra());
        facts.put("output", handler.output());
        facts.put("events", handler.events());
        facts.put("state", handler.state());
        return facts;
    }

    private List<Detail> details(PlacedHandler old, PlacedHandler now) {
        return facts(facts(old), facts(now)).stream().map(detail -> new Detail(detail.what(), detail.before(),
                detail.after(), meaning(detail.what(), old, now))).toList();
    }

    private Optional<Meaning> meaning(String what, PlacedHandler old, PlacedHandler now) {
        boolean readable = old.ground().isPresent() && now.ground().isPresent();
        return switch (what) {
            case "trigger" -> Optional.of(readable
                    ? meanings.ofTriggers(old.ground().get(), now.ground().get()) : Meaning.OPEN);
            case "extra condition" -> Optional.of(readable
                    ? meanings.ofExtras(old.ground().get(), now.ground().get()) : Meaning.OPEN);
            case "output" -> Optional.of(readable
                    ? meanings.ofOutputs(old.ground().get().output(), now.ground().get().output()) : Meaning.OPEN);
            default -> Optional.empty();
        };
    }

    private List<Change> sources() {
        List<Change> changes = new ArrayList<>();
        Stream<String> names = Stream.concat(after.sources().keySet().stream(), before.sources().keySet().stream());
        names.distinct().forEach(name -> {
            Optional<String> old = Optional.ofNullable(before.sources().get(name));
            Optional<String> now = Optional.ofNullable(after.sources().get(name));
            if (!old.equals(now)) {
                changes.add(new Change(old.map(any -> name), now.map(any -> name),
                        List.of(new Detail("output", old, now, Optional.empty()))));
            }
        });
        return changes;
    }

    /** The facts that are not the same. */
    private static List<Detail> facts(Map<String, String> before, Map<String, String> after) {
        List<Detail> details = new ArrayList<>();
        Stream.concat(after.keySet().stream(), before.keySet().stream()).distinct().forEach(what -> {
            Optional<String> old = Optional.ofNullable(before.get(what));
            Optional<String> now = Optional.ofNullable(after.get(what));
            if (!old.equals(now)) {
                details.add(new Detail(what, old, now, Optional.empty()));
            }
        });
        return details;
    }
}
