package org.storletdesigner.cli.examination;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.LiveAnalyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.difference.Preview;
import org.storletdesigner.cli.baseline.Baseline;
import org.storletdesigner.cli.baseline.Comparison;
import org.storletdesigner.cli.baseline.Known;
import org.storletdesigner.cli.input.NewStorlet;
import org.storletdesigner.cli.input.OpenedFile;

/** What is asked about each file. */
public sealed interface Examination {
    /** What came of it: the file, perhaps with storlets that it does not have itself. */
    record Examined(OpenedFile file, Analysis analysis, Comparison comparison) { }

    Examined examine(OpenedFile file, Analyzer analyzer);

    /** What was there before, and in no file that was examined. */
    default List<Known> gone() {
        return List.of();
    }

    /** Everything is worth telling. */
    record Plain() implements Examination {
        @Override
        public Examined examine(OpenedFile file, Analyzer analyzer) {
            Analysis analysis = analyzer.analyze(file.workflow(), Progress.NONE);
            return new Examined(file, analysis, Comparison.none(analysis));
        }
    }

    /** What a former report has does not count. */
    record BesideReport(Baseline baseline) implements Examination {
        @Override
        public Examined examine(OpenedFile file, Analyzer analyzer) {
            Analysis analysis = analyzer.analyze(file.workflow(), Progress.NONE);
            return new Examined(file, analysis, Comparison.with(baseline, analysis));
        }

        @Override
        public List<Known> gone() {
            return baseline.left();
        }
    }

    /** Only what new storlets change counts. */
    record WithStorlets(List<NewStorlet> storlets) implements Examination {
        @Override
        public Examined examine(OpenedFile file, Analyzer analyzer) {
            LiveAnalyzer live = new LiveAnalyzer(analyzer);
            Analysis before = live.analyze(file.workflow(), Progress.NONE);
            List<String> names = new ArrayList<>();
            OpenedFile larger = file;
            for (NewStorlet storlet : storlets) {
                NewStorlet.Placed placed = storlet.in(larger);
                names.add(placed.storlet());
                larger = placed.file();
            }
            Analysis after = live.analyze(larger.workflow(), Progress.NONE);
            return new Examined(larger, after, Comparison.of(Preview.between(before, after), names));
        }
    }
}
