package org.storletdesigner.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.exchange.Input;
import org.storletdesigner.exchange.InputFiles;
import org.storletdesigner.logic.limit.Limits;

/** The files that are shipped, as a user reads them. */
final class Examples {
    private Examples() { }

    static byte[] bytes(String name) throws IOException {
        try (InputStream file = Examples.class.getResourceAsStream("/examples/" + name)) {
            return file.readAllBytes();
        }
    }

    static Input read(String name) throws IOException {
        return InputFiles.read(new ByteArrayInputStream(bytes(name)), name);
    }

    static Analysis analysis(String name) throws IOException {
        return new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(read(name).document(), 0), Progress.NONE);
    }

    /** The edges as {@code from -> to verdict}. */
    static List<String> edges(Analysis analysis) {
        return analysis.graph().edges().stream().map(edge -> edge.from().storlet() + " -> " + edge.to().storlet() + " "
                + edge.verdict().name().toLowerCase()).toList();
    }
}
