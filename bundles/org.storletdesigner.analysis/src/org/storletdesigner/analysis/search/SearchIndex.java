package org.storletdesigner.analysis.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;

/** The names and texts of a document, taken at one moment: immutable, so that they can be searched in any thread. */
public record SearchIndex(List<StorletTexts> storlets, List<HandlerTexts> handlers, List<SourceTexts> sources,
        List<NoteTexts> notes) {
    record StorletTexts(String id, String name, String definition, List<String> descriptions, String bindings,
            boolean disabled) { }

    record HandlerTexts(String id, String name, String storlet, String trigger, String output, String extra,
            String description, boolean disabled) { }

    record SourceTexts(String id, String name, String output) { }

    record NoteTexts(String id, String text) { }

    public SearchIndex {
        storlets = List.copyOf(storlets);
        handlers = List.copyOf(handlers);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** Reads a document; only in the thread that may. */
    public static SearchIndex of(Workflow document) {
        return new SearchIndex(document.getStorlets().stream().map(SearchIndex::texts).toList(),
                HandlerNames.all(document).map(SearchIndex::texts).toList(),
                document.getSources().stream().map(SearchIndex::texts).toList(),
                document.getNotes().stream().map(SearchIndex::texts).toList());
    }

    private static StorletTexts texts(Storlet storlet) {
        String bindings = Storlets.values(storlet).entrySet().stream()
                .map(each -> each.getKey() + " = " + String.join(", ", each.getValue()))
                        .collect(Collectors.joining("; "));
        return new StorletTexts(storlet.getId(), storlet.getName(), storlet.getDefinition().getName(),
                Stream.of(storlet.getDefinition().getDescription(), storlet.getDefinition().getCategory())
                        .map(SearchIndex::text).toList(), bindings, storlet.isDisabled());
    }

    private static HandlerTexts texts(Handler handler) {
        return new HandlerTexts(handler.getId(), HandlerNames.of(handler), Storlets.of(handler).getName(),
                text(handler.getDefinition().getTrigger()), text(handler.getDefinition().getOutput()),
                text(handler.getExtraCondition()), text(handler.getDefinition().getDescription()),
                !Storlets.isEnabled(handler));
    }

    private static SourceTexts texts(Source source) {
        return new SourceTexts(source.getId(), text(source.getName()), text(source.getOutput()));
    }

    private static NoteTexts texts(Note note) {
        return new NoteTexts(note.getId(), text(note.getText()));
    }

    private static String text(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
