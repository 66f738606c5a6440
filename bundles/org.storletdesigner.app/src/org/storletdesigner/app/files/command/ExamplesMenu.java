package org.storletdesigner.app.files.command;

import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.storletdesigner.app.files.Examples;

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
