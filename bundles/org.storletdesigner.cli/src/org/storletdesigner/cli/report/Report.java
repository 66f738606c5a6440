package org.storletdesigner.cli.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.cli.baseline.Comparison;
import org.storletdesigner.cli.baseline.Known;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;

/** Tells what the analysis of some files found, file by file. Closing ends the report and leaves its target open. */
public interface Report extends Closeable {
    /** Tells of one more file. */
    void add(OpenedFile file, Analysis analysis, Comparison comparison) throws IOException;

    /** Tells of one more file whose findings are compared with nothing. */
    default void add(OpenedFile file, Analysis analysis) throws IOException {
        add(file, analysis, Comparison.none(analysis));
    }

    /** Tells of a file that could not be read at all. */
    default void refuse(Rejected file) throws IOException { }

    /** Tells, behind all files, what a baseline holds and none of them has. */
    default void gone(List<Known> gone) throws IOException { }
}
