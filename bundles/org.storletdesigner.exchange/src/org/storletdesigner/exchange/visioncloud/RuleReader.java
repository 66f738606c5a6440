package org.storletdesigner.exchange.visioncloud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.exchange.visioncloud.evaluator.EvaluatorParts;
import org.storletdesigner.exchange.visioncloud.evaluator.Evaluators;
import org.storletdesigner.exchange.visioncloud.json.JsonValue;
import org.storletdesigner.exchange.visioncloud.json.MappedText;
import org.storletdesigner.exchange.visioncloud.json.RuleLimits;

/** Makes a rule of one item of the file, or says why it cannot. Nothing about one handler concerns the others. */
final class RuleReader {
    private static final String ID = "handlerID";
    private static final String TYPES = "triggerTypes";
    private static final String TRIGGER = "triggerEvaluator";
    private static final String OUTPUT = "outputEvaluator";
    private static final List<String> FLAGS = List.of("triggerOnReplica", "executeLocal");
    private static final String CREATE_AND_CHANGE = "putMD";
    private static final String NOT_APPLICABLE = "N/A";
    private static final int SHOWN = 60;
    private static final int NAMED = 20;

    private final Remarks remarks;

    RuleReader(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Empty when the item is at fault, which is then told. */
    Optional<Rule> read(JsonValue item) {
        if (!(item instanceof JsonValue.Fields fields)) {
            remarks.fault(Optional.empty(), item.offset(), "a handler is an object such as {\"" + ID + "\": …}, not "
                    + item.kind());
            return Optional.empty();
        }
        return isSound(fields) ? Optional.of(rule(fields)) : Optional.empty();
    }

    /** Tells that an item has a text beyond the limit. */
    void refuseLong(JsonValue item, int offset) {
        remarks.fault(item instanceof JsonValue.Fields fields ? name(fields) : Optional.empty(), offset,
                RuleLimits.tooLong("text"));
    }

    private boolean isSound(JsonValue.Fields fields) {
        for (Map.Entry<String, Integer> repeated : fields.repeated().entrySet()) {
            remarks.fault(name(fields), repeated.getValue(), "the field '" + shorten(repeated.getKey()) + "' is given twice");
            return false;
        }
        return hasId(fields) && isTextOrMissing(fields, TRIGGER) && isTextOrMissing(fields, OUTPUT);
    }

    private boolean hasId(JsonValue.Fields fields) {
        switch (fields.values().get(ID)) {
            case null -> remarks.fault(Optional.empty(), fields.offset(), "the handler has no '" + ID + "'");
            case JsonValue.Text id when id.value().isBlank() ->
                remarks.fault(Optional.empty(), id.offset(), "the '" + ID + "' is empty");
            case JsonValue.Text id when id.isBroken() ->
                remarks.fault(Optional.empty(), id.offset(),
                        "half a surrogate pair is not a character, in '" + ID + "'");
            case JsonValue.Text id -> {
                return true;
            }
            case JsonValue other ->
                remarks.fault(Optional.empty(), other.offset(), "'" + ID + "' is a text, not " + other.kind());
        }
        return false;
    }

    private boolean isTextOrMissing(JsonValue.Fields fields, String name) {
        JsonValue value = fields.values().get(name);
        if (value == null || value instanceof JsonValue.Text
                || value instanceof JsonValue.Scalar scalar && scalar.isNull()) {
            return true;
        }
        remarks.fault(name(fields), value.offset(), "'" + name + "' of the handler '" + id(fields)
                + "' is a text, not " + value.kind());
        return false;
    }

    private Rule rule(JsonValue.Fields fields) {
        String id = ((JsonValue.Text) fields.values().get(ID)).value();
        MappedText trigger = evaluator(fields, TRIGGER).map(RuleReader::trigger)
                .orElse(MappedText.at(fields.offset(), ""));
        MappedText output = evaluator(fields, OUTPUT).filter(text -> !isNone(text)).map(Evaluators::output)
                .orElse(MappedText.at(fields.offset(), "none"));
        return new Rule(fields.offset(), id, isHeard(fields), trigger, output, attributes(fields));
    }

    // ---- expressions

    private static MappedText trigger(MappedText evaluator) {
        return isNone(evaluator) ? MappedText.at(evaluator.sourceOffset(0), "") : Evaluators.trigger(evaluator);
    }

    private Optional<MappedText> evaluator(JsonValue.Fields fields, String name) {
        if (!(fields.values().get(name) instanceof JsonValue.Text(int offset, MappedText text, String raw))) {
            return Optional.empty();
        }
        if (!isNone(text) && !EvaluatorParts.isLabelled(text)) {
            remarks.note(offset, "'" + name + "' of the handler '" + id(fields)
                    + (text.value().strip().equalsIgnoreCase(NOT_APPLICABLE)
                            ? "' is '" + text.value().strip() + "'; only '" + NOT_APPLICABLE + "' says that there is none"
                            : "' has no 'appear:( … )' around it and is taken for one"));
        }
        return Optional.of(text);
    }

    private static boolean isNone(MappedText evaluator) {
        return evaluator.value().isBlank() || evaluator.value().strip().equals(NOT_APPLICABLE);
    }

    // ---- what starts the handler

    private boolean isHeard(JsonValue.Fields fields) {
        List<String> unknown = new ArrayList<>();
        boolean known = false;
        for (JsonValue type : types(fields)) {
            if (type instanceof JsonValue.Text text && text.value().equals(CREATE_AND_CHANGE)) {
                known = true;
            } else {
                unknown.add(shorten(plain(type)));
            }
        }
        boolean heard = known || unknown.isEmpty();
        if (!unknown.isEmpty()) {
            remarks.note(fields.values().get(TYPES).offset(), notAnalysed(id(fields), unknown, heard));
        }
        return heard;
    }

    private List<JsonValue> types(JsonValue.Fields fields) {
        return switch (fields.values().get(TYPES)) {
            case null -> List.of();
            case JsonValue.Items items -> items.values();
            case JsonValue other -> {
                remarks.note(other.offset(), "'" + TYPES + "' of the handler '" + id(fields) + "' is not a list but "
                        + other.kind() + "; it is kept and not analysed");
                yield List.of();
            }
        };
    }

    private static String notAnalysed(String id, List<String> types, boolean heard) {
        String shown = "'" + String.join("', '", types.subList(0, Math.min(types.size(), NAMED))) + "'"
                + (types.size() > NAMED ? " and " + (types.size() - NAMED) + " more" : "");
        return "the handler '" + id + "' has trigger types that are not known and not analysed: " + shown
                + (heard ? "" : "; as it has no other, it is switched off");
    }

    // ---- what is kept

    private Map<String, List<String>> attributes(JsonValue.Fields fields) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        fields.values().forEach((name, value) -> {
            if (!List.of(ID, TRIGGER, OUTPUT).contains(name) && isStorable(fields, name, value)) {
                remarkOn(fields, name, value);
                attributes.put(name, values(value));
            }
        });
        return attributes;
    }

