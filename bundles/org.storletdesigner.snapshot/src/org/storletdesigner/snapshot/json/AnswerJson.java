package org.storletdesigner.snapshot.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.PartialState;

/** Writes answers as JSON. */
public final class AnswerJson {
    private AnswerJson() { }

    /** The answer as an object of its own. */
    public static void print(Answer answer, PrintStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            fields(answer, json);
            json.writeStringField("cause", answer.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeEndObject();
        }
        out.print('\n');
    }

    /** The verdict, what shows it, and the reason, as fields of the object that is open. */
    public static void fields(Answer answer, JsonGenerator json) throws IOException {
        json.writeStringField("verdict", PairWords.word(answer.verdict()));
        json.writeFieldName("witness");
        Json.state(answer.witness(), json);
        json.writeFieldName("counterCase");
        Json.state(answer.counterCase(), json);
        json.writeFieldName("environment");
        Json.state(environment(answer), json);
        json.writeStringField("reason", answer.sentence());
    }

    /** A witness that needs no environment fires in every one: nothing is said of any key. */
    private static Optional<PartialState> environment(Answer answer) {
        return answer.environment().or(() -> answer.witness().map(witness -> PartialState.ANY));
    }
}
