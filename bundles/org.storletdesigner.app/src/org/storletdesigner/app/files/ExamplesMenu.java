package org.storletdesigner.app.files;

import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;

/** A menu of the examples. */
public final class ExamplesMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        return Examples.all().stream().map(ExamplesMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Examples example) {
        return CommandItem.of(NewFromExampleHandler.COMMAND, example.title(),
                Map.of(NewFromExampleHandler.EXAMPLE, example.file()));
    }
}
