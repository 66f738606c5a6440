package org.storletdesigner.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DependencyListTest {
    private static final Pattern PINNED = Pattern.compile(
            "<groupId>(.*?)</groupId><artifactId>(.*?)</artifactId><version>(.*?)</version>");
    private static final Pattern EXPLAINED = Pattern.compile(
            "^\\| `([\\w.-]+):([\\w.-]+)` \\| (\\S+) \\| \\S.* \\|$", Pattern.MULTILINE);
    private static final String OF_THE_BUILD = "org.apache.maven";

    @Test
    void everyPinnedDependencyIsListedWithItsVersionAndAReason() throws IOException {
        List<String> pinned = triples(PINNED, "target-platform/org.storletdesigner.target");
        List<String> explained = triples(EXPLAINED, "releng/DEPENDENCIES.md");
        assertThat(pinned).isNotEmpty().doesNotHaveDuplicates();
        assertThat(explained).filteredOn(each -> !each.startsWith(OF_THE_BUILD)).containsExactlyElementsOf(pinned);
    }

    private static List<String> triples(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(Repository.root().resolve(file))).results()
                .map(found -> String.join(" ", found.group(1), found.group(2), found.group(3))).toList();
    }
}
