package org.storletdesigner.container.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resize-1.0.jar | resize-1.0.jar
            a/b c/d.dot    | a/b c/d.dot
            a//b           | a/%/b
            .meta          | %2Emeta
            ../x           | %2E%2E/x
            con.txt        | %63on.txt
            a:b            | a%3Ab
            tail.          | tail%2E
            %41            | %2541
            ä              | %C3%A4
            """)
    void plainNamesStayAndOthersAreEscaped(String object, String path) {
        List<String> parts = List.of(path.split("/"));
        assertThat(FileNames.of(object)).isEqualTo(parts);
        assertThat(FileNames.object(parts)).contains(object);
    }

    @Test
    void everyNameComesBackAndNoTwoMeet() {
        Random random = new Random(7);
        Map<List<String>, String> seen = new HashMap<>();
        for (int round = 0; round < 20_000; round++) {
            String name = name(random);
            List<String> parts = FileNames.of(name);
            assertThat(FileNames.object(parts)).contains(name);
            assertThat(seen.merge(parts, name, (old, same) -> old)).isEqualTo(name);
            assertThat(parts).allMatch(part -> !part.startsWith(".") && part.length() <= 181
                    && part.length() == part.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    private static String name(Random random) {
        String[] letters = {"a", "B", ".", "/", "%", "%4", "1", " ", "ä", "\uD83D\uDE00", "con", "\u0000", "~", "\\"};
        int length = 1 + random.nextInt(random.nextInt(20) == 0 ? 400 : 6);
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < length; at++) {
            name.append(letters[random.nextInt(letters.length)]);
        }
        return name.toString();
    }

    @ParameterizedTest
    @CsvSource({"a:b", "%zz", "a%", "b%2fc", "%61", "ä"})
    void filesThatWereNamedOtherwiseAreNoObjects(String file) {
        assertThat(FileNames.object(List.of(file))).isEmpty();
    }
}
