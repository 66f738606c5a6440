package org.storletdesigner.cli.report.change;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.storletdesigner.analysis.difference.EdgeChange;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.cli.report.AnswerText;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.migration.plan.Item;
import org.storletdesigner.migration.plan.Obstacle;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Program;
import org.storletdesigner.migration.plan.Rewritten;
import org.storletdesigner.migration.plan.Step;
import org.storletdesigner.snapshot.json.Json;

/** Tells what would become, or became, of a container as one JSON object; see plan.schema.json. */
public final class PlanJson {
    private final JsonGenerator json;

    private PlanJson(JsonGenerator json) {
        this.json = json;
    }

    /** Prints a plan, and how carrying it out ended where that was tried. */
    public static void print(Plan plan, Optional<Ending> ending, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            new PlanJson(json).plan(plan);
            ending(ending, json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** Prints how an interrupted one ended that was resumed or rolled back. */
    public static void print(String target, Ending ending, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("target", target);
            ending(Optional.of(ending), json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void ending(Optional<Ending> ending, JsonGenerator json) throws IOException {
        if (ending.isEmpty()) {
            json.writeNullField("result");
            return;
        }
        json.writeObjectFieldStart("result");
        json.writeStringField("state", ending.get().state());
        live("live", ending.get().live(), json);
        json.writeStringField("sentence", ending.get().sentence());
        json.writeEndObject();
    }

    private static void live(String name, Optional<Live> live, JsonGenerator json) throws IOException {
        if (live.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("number", live.get().number());
        json.writeStringField("sha256", live.get().sha256());
        json.writeEndObject();
    }

    private void plan(Plan plan) throws IOException {
        json.writeStringField("target", plan.target());
        json.writeStringField("intent", plan.intent());
        live("based", plan.based(), json);
        items(plan.items());
        programs(plan.programs());
        rewritten(plan.rewritten());
        List<EdgeChange> edges = plan.outlook().difference().edges();
        edges("edgesNew", edges.stream().filter(edge -> edge.before().isEmpty()).toList());
        edges("edgesGone", edges.stream().filter(edge -> edge.after().isEmpty()).toList());
        findings("findingsNew", plan.outlook().newFindings());
        findings("findingsGone", plan.outlook().goneFindings());
        obstacles(plan.obstacles());
        steps(plan.steps());
        Json.strings("remarks", plan.remarks(), json);
    }

    private void items(List<Item> items) throws IOException {
        json.writeArrayFieldStart("items");
        for (Item item : items) {
            json.writeStartObject();
            switch (item) {
                case Item.Added(String storlet) -> item("added", storlet);
                case Item.Replaced(String storlet, var before, var differences) -> item("replaced", storlet);
                case Item.Kept(String storlet) -> item("kept", storlet);
                case Item.Removed(String storlet) -> item("removed", storlet);
                case Item.NameTaken(String storlet, var definition) -> item("name-taken", storlet);
                case Item.KeyShared(String key, var coming, var there) -> {
                    json.writeStringField("kind", "key-shared");
                    json.writeStringField("key", key);
                }
                case Item.Overlapping(Finding finding) -> {
                    json.writeStringField("kind", "overlapping");
                    json.writeStringField("finding", finding.id());
                }
            }
            json.writeStringField("sentence", item.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void item(String kind, String storlet) throws IOException {
        json.writeStringField("kind", kind);
        json.writeStringField("storlet", storlet);
    }

    private void programs(List<Program> programs) throws IOException {
        json.writeArrayFieldStart("programs");
        for (Program program : programs) {
            json.writeStartObject();
            json.writeStringField("name", program.name());
            json.writeStringField("state", switch (program) {
                case Program.There there -> "there";
                case Program.ToCopy copy -> "to-copy";
                case Program.Missing missing -> "missing";
                case Program.Refused refused -> "refused";
            });
            Json.strings("storlets", program.storlets(), json);
            json.writeStringField("sentence", program.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rewritten(List<Rewritten> texts) throws IOException {
        json.writeArrayFieldStart("renamed");
        for (Rewritten text : texts) {
            json.writeStartObject();
            json.writeStringField("where", text.where());
            Json.strings("before", text.before(), json);
            Json.strings("after", text.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void edges(String name, List<EdgeChange> edges) throws IOException {
        json.writeArrayFieldStart(name);
        for (EdgeChange edge : edges) {
            json.writeStartObject();
            json.writeStringField("from", edge.from());
            json.writeStringField("to", edge.to());
            json.writeStringField("verdict", AnswerText.word(edge.after().or(edge::before).orElseThrow().verdict()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void findings(String name, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            Json.finding(finding, json);
        }
        json.writeEndArray();
    }

    private void obstacles(List<Obstacle> obstacles) throws IOException {
        json.writeArrayFieldStart("obstacles");
        for (Obstacle obstacle : obstacles) {
            entry(obstacle.kind(), obstacle.sentence());
        }
        json.writeEndArray();
    }

    private void steps(List<Step> steps) throws IOException {
        json.writeArrayFieldStart("steps");
        for (Step step : steps) {
            entry(step.kind(), step.sentence());
        }
        json.writeEndArray();
    }

    private void entry(Enum<?> kind, String sentence) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind.name().toLowerCase(Locale.ROOT));
        json.writeStringField("sentence", sentence);
        json.writeEndObject();
    }
}
