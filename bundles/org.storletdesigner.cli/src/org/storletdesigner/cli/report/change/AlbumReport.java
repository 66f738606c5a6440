package org.storletdesigner.cli.report.change;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.StoredSnapshot;
import org.storletdesigner.migration.carry.Unfinished;
import org.storletdesigner.snapshot.json.Json;
import org.storletdesigner.snapshot.look.VisibleText;

/** What a container keeps: as lines, or as one JSON object; see snapshots.schema.json. */
public record AlbumReport(String address, List<Live> history, List<StoredSnapshot> snapshots,
        List<Unfinished> unfinished) {
    public AlbumReport {
        history = List.copyOf(history);
        snapshots = List.copyOf(snapshots);
        unfinished = List.copyOf(unfinished);
    }

    /** A snapshot's name as addresses have it. */
    public static String shortName(StoredSnapshot snapshot) {
        return snapshot.name().substring(snapshot.name().lastIndexOf('/') + 1);
    }

    public void printText(PrintStream out) {
        if (history.isEmpty()) {
            out.println("No workflow lives in this container yet.");
        } else {
            out.println("Live is workflow " + history.getLast().number()
                    + (history.size() > 1 ? "; of those before it there are " + (history.size() - 1) : "") + ".");
        }
        out.println(snapshots.isEmpty() ? "There are no snapshots." : "Snapshots, the oldest first:");
        snapshots.forEach(each -> out.println("  " + shortName(each) + "  " + each.taken() + "  " + each.size()
                + " bytes"));
        unfinished.forEach(each -> out.println("Interrupted: " + VisibleText.of(each.name() + ": "
                + each.sentence())));
        out.flush();
    }

    public void printJson(OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("address", address);
            workflows(json);
            snapshots(json);
            json.writeArrayFieldStart("unfinished");
            for (Unfinished each : unfinished) {
                json.writeStartObject();
                json.writeStringField("name", each.name());
                json.writeStringField("sentence", each.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private void workflows(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("workflows");
        for (Live each : history) {
            json.writeStartObject();
            json.writeNumberField("number", each.number());
            json.writeStringField("sha256", each.sha256());
            json.writeBooleanField("live", each.equals(history.getLast()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void snapshots(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("snapshots");
        for (StoredSnapshot each : snapshots) {
            json.writeStartObject();
            json.writeStringField("name", shortName(each));
            json.writeStringField("taken", each.taken().toString());
            json.writeStringField("format", each.format());
            json.writeNumberField("bytes", each.size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
