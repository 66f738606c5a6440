package org.storletdesigner.container.swift;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.http.Json;
import org.storletdesigner.container.http.Wire;
import org.storletdesigner.container.login.Session;
import org.storletdesigner.container.rule.Limits;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;

/**
 * What a server says of itself to everybody.
 *
 * @param storletContainer where its storlet engine looks for programs; empty for a server without one
 * @param dependencyContainer where it looks for what programs need beside them
 */
record ServerLimits(Limits limits, Optional<String> storletContainer, Optional<String> dependencyContainer) {
    static ServerLimits of(Wire wire, URI storage, Progress progress) throws StoreException {
        URI info = storage.resolve("/info");
        Answer answer = wire.read(() -> HttpRequest.newBuilder(info).GET().build(), Session.SMALL_ANSWER, progress);
        Object told = answer.isSuccess() ? Json.read(answer.body()).orElse(Json.NULL) : Json.NULL;
        return new ServerLimits(limits(told), Json.at(told, String.class, "storlet_handler", "storlet_container"),
                Json.at(told, String.class, "storlet_handler", "storlet_dependency"));
    }

    private static Limits limits(Object told) {
        Limits usual = Limits.USUAL;
        return new Limits(number(told, "max_object_name_length", usual.name()),
                number(told, "max_meta_name_length", usual.key()), number(told, "max_meta_value_length", usual.value()),
                number(told, "max_meta_count", usual.entries()), number(told, "max_meta_overall_size", usual.total()),
                Math.min(usual.body(), number(told, "max_file_size", Limits.LARGEST_BODY)));
    }

    /** Nobody has limits of several millions for names; sizes of files are cut to ours. */
    private static int number(Object told, String name, int usual) {
        return Json.at(told, BigDecimal.class, "swift", name).filter(number -> number.signum() > 0)
                .map(number -> number.min(BigDecimal.valueOf(Limits.LARGEST_BODY)).intValue()).orElse(usual);
    }
}
