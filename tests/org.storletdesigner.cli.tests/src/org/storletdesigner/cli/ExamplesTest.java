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
            check --format=sarif      | thumbnails-loop.storlets                 | 1 | thumbnails-loop.check.sarif
            explain                   | documents.storlets ImageConverting Notification  | 0 | documents.explain.txt
            explain                   | documents.storlets TextConverting Resizing       | 0 | documents.irrelevant.txt
            reach                     | documents.storlets ImageConverting Notification  | 0 | documents.reach.txt
            reach --format=json       | documents.storlets TextConverting Resizing       | 0 | documents.cut.json
            trace                     | thumbnails-loop.storlets s3.bucket=photos s3.event=ObjectCreated:Put s3.key=a.jpg \
            | 0 | thumbnails-loop.trace.txt
            trace --format=json       | documents.storlets FileType=Image Format=BMP Width=900 | 0 | documents.trace.json
            diff                      | thumbnails-loop.storlets @thumbnails.storlets    | 1 | thumbnails.diff.txt
            diff --format=json        | documents.json @documents.storlets               | 1 | documents.diff.json
            """)
    void everyExampleIsReportedAsBefore(String verb, String file, int code, String golden) throws IOException {
        Path examples = root().resolve(EXAMPLES);
        Run run = Run.of((Object[]) (verb + " @" + file).replace("@", examples + "/").split(" +"));
        String shown = withoutPlaceAndVersion(run.out(), examples);
        Path expected = root().resolve(GOLDEN).resolve(golden);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(expected));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }

    /** The same wherever the repository lies, whatever the folder of the tests and the version of the program. */
    private static String withoutPlaceAndVersion(String text, Path examples) {
        return text.replace(examples.toUri().toASCIIString(), "").replace(examples + "/", "")
                .replace("\"" + EXAMPLES + "/", "\"").replaceAll(",\n *\"uriBaseId\" : \"SRCROOT\"", "")
                .replaceAll("(?m)^ {10}\"version\" : .*\n", "");
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(EXAMPLES))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
