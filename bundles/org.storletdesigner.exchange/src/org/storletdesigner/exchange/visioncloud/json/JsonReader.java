package org.storletdesigner.exchange.visioncloud.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.xml.SourceText;

/** Reads a file that is one JSON array, an item at a time. */
public final class JsonReader {
    /** Is given the items in order. */
    public interface Items {
        void item(JsonValue value) throws FileFormatException;

        /** An item with a text beyond the limit, which begins at the offset; such texts are empty in the item. */
        void tooLong(JsonValue value, int offset);
    }

    private static final int NOWHERE = -1;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(RuleLimits.MAX_DEPTH + 1)
                    .maxStringLength(RuleLimits.MAX_TEXT).maxNameLength(RuleLimits.MAX_TEXT)
                    .maxNumberLength(RuleLimits.MAX_TEXT).build())
            .build();

    private final SourceText source;
    private final JsonParser json;
    private final List<Integer> open = new ArrayList<>();
    private int longText = NOWHERE;
    private boolean finished;
    private int tokens;

    private JsonReader(SourceText source, JsonParser json) {
        this.source = source;
        this.json = json;
    }

    public static void read(SourceText source, Items items) throws FileFormatException {
        try (JsonParser json = FACTORY.createParser(source.text())) {
            JsonReader reader = new JsonReader(source, json);
            try {
                reader.array(items);
            } catch (JsonProcessingException refused) {
                throw reader.rejected(refused);
            }
        } catch (FileFormatException refused) {
            throw refused;
        } catch (IOException impossible) {
            throw new IllegalStateException("the text is in memory", impossible);
        }
    }

    private void array(Items items) throws IOException {
        if (next() != JsonToken.START_ARRAY) {
            throw noArray();
        }
        while (next() != JsonToken.END_ARRAY) {
            give(value(), items);
        }
        finished = true;
        if (next() != null) {
            throw trailing(offset());
        }
    }

    private void give(JsonValue value, Items items) throws FileFormatException {
        if (longText == NOWHERE) {
            items.item(value);
        } else {
            items.tooLong(value, longText);
            longText = NOWHERE;
        }
    }

    private FileFormatException noArray() throws IOException {
        String expected = "expected '[': rules are a JSON array with one object a handler";
        return json.currentToken() == null
                ? source.rejected(source.text().length(), "the file has no content; " + expected)
                : source.rejected(offset(), expected + ", not " + value().kind());
    }

    private FileFormatException trailing(int offset) {
        return source.rejected(offset, "nothing may follow the ']' that closes the rules");
    }

    private FileFormatException foreign(int offset) {
        return source.rejected(offset, "this is neither a workflow, which begins with '<', nor a list of rules,"
                + " a JSON array, which begins with '['");
    }

    // ---- values

    private JsonValue value() throws IOException {
        return switch (json.currentToken()) {
            case START_ARRAY -> list(offset());
            case START_OBJECT -> object(offset());
            case VALUE_STRING -> text(offset());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar("a number");
            case VALUE_TRUE, VALUE_FALSE -> scalar("a truth value");
            case VALUE_NULL -> scalar("null");
            case END_ARRAY, END_OBJECT, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value begins with " + json.currentToken());
        };
    }

    private JsonValue scalar(String kind) throws IOException {
        int offset = offset();
        return new JsonValue.Scalar(offset, kind, json.getText());
    }

    private JsonValue text(int offset) throws IOException {
        if (JsonLiteral.isLonger(source.text(), offset, RuleLimits.MAX_TEXT)) {
            longText = longText == NOWHERE ? offset : longText;
            return new JsonValue.Text(offset, MappedText.at(offset, ""), "");
        }
        json.finishToken();
        int end = (int) json.currentLocation().getCharOffset();
        MappedText text = JsonLiteral.decode(source.text(), offset);
        return new JsonValue.Text(offset, text, source.text().substring(offset, end));
    }

    private JsonValue list(int offset) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new JsonValue.Items(offset, values, rawFrom(offset));
    }

    private JsonValue object(int offset) throws IOException {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        Map<String, Integer> repeated = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            int place = offset();
            refuseLong(place, name.length());
            next();
            if (values.putIfAbsent(name, value()) != null) {
                repeated.putIfAbsent(name, place);
            }
        }
        return new JsonValue.Fields(offset, values, repeated, rawFrom(offset));
    }

    private String rawFrom(int offset) {
        return source.text().substring(offset, offset() + 1);
    }

    // ---- tokens

    private int offset() {
        return (int) json.currentTokenLocation().getCharOffset();
    }

    private JsonToken next() throws IOException {
        JsonToken token = json.nextToken();
        limit(token);
        return token;
    }

    private void limit(JsonToken token) throws FileFormatException {
        if (++tokens > RuleLimits.MAX_TOKENS) {
            throw source.rejected(offset(),
                    "the file has more names and values than the limit of " + RuleLimits.MAX_TOKENS);
        }
        if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
            open.add(offset());
            if (open.size() > RuleLimits.MAX_DEPTH) {
                throw source.rejected(offset(), "lists and objects are nested deeper than the limit of "
                        + RuleLimits.MAX_DEPTH);
            }
        } else if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
            open.removeLast();
        }
    }

    private FileFormatException rejected(JsonProcessingException refused) {
        JsonLocation location = refused.getLocation();
        int offset = location == null ? offset() : Math.clamp(location.getCharOffset(), 0, source.text().length());
        return switch (refused) {
            case JsonEOFException end -> cutOff();
            case StreamConstraintsException large -> tooLong(offset);
            case JsonProcessingException end when end.getOriginalMessage().contains("end-of-input") -> cutOff();
            case JsonProcessingException any when finished -> trailing(offset);
            case JsonProcessingException any when tokens == 0 -> foreign(offset);
            case JsonProcessingException word when JsonErrors.endsWithWord(source.text(), word) -> cutOff();
            case JsonProcessingException any -> source.rejected(JsonErrors.offset(source.text(), offset, any),
                    JsonErrors.sentence(any));
        };
    }

    private FileFormatException cutOff() {
        int start = open.getLast();
        return source.rejected(source.text().length(), "the file is cut off: the '" + source.text().charAt(start)
                + "' of line " + source.line(start) + " is never closed");
    }

    // The library counts only what it has copied, and names the limit in its own words.
    private void refuseLong(int offset, int length) throws FileFormatException {
        if (length > RuleLimits.MAX_TEXT) {
            throw tooLong(offset);
        }
    }

    private FileFormatException tooLong(int offset) {
        return source.rejected(offset,
                RuleLimits.tooLong("name or number"));
    }
}
