package org.storletdesigner.app.transfer;

import java.io.IOException;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import org.storletdesigner.snapshot.file.Snapshots;

/** Snapshots as texts, for tests. */
public final class SnapshotText {
    private SnapshotText() { }

    public static String of(Workflow document, SnapshotFormat format) throws IOException {
        Analysis analysis = new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(document, 0), Progress.NONE);
        StringBuilder text = new StringBuilder();
        Snapshots.write(document, analysis, format, text);
        return text.toString();
    }

    /** One that breaks off behind three quarters. */
    public static String cutOff(Workflow document, SnapshotFormat format) throws IOException {
        String whole = of(document, format);
        return whole.substring(0, whole.length() * 3 / 4);
    }
}
