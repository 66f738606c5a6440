package org.storletdesigner.cli.change;

import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.FileFormatException;

/** A FILE that is to live somewhere, and therefore only one that can be read as a whole. */
final class Whole {
    private Whole() { }

    static Workflow read(Console console, String file) throws AtFault, FileFormatException {
        OpenedFile opened = new Inputs(console).open(file);
        if (!opened.rejected().isEmpty()) {
            opened.rejected().stream().map(Rejected::sentence).forEach(console::complain);
            throw new AtFault(file + ": a part of it cannot be read, so that nothing of it is brought anywhere");
        }
        opened.input().notes().forEach(note -> console.complain(opened.name() + ": " + note));
        return opened.input().document();
    }
}
