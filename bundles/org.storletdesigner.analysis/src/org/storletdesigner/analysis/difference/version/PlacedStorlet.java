package org.storletdesigner.analysis.difference.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.model.Code;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.design.Storlets;

/**
 * A storlet of a version, as far as differences are told.
 *
 * @param facts what is said of it, under the words that people read
 * @param contents what its handlers do, whatever they are called
 */
public record PlacedStorlet(String id, String name, Map<String, String> facts, List<List<String>> contents) {
    static PlacedStorlet of(Storlet storlet, List<PlacedHandler> handlers) {
        List<List<String>> contents = handlers.stream().filter(handler -> handler.storlet().equals(storlet.getId()))
                .map(PlacedHandler::contents).toList();
        return new PlacedStorlet(storlet.getId(), storlet.getName(), facts(storlet), contents);
    }

    private static Map<String, String> facts(Storlet storlet) {
        Map<String, String> facts = new LinkedHashMap<>();
        StorletDefinition definition = storlet.getDefinition();
        facts.put("definition version", definition.getVersion());
        facts.put("code", definition.getCode() == null ? "" : code(definition.getCode()));
        facts.put("state", storlet.isDisabled() ? "disabled" : "enabled");
        Storlets.values(storlet).forEach((variable, values) ->
                facts.put("variable " + variable, String.join(", ", values)));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private static String code(Code code) {
        return String.join(" ", List.of(code.getLanguage(), code.getMainClass(), code.getArtefact(), code.getDigest()))
                .strip();
    }
}
