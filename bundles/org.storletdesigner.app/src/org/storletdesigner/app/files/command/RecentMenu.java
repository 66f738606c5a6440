package org.storletdesigner.app.files.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.storletdesigner.app.files.FileMessages;
import org.storletdesigner.app.files.RecentFiles;

/** A menu of the files that were open before, the newest first. */
public final class RecentMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = RecentFiles.all();
        return files.isEmpty() ? new IContributionItem[] {nothing()}
                : IntStream.range(0, files.size()).mapToObj(at -> item(at + 1, files.get(at)))
                        .toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(int number, Path file) {
        String label = number + "  " + file.getFileName() + "  (" + file.getParent() + ")";
        return CommandItem.of(OpenRecentHandler.COMMAND, label, Map.of(OpenRecentHandler.FILE, file.toString()));
    }

    private static IContributionItem nothing() {
        Action nothing = new Action(FileMessages.nothingRecent) { };
        nothing.setEnabled(false);
        return new ActionContributionItem(nothing);
    }
}
