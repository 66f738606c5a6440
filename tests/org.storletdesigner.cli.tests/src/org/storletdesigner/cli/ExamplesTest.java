package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares what is said of the shipped examples with files; -Dgolden=write writes the files anew. */
class ExamplesTest {
    private static final String EXAMPLES = "bundles/org.storletdesigner.examples/examples";
    private static final String GOLDEN = "tests/org.storletdesigner.cli.tests/golden";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            check                     | documents.storlets                       | 0 | documents.check.txt
            check                     | documents.json                           | 0 | documents-rules.check.txt
            check                     | thumbnails-loop.storlets                 | 1 | thumbnails-loop.check.txt
            check                     | thumbnails.storlets                      | 0 | thumbnails.check.txt
            check --format=json       | thumbnails-loop.storlets                 | 1 | thumbnails-loop.check.json
            explain                   | documents.storlets ImageConverting Notification  | 0 | documents.explain.txt
            explain                   | documents.storlets TextConverting Resizing       | 0 | documents.irrelevant.txt
            """)
    void everyExampleIsReportedAsBefore(String verb, String file, int code, String golden) throws IOException {
        Path examples = root().resolve(EXAMPLES);
        Run run = Run.of((Object[]) (verb + " " + examples + "/" + file).split(" "));
        String shown = run.out().replace(examples + "/", "");
        Path expected = root().resolve(GOLDEN).resolve(golden);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(expected));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(EXAMPLES))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
