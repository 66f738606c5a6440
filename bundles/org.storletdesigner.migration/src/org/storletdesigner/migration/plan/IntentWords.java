package org.storletdesigner.migration.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.model.Workflow;

/** Says in words what is wanted, as the journal keeps it. */
final class IntentWords {
    private static final int SHOWN = 5;

    private IntentWords() { }

    static String of(Intent intent) {
        return switch (intent) {
            case Intent.Inject(Workflow part, var programs) -> "inject the storlets of '" + part.getName() + "'";
            case Intent.Remove(Set<String> storlets) -> "remove " + listed(storlets);
            case Intent.Publish(Workflow whole, var programs) -> "publish '" + whole.getName() + "'";
            case Intent.Restore restore -> "restore the snapshot '" + restore.name() + "'";
            case Intent.Migrate(WorkflowContainer source, var storlets) -> "migrate "
                    + storlets.map(IntentWords::listed).orElse("all storlets") + " from " + source.address();
        };
    }

    private static String listed(Collection<String> names) {
        List<String> sorted = names.stream().sorted().toList();
        String some = sorted.stream().limit(SHOWN).map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        return sorted.size() <= SHOWN ? some : some + " and " + (sorted.size() - SHOWN) + " more";
    }
}
