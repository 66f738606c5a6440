package org.storletdesigner.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.cli.baseline.Comparison;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.snapshot.json.AnalysisJson;
import org.storletdesigner.snapshot.json.Json;

/** The report as JSON: an object for one file, an array of such objects for several; see check.schema.json. */
public final class JsonReport implements Report {
    private final OutputStream out;
    private final boolean several;
    private final Analyzer analyzer;
    private final JsonGenerator json;

    /** @param analyzer tries repairs, with the limits of the call */
    public JsonReport(OutputStream out, boolean several, Analyzer analyzer) throws IOException {
        this.analyzer = analyzer;
        this.out = out;
        this.several = several;
        json = Json.generator(out);
        if (several) {
            json.writeStartArray();
        }
    }

    @Override
    public void add(OpenedFile file, Analysis analysis, Comparison comparison) throws IOException {
        AnalysisJson object = new AnalysisJson(json, analyzer, analysis);
        object.begin(file.name());
        if (comparison.compared()) {
            new ComparisonJson(json).write(comparison);
        }
        object.end(file.rejected().stream().map(Rejected::leftOut).toList(), file.sentences());
    }

    /** An array is ended whatever happened; a file that could not be read is not in it. */
    @Override
    public void close() throws IOException {
        if (several) {
            json.writeEndArray();
        }
        boolean empty = json.getOutputContext().getEntryCount() == 0;
        json.close();
        if (!empty) {
            out.write('\n');
        }
    }
}
