package org.storletdesigner.container.storlet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The metadata by which the storlet engine of OpenStack knows a program, and its rules for them. Of other metadata that
 * begin so it makes headers of every run.
 */
final class StorletHeaders {
    /** What begins so is ours, and none of it is a program. */
    static final String NOT_STORLETS = "wfd/";
    private static final String DEFINITION = "Wfd-Definition";
    private static final String PREFIX = "Storlet-";
    private static final String LANGUAGE = "Storlet-Language";
    private static final String INTERFACE = "Storlet-Interface-Version";
    private static final String UNUSED = "Storlet-Object-Metadata";
    private static final String MAIN = "Storlet-Main";
    private static final String DEPENDENCY = "Storlet-Dependency";
    private static final String LANGUAGE_VERSION = "Storlet-Language-Version";
    private static final List<String> REQUIRED = List.of(LANGUAGE, INTERFACE, UNUSED, MAIN);
    private static final Pattern CHANGES_RUNS = Pattern.compile(
            "Storlet-.*(?:Run-On-Proxy|Extra-Resources|Range|Parameter.*|Generate-Log)");

    private StorletHeaders() { }

    static Map<String, String> of(Artefact artefact) {
        Map<String, String> headers = new TreeMap<>(Map.of(LANGUAGE, artefact.language(), INTERFACE, "1.0",
                UNUSED, "no", MAIN, artefact.main()));
        if (!artefact.dependencies().isEmpty()) {
            headers.put(DEPENDENCY, String.join(",", artefact.dependencies()));
        }
        artefact.languageVersion().ifPresent(version -> headers.put(LANGUAGE_VERSION, version));
        artefact.definition().ifPresent(digest -> headers.put(DEFINITION, digest));
        return headers;
    }

    static boolean isStorlet(Map<String, String> metadata) {
        return metadata.containsKey(LANGUAGE) || metadata.containsKey(MAIN);
    }

    static Artefact artefact(String name, Map<String, String> metadata) {
        List<String> dependencies = Arrays.stream(metadata.getOrDefault(DEPENDENCY, "").split(",")).map(String::strip)
                .filter(dependency -> !dependency.isEmpty()).toList();
        return new Artefact(name, metadata.getOrDefault(LANGUAGE, ""), metadata.getOrDefault(MAIN, ""), dependencies,
                Optional.ofNullable(metadata.get(LANGUAGE_VERSION)),
                Optional.ofNullable(metadata.get(DEFINITION)));
    }

    /** Why the engine would refuse or misread it, one sentence each; none where all is well. */
    static List<String> faults(String name, Map<String, String> metadata) {
        List<String> faults = new ArrayList<>();
        REQUIRED.stream().filter(key -> metadata.getOrDefault(key, "").isBlank())
                .forEach(key -> faults.add("'" + key + "' is missing"));
        if (name.contains("/")) {
            faults.add("its name has a slash, and only programs without one are run");
        }
        switch (metadata.getOrDefault(LANGUAGE, "").toLowerCase(Locale.ROOT)) {
            case "java" -> java(name, faults);
            case "python" -> python(name, metadata, faults);
            case "" -> { } // which is told already
            default -> faults.add("its language is '" + metadata.get(LANGUAGE)
                    + "', and the engine knows java and python");
        }
        dependencies(name, metadata.getOrDefault(DEPENDENCY, ""), faults);
        metadata.keySet().stream().filter(key -> key.startsWith(PREFIX) && CHANGES_RUNS.matcher(key).matches())
                .forEach(key -> faults.add("'" + key + "' would become a header of every run and change it"));
        return List.copyOf(faults);
    }

    private static void java(String name, List<String> faults) {
        if (!name.contains("-") || !name.contains(".")) {
            faults.add("the name of a Java program is name-version.jar, with a hyphen and a point");
        }
    }

    private static void python(String name, Map<String, String> metadata, List<String> faults) {
        if (!name.endsWith(".py")) {
            faults.add("the name of a Python program ends in .py");
            return;
        }
        String module = name.substring(0, name.length() - ".py".length());
        String main = metadata.getOrDefault(MAIN, "");
        if (!main.isBlank() && !main.matches(Pattern.quote(module) + "\\.[^.]+")) {
            faults.add("the main class of a Python program is MODULE.CLASS, here " + module
                    + ".CLASS, not '" + main + "'");
        }
        if (!metadata.getOrDefault(LANGUAGE_VERSION, "3").matches("3(?:\\..*)?")) {
            faults.add("Python's version begins with 3, not '" + metadata.get(LANGUAGE_VERSION) + "'");
        }
    }

    private static void dependencies(String name, String list, List<String> faults) {
        HashSet<String> seen = new HashSet<>();
        if (list.isEmpty()) {
            return;
        }
        for (String dependency : list.split(",", -1)) {
            if (dependency.isBlank()) {
                faults.add("a dependency has no name");
            } else if (dependency.strip().equals(name)) {
                faults.add("it depends on itself");
            } else if (!seen.add(dependency.strip())) {
                faults.add("the dependency '" + dependency.strip() + "' is named twice");
            }
        }
    }
}
