package org.storletdesigner.cli.report.flow;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.reach.NearMiss;
import org.storletdesigner.analysis.reach.Passage;
import org.storletdesigner.analysis.reach.Path;
import org.storletdesigner.analysis.reach.Reached;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.report.AnswerText;
import org.storletdesigner.snapshot.json.Json;

/** Tells who leads to whom as one JSON object; see reach.schema.json. */
public final class ReachJson implements ReachReport {
    private final OutputStream out;
    private final TriggerGraph graph;
    private final JsonGenerator json;

    public ReachJson(OutputStream out, OpenedFile file, TriggerGraph graph) throws IOException {
        this.out = out;
        this.graph = graph;
        json = Json.generator(out);
        json.writeStartObject();
        json.writeStringField("file", file.name());
        json.writeStringField("workflow", graph.workflow().name());
    }

    @Override
    public void passage(Handler from, Handler to, Passage passage) throws IOException {
        json.writeStringField("from", from.name());
        json.writeStringField("to", to.name());
        switch (passage) {
            case Passage.Connected connected -> {
                json.writeStringField("answer", connected.isDecided() ? "yes" : "undecided");
                paths(connected.paths());
                json.writeBooleanField("more", connected.more());
            }
            case Passage.Separated(List<Reached> reached, List<Reached> reaching, List<NearMiss> nearest) -> {
                json.writeStringField("answer", "never");
                reached("ahead", reached);
                reached("behind", reaching);
                nearest(nearest);
            }
        }
    }

    private void paths(List<Path> paths) throws IOException {
        json.writeArrayFieldStart("paths");
        for (Path path : paths) {
            json.writeStartObject();
            json.writeStringField("weakest", AnswerText.word(path.weakest()));
            json.writeArrayFieldStart("edges");
            for (Edge edge : path.edges()) {
                pair(edge.from(), edge.to(), AnswerText.word(edge.verdict()), edge.answer().sentence());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void pair(Handler from, Handler to, String verdict, String reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", from.name());
        json.writeStringField("to", to.name());
        json.writeStringField("verdict", verdict);
        json.writeStringField("reason", reason);
        json.writeEndObject();
    }

    private void nearest(List<NearMiss> nearest) throws IOException {
        json.writeArrayFieldStart("nearest");
        for (NearMiss miss : nearest) {
            pair(miss.from(), miss.to(), AnswerText.word(miss.answer().verdict()), miss.answer().sentence());
        }
        json.writeEndArray();
    }

    @Override
    public void around(Handler handler, List<Reached> ahead, List<Reached> behind) throws IOException {
        json.writeStringField("from", handler.name());
        reached("ahead", ahead);
        reached("behind", behind);
    }

    private void reached(String name, List<Reached> reached) throws IOException {
        json.writeArrayFieldStart(name);
        for (Reached each : reached) {
            json.writeStartObject();
            json.writeStringField("handler", each.handler().name());
            json.writeNumberField("steps", each.steps());
            json.writeBooleanField("decided", each.decided());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void parts(List<List<Handler>> parts) throws IOException {
        json.writeArrayFieldStart("parts");
        for (List<Handler> part : parts) {
            json.writeStartArray();
            for (Handler handler : part) {
                json.writeString(handler.name());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        Json.strings("unlinked", graph.workflow().unlinked().stream().map(Handler::name).toList(), json);
        json.writeNumberField("undecided", graph.undecided());
        json.writeEndObject();
        json.close();
        out.write('\n');
    }
}
