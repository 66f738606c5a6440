package org.storletdesigner.container.storlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorletHeadersTest {
    @ParameterizedTest(name = "{0}, {1}, {2}: {5}")
    @CsvSource(delimiter = ';', textBlock = """
            resize-1.0.jar; java;   org.example.Main; '';        ''; ''
            resize-1.0.jar; JAVA;   org.example.Main; a.jar,b;   ''; ''
            resize.py;      Python; resize.Main;      '';        3;  ''
            resize.py;      python; resize.Main;      '';        3.11; ''
            resize.jar;     java;   org.example.Main; '';        ''; the name of a Java program is name-version.jar
            resize-1;       java;   org.example.Main; '';        ''; the name of a Java program is name-version.jar
            bin/a-1.jar;    java;   org.example.Main; '';        ''; its name has a slash
            resize;         python; resize.Main;      '';        ''; the name of a Python program ends in .py
            resize.py;      python; resize.a.Main;    '';        ''; the main class of a Python program is MODULE.CLASS
            resize.py;      python; Main;             '';        ''; the main class of a Python program is MODULE.CLASS
            resize.py;      python; resize.Main;      '';        2.7; Python's version begins with 3
            resize-1.jar;   ruby;   resize.Main;      '';        ''; its language is 'ruby'
            resize-1.jar;   '';     resize.Main;      '';        ''; 'Storlet-Language' is missing
            resize-1.jar;   java;   ' ';              '';        ''; 'Storlet-Main' is missing
            a-1.jar;        java;   a.Main;           b,a-1.jar; ''; it depends on itself
            a-1.jar;        java;   a.Main;           b,c,b;     ''; the dependency 'b' is named twice
            """)
    void theRulesOfTheEngineAreCheckedBefore(String name, String language, String main, String dependencies,
            String version, String fault) {
        List<String> names = dependencies.isEmpty() ? List.of() : Arrays.asList(dependencies.split(","));
        Artefact artefact = new Artefact(name, language, main, names,
                Optional.of(version).filter(text -> !text.isEmpty()), Optional.empty());
        List<String> faults = StorletHeaders.faults(name, StorletHeaders.of(artefact));
        if (fault.isEmpty()) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().asString().startsWith(fault);
        }
    }

    @Test
    void metadataThatBecomeHeadersOfEveryRunAreTold() {
        Map<String, String> metadata = new TreeMap<>(StorletHeaders.of(
                new Artefact("a-1.jar", "java", "a.Main", List.of(), Optional.empty(), Optional.of("0"))));
        assertThat(StorletHeaders.faults("a-1.jar", metadata)).isEmpty();
        metadata.put("Storlet-Run-On-Proxy", "");
        metadata.put("Storlet-Parameter-1", "a:b");
        assertThat(StorletHeaders.faults("a-1.jar", metadata)).hasSize(2);
    }
}
