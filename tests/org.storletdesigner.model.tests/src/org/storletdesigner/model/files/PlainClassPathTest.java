package org.storletdesigner.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

/** The headless program runs without OSGi: the model and two jars of EMF are all that reading and writing need. */
class PlainClassPathTest {
    @TempDir
    private Path folder;

    /** Started in a Java of its own: reads a file and writes it again. */
    static final class Copier {
        private Copier() { }

        public static void main(String[] files) throws Exception {
            WorkflowFiles.write(WorkflowFiles.read(Path.of(files[0])), Path.of(files[1]));
        }
    }

    @Test
    void aDocumentIsReadAndWrittenWithoutOsgi() throws Exception {
        List<Optional<Path>> roots = Stream.of(Workflow.class, Copier.class, EObject.class, URI.class)
                .map(PlainClassPathTest::root).toList();
        assumeTrue(roots.stream().allMatch(Optional::isPresent), "the classes do not come from files here");
        Path from = folder.resolve("from.storlets");
        Path to = folder.resolve("to.storlets");
        WorkflowFiles.write(WorkflowBuilder.named("w").storlet("a", one -> one.handler("h", "a < 1", "b = 1"))
                .build(), from);
        String classPath = roots.stream().map(root -> root.orElseThrow().toString()).distinct()
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(run(classPath, from, to)).isEmpty();
        assertThat(to).hasSameBinaryContentAs(from);
    }

    private static String run(String classPath, Path from, Path to) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", classPath, Copier.class.getName(), from.toString(), to.toString()).redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? output : "it failed: " + output;
    }

    /** The jar or folder that a class comes from; a bundle in development keeps its classes below its folder. */
    static Optional<Path> root(Class<?> type) {
        try {
            Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Stream.of(location, location.resolve("target/classes"), location.resolve("bin"))
                    .filter(each -> Files.isRegularFile(each)
                            || Files.exists(each.resolve(type.getName().replace('.', '/') + ".class")))
                    .findFirst();
        } catch (URISyntaxException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
