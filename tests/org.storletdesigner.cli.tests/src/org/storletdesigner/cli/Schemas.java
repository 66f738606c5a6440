package org.storletdesigner.cli;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.util.List;

/** Compares JSON with the schemas that the program prints. */
final class Schemas {
    private Schemas() { }

    /** What keeps a text from being what the schema of a verb says. */
    static List<String> faults(String verb, String json) {
        Validator validator = new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
        URI schema = validator.registerSchema(Run.of("help", "schema", verb).out());
        return validator.validate(schema, json).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
    }
}
