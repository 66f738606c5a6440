package org.storletdesigner.app.recovery;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.model.Document;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.Workflow;

/**
 * A copy of unsaved work, looked into.
 *
 * @param document what it holds; empty when it cannot be read
 * @param holds what it holds, in a few words, or why it cannot be read
 */
record Recovered(RecoveryCopy copy, Optional<Document> document, String holds) {
    static Recovered of(RecoveryCopy copy) {
        try {
            Document document = RecoveryFolder.read(copy);
            return new Recovered(copy, Optional.of(document), words(document));
        } catch (IOException damaged) {
            return new Recovered(copy, Optional.empty(), damaged.getMessage());
        }
    }

    private static String words(Document document) {
        return switch (document) {
            case Workflow workflow -> words(RecoveryMessages.content, workflow.getStorlets().stream()
                    .map(each -> each.getHandlers().size()).toList());
            case Library library -> words(RecoveryMessages.libraryContent, library.getDefinitions().stream()
                    .map(each -> each.getHandlers().size()).toList());
            default -> "";
        };
    }

    private static String words(String sentence, List<Integer> handlers) {
        return NLS.bind(sentence, handlers.size(), handlers.stream().mapToInt(Integer::intValue).sum());
    }
}
