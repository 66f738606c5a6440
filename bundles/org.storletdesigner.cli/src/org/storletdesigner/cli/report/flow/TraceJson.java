package org.storletdesigner.cli.report.flow;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.storletdesigner.analysis.trace.Step;
import org.storletdesigner.analysis.trace.Step.Next;
import org.storletdesigner.analysis.trace.Step.Turn;
import org.storletdesigner.analysis.trace.TraceTree;
import org.storletdesigner.analysis.trace.reaction.Choice;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.verdict.PartialState;
import org.storletdesigner.snapshot.json.Json;

/** Tells what one write sets off as one JSON object; see trace.schema.json. */
public final class TraceJson {
    private final JsonGenerator json;

    private TraceJson(JsonGenerator json) {
        this.json = json;
    }

    /** Prints a trace through the workflow of a file. */
    public static void print(TraceTree tree, OpenedFile file, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("file", file.name());
            json.writeStringField("workflow", file.workflow().name());
            new TraceJson(json).tree(tree);
            Json.strings("unlinked", file.workflow().unlinked().stream().map(Handler::name).toList(), json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private void tree(TraceTree tree) throws IOException {
        json.writeObjectFieldStart("start");
        state("before", tree.start().before());
        situation(tree.start(), tree.first());
        json.writeEndObject();
        json.writeArrayFieldStart("steps");
        for (Step step : tree.steps()) {
            step(step);
        }
        json.writeEndArray();
        json.writeBooleanField("stopped", tree.stopped());
    }

    private void situation(Situation situation, List<Next> fired) throws IOException {
        json.writeStringField("event", word(situation.event()));
        state("object", situation.after());
        json.writeArrayFieldStart("fires");
        for (Next next : fired) {
            json.writeStartObject();
            json.writeStringField("handler", next.call().handler().name());
            json.writeStringField("fate", word(next.fate()));
            json.writeNumberField("step", next.step());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings("open", situation.open().stream().map(Handler::name).toList(), json);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void state(String name, State state) throws IOException {
        json.writeFieldName(name);
        Json.state(Optional.of(new PartialState(state.values())), json);
    }

    private void step(Step step) throws IOException {
        json.writeStartObject();
        json.writeNumberField("step", step.number());
        json.writeStringField("handler", step.call().handler().name());
        state("object", step.call().object());
        json.writeArrayFieldStart("cases");
        for (Turn turn : step.turns()) {
            turn(turn);
        }
        json.writeEndArray();
        json.writeNumberField("untold", step.untold());
        json.writeStringField("tooHard", step.tooHard().orElse(null));
        json.writeEndObject();
    }

    private void turn(Turn turn) throws IOException {
        json.writeStartObject();
        choice(turn.choice());
        json.writeFieldName("then");
        if (turn.situation().isEmpty()) {
            json.writeNull();
        } else {
            json.writeStartObject();
            situation(turn.situation().get(), turn.next());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void choice(Choice choice) throws IOException {
        json.writeStringField("act", word(choice.act()));
        json.writeFieldName("writes");
        Json.state(Optional.of(choice.written()), json);
        json.writeArrayFieldStart("alike");
        for (PartialState other : choice.alike()) {
            Json.state(Optional.of(other), json);
        }
        json.writeEndArray();
        json.writeBooleanField("more", choice.more());
    }
}
