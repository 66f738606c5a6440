package org.storletdesigner.app.transfer.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.ImageData;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.look.Group;
import org.storletdesigner.snapshot.picture.layout.Pictures;
import org.storletdesigner.snapshot.svg.SvgWriter;

/**
 * What a workflow looks like before it is opened.
 *
 * @param counts how much is in it, in a sentence
 * @param picture small, on white ground; empty for one of which nobody could see anything
 */
record Look(String counts, Optional<ImageData> picture) {
    /** A picture of more handlers shows nothing at this size. */
    private static final int MOST_HANDLERS = 300;
    private static final double WIDTH = 800;
    private static final double HEIGHT = 640;
    private static final Pattern SIZE = Pattern.compile(" width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

    /**
     * Works out what triggers what, and draws it.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it
     */
    static Look at(Workflow document, Limits limits, Progress progress) {
        Analysis analysis = new Analyzer(limits).analyze(WorkflowExtractor.extract(document, 0), progress);
        int handlers = document.getStorlets().stream().mapToInt(storlet -> storlet.getHandlers().size()).sum();
        long errors = count(analysis, Severity.ERROR);
        long warnings = count(analysis, Severity.WARNING);
        String counts = NLS.bind(IntakeMessages.counts, new Object[] {document.getStorlets().size(), handlers,
            analysis.graph().edges().size(), errors, warnings});
        progress.report("", 0, 1);
        if (handlers > MOST_HANDLERS || Group.of(analysis.workflow()).isEmpty()) {
            return new Look(counts + "\n" + (handlers > MOST_HANDLERS ? IntakeMessages.tooLarge
                    : IntakeMessages.nothingToDraw), Optional.empty());
        }
        return new Look(counts, drawn(analysis));
    }

    private static long count(Analysis analysis, Severity severity) {
        return analysis.findings().stream()
                .filter(finding -> finding.severity() == severity && !finding.isPermitted()).count();
    }

    private static Optional<ImageData> drawn(Analysis analysis) {
        StringBuilder svg = new StringBuilder();
        try {
            SvgWriter.write(analysis, Pictures.of(analysis), svg);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory can be written", impossible);
        }
        String sized = SIZE.matcher(svg).replaceFirst(Look::fitting);
        return Optional.of(new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8))));
    }

    private static String fitting(MatchResult size) {
        double width = Double.parseDouble(size.group(1));
        double height = Double.parseDouble(size.group(2));
        double scale = Math.min(1.5, Math.min(WIDTH / width, HEIGHT / height));
        return " width=\"" + Math.max(1, Math.round(width * scale)) + "\" height=\""
                + Math.max(1, Math.round(height * scale)) + "\"";
    }
}
