package org.storletdesigner.migration.program;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.storletdesigner.model.Code;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.design.Digests;

/**
 * A program as definitions describe it.
 *
 * @param storlets the names of those that need it
 * @param definitions those that name it, which may contradict each other
 */
record Wanted(String name, List<String> storlets, Set<StorletDefinition> definitions) {
    private static final String SHA256 = "[0-9a-f]{64}";

    /** Those that storlets need, in the order of their names. */
    static List<Wanted> by(List<Storlet> storlets) {
        Map<String, Wanted> all = new TreeMap<>();
        for (Storlet storlet : storlets) {
            StorletDefinition definition = storlet.getDefinition();
            if (definition.getCode() != null && !definition.getCode().getArtefact().isBlank()) {
                Wanted wanted = all.computeIfAbsent(definition.getCode().getArtefact(),
                        name -> new Wanted(name, new ArrayList<>(), new LinkedHashSet<>()));
                wanted.storlets.add(storlet.getName());
                wanted.definitions.add(definition);
            }
        }
        return List.copyOf(all.values());
    }

    /** The SHA-256 that its bytes must have; empty where no definition states one. */
    Optional<String> sha256() {
        return stated(Code::getDigest).map(Wanted::plain).filter(digest -> digest.matches(SHA256));
    }

    /** Whether a definition states a digest that is none of the kind that can be compared. */
    boolean hasOddDigest() {
        return definitions.stream().map(each -> plain(each.getCode().getDigest()))
                .anyMatch(digest -> !digest.isBlank() && !digest.matches(SHA256));
    }

    Optional<String> language() {
        return stated(Code::getLanguage).map(language -> language.toLowerCase(Locale.ROOT));
    }

    Optional<String> main() {
        return stated(Code::getMainClass);
    }

    /** Whether two definitions say different things of it. */
    boolean isContradictory() {
        return texts(code -> plain(code.getDigest())).size() > 1 || texts(Code::getMainClass).size() > 1
                || texts(code -> code.getLanguage().toLowerCase(Locale.ROOT)).size() > 1;
    }

    /** The digest of the definition, where it is one alone. */
    Optional<String> definition() {
        Set<String> digests = new LinkedHashSet<>();
        definitions.forEach(each -> digests.add(Digests.of(each)));
        return digests.size() == 1 ? Optional.of(digests.iterator().next()) : Optional.empty();
    }

    private Optional<String> stated(Function<Code, String> what) {
        return texts(what).stream().findFirst();
    }

    private Set<String> texts(Function<Code, String> what) {
        Set<String> texts = new LinkedHashSet<>();
        definitions.forEach(each -> texts.add(what.apply(each.getCode())));
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static String plain(String digest) {
        return digest.strip().toLowerCase(Locale.ROOT).replaceFirst("^sha-?256:", "");
    }
}
