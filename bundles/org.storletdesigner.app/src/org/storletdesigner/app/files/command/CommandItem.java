package org.storletdesigner.app.files.command;

import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Entries of menus that are made while the program runs. */
final class CommandItem {
    private CommandItem() { }

    static IContributionItem of(String command, String label, Map<String, String> parameters) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(
                PlatformUI.getWorkbench(), null, command, CommandContributionItem.STYLE_PUSH);
        item.label = label.replace("&", "&&");
        item.parameters = parameters;
        return new CommandContributionItem(item);
    }
}
