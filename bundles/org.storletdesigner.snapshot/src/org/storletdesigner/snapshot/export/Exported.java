package org.storletdesigner.snapshot.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.json.LeftOut;

/**
 * What an export tells, in any form.
 *
 * @param name by which people know the document
 * @param analysis of this document as it is
 * @param analyzer tries repairs
 * @param storlets those of these names are in a picture
 * @param leftOut what cannot be read of the document
 * @param remarks what could not be taken into account, a sentence each
 */
public record Exported(String name, Workflow document, Analysis analysis, Analyzer analyzer, Predicate<String> storlets,
        List<LeftOut> leftOut, List<String> remarks) {
    public Exported {
        Objects.requireNonNull(name);
        Objects.requireNonNull(document);
        Objects.requireNonNull(analysis);
        Objects.requireNonNull(analyzer);
        Objects.requireNonNull(storlets);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }

    /** A document that stands in no file, of which nobody knows more than its analysis. */
    public static Exported of(String name, Workflow document, Analysis analysis, Analyzer analyzer,
            Predicate<String> storlets) {
        return new Exported(name, document, analysis, analyzer, storlets,
                analysis.workflow().rejected().stream().map(LeftOut::of).toList(), analysis.workflow().notes());
    }
}
