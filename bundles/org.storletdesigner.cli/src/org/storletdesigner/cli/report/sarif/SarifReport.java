package org.storletdesigner.cli.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.cli.baseline.Comparison;
import org.storletdesigner.cli.baseline.Judged;
import org.storletdesigner.cli.baseline.Known;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Region;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.cli.report.Report;
import org.storletdesigner.snapshot.json.Json;

/** The report as a SARIF 2.1.0 log of one run, whatever the number of files; code-scanning services show it. */
public final class SarifReport implements Report {
    private final OutputStream out;
    private final JsonGenerator json;
    private final SarifResults results;
    private final List<Rejected> rejected = new ArrayList<>();
    private Region fallback = Region.beginningOf("standard input");

    public SarifReport(OutputStream out) throws IOException {
        this.out = out;
        json = Json.generator(out);
        results = new SarifResults(json);
        new SarifHead(json).write();
        json.writeArrayFieldStart("results");
    }

    @Override
    public void add(OpenedFile file, Analysis analysis, Comparison comparison) throws IOException {
        fallback = file.regions().whole();
        for (Judged each : comparison.findings()) {
            results.write(each, comparison.compared(), file.regions());
        }
        for (Rejected each : file.rejected()) {
            results.write(each);
        }
        rejected.addAll(file.rejected());
        gone(comparison.difference().isPresent() ? comparison.gone() : List.of());
    }

    @Override
    public void refuse(Rejected file) throws IOException {
        results.write(file);
        rejected.add(file);
    }

    @Override
    public void gone(List<Known> gone) throws IOException {
        for (Known each : gone) {
            results.write(each, fallback);
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        new SarifInvocation(json).write(rejected);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.write('\n');
    }
}
