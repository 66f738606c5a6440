package org.storletdesigner.app.recovery;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.model.Workflow;

/**
 * A copy of unsaved work, looked into.
 *
 * @param document what it holds; empty when it cannot be read
 * @param holds what it holds, in a few words, or why it cannot be read
 */
record Recovered(RecoveryCopy copy, Optional<Workflow> document, String holds) {
    static Recovered of(RecoveryCopy copy) {
        try {
            Workflow document = RecoveryFolder.read(copy);
            int handlers = document.getStorlets().stream().mapToInt(storlet -> storlet.getHandlers().size()).sum();
            return new Recovered(copy, Optional.of(document),
                    NLS.bind(RecoveryMessages.content, document.getStorlets().size(), handlers));
        } catch (IOException damaged) {
            return new Recovered(copy, Optional.empty(), damaged.getMessage());
        }
    }
}
