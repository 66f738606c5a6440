package org.storletdesigner.snapshot.html;

import java.util.List;
import java.util.Objects;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.picture.Picture;

/**
 * What a page tells.
 *
 * @param analysis of this document as it is
 * @param picture of this analysis
 * @param remarks what whoever read the document could not take into account, a sentence each
 * @param analyzer tries repairs
 */
public record Report(Workflow document, Analysis analysis, Picture picture, List<String> remarks, Analyzer analyzer) {
    public Report {
        Objects.requireNonNull(document);
        Objects.requireNonNull(analysis);
        Objects.requireNonNull(picture);
        Objects.requireNonNull(analyzer);
        remarks = List.copyOf(remarks);
    }
}
