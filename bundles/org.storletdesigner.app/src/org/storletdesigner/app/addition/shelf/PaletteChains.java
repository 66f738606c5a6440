package org.storletdesigner.app.addition.shelf;

import java.util.List;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.app.addition.AdditionMessages;
import org.storletdesigner.editor.palette.PaletteLibraries;
import org.storletdesigner.model.Workflow;

/** Lists the chains of all library folders in the palettes. Only for the display's thread. */
public final class PaletteChains {
    private final Display display;
    private List<PaletteLibraries.Entry> libraries;

    private PaletteChains(Display display) {
        this.display = display;
    }

    /** Reads them in the background, now and whenever the libraries are others. */
    public static void install(Display display) {
        PaletteChains chains = new PaletteChains(display);
        PaletteLibraries.shared().addListener(chains::look);
        chains.look();
    }

    private void look() {
        List<PaletteLibraries.Entry> now = PaletteLibraries.shared().entries();
        if (!now.equals(libraries)) {
            libraries = now;
            load(display);
        }
    }

    /** Reads them again. */
    static void load(Display display) {
        Job job = Job.create(AdditionMessages.chains, monitor -> {
            List<Workflow> read = Shelf.chains().stream().filter(ShelfItem.OfChain.class::isInstance)
                    .map(ShelfItem.OfChain.class::cast).map(ShelfItem.OfChain::chain).toList();
            if (!display.isDisposed()) {
                display.asyncExec(() -> PaletteLibraries.shared().setChains(read));
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }
}
