package org.storletdesigner.cli.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.NearNames;
import org.storletdesigner.model.design.HandlerName;

/** Finds the handlers that people name: in full, or by a storlet's or a handler's name alone where that is enough. */
public final class HandlerFinder {
    private static final int LISTED = 10;

    private final OpenedFile file;

    public HandlerFinder(OpenedFile file) {
        this.file = file;
    }

    /** The handler that is meant. */
    public Handler find(String wanted) throws AtFault {
        List<Handler> found = named(file.workflow().handlers(), wanted);
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new AtFault(file.name() + ": " + (found.isEmpty() ? missing(wanted)
                : "'" + wanted + "' may be any of " + listed(found.stream().map(Handler::name).toList())));
    }

    private static List<Handler> named(List<Handler> handlers, String wanted) {
        List<Handler> exact = handlers.stream().filter(handler -> handler.name().equals(wanted)).toList();
        return exact.isEmpty() ? handlers.stream().filter(handler -> parts(handler).contains(wanted)).toList() : exact;
    }

    private static List<String> parts(Handler handler) {
        return HandlerName.parse(handler.name()).map(name -> List.of(name.storlet(), name.handler()))
                .orElse(List.of());
    }

    private String missing(String wanted) {
        return unlinked(wanted).or(() -> rejected(wanted)).orElseGet(() -> unknown(wanted));
    }

    private Optional<String> unlinked(String wanted) {
        return named(file.workflow().unlinked(), wanted).stream().findFirst().map(handler -> "'" + handler.name()
                + "' has no edges: " + file.workflow().faults().stream()
                .filter(fault -> fault.rule() == Rule.UNBOUND || fault.rule() == Rule.BAD_VALUE)
                .filter(fault -> fault.handlers().contains(handler.name())).map(Finding::message)
                .collect(Collectors.joining("; ")));
    }

    private Optional<String> rejected(String wanted) {
        return file.rejected().stream().filter(each -> each.handler().filter(wanted::equals).isPresent()).findFirst()
                .map(each -> "'" + wanted + "' is left out, because " + each.message());
    }

    private String unknown(String wanted) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(file.workflow().handlers().stream(), file.workflow().unlinked().stream()).forEach(handler -> {
            names.add(handler.name());
            names.addAll(parts(handler));
        });
        String question = NearNames.question(wanted, names);
        return "there is no enabled handler '" + wanted + "'" + (question.isEmpty() ? available() : question);
    }

    private String available() {
        List<String> names = file.workflow().handlers().stream().map(Handler::name).toList();
        return names.isEmpty() ? "; the workflow has none" : "; there are " + listed(names);
    }

    private static String listed(List<String> names) {
        String listed = names.stream().limit(LISTED).collect(Collectors.joining(", "));
        return names.size() > LISTED ? listed + " and " + (names.size() - LISTED) + " more" : listed;
    }
}
