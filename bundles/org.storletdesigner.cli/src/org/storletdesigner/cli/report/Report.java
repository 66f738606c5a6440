package org.storletdesigner.cli.report;

import java.io.Closeable;
import java.io.IOException;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.cli.input.OpenedFile;

/** Tells what the analysis of some files found, file by file. Closing ends the report and leaves its target open. */
public interface Report extends Closeable {
    /** Tells of one more file. */
    void add(OpenedFile file, Analysis analysis) throws IOException;
}