    private boolean isStorable(JsonValue.Fields fields, String name, JsonValue value) {
        if (name.isEmpty()) {
            remarks.note(value.offset(), "the handler '" + id(fields)
                    + "' has a field without a name, which is not kept");
        }
        return !name.isEmpty();
    }

    private void remarkOn(JsonValue.Fields fields, String name, JsonValue value) {
        if (FLAGS.contains(name)) {
            if (!value.raw().equals("true") && !value.raw().equals("false")) {
                remarks.note(value.offset(), "'" + name + "' of the handler '" + id(fields)
                        + "' is true or false, not " + value.kind() + "; it is kept as it is");
            }
        } else if (!name.equals(TYPES)) {
            remarks.note(value.offset(), "the field '" + shorten(name) + "' of the handler '" + id(fields)
                    + "' is not known; it is kept and means nothing here");
        }
    }

    private static List<String> values(JsonValue value) {
        return value instanceof JsonValue.Items items ? items.values().stream().map(RuleReader::plain).toList()
                : List.of(plain(value));
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonValue.Text text && !text.isBroken() ? text.value() : value.raw();
    }

    /** Empty where nobody can say which handler it is. */
    private static Optional<String> name(JsonValue.Fields fields) {
        return !fields.repeated().containsKey(ID) && fields.values().get(ID) instanceof JsonValue.Text id
                && !id.value().isBlank() && !id.isBroken() ? Optional.of(Rule.name(id.value())) : Optional.empty();
    }

    private static String id(JsonValue.Fields fields) {
        return shorten(((JsonValue.Text) fields.values().get(ID)).value());
    }

    /** A name as it fits into a sentence. */
    static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
