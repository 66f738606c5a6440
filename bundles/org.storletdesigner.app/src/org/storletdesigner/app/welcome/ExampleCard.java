package org.storletdesigner.app.welcome;

import java.io.IOException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorSite;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.Problems;

/** One example: its picture, its name, what it shows. A click opens a copy. */
final class ExampleCard {
    private static final int TEXT_WIDTH = 260;

    private final Examples example;
    private final IEditorSite site;

    ExampleCard(Composite parent, Examples example, IEditorSite site) {
        this.example = example;
        this.site = site;
        Composite card = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 6).applyTo(card);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).applyTo(card);
        addPicture(card);
        addText(card);
    }

    private void addPicture(Composite card) {
        Label picture = new Label(card, SWT.BORDER);
        Image image = ExamplePicture.of(example, card.getDisplay());
        picture.setImage(image);
        picture.addListener(SWT.Dispose, event -> image.dispose());
        picture.addListener(SWT.MouseUp, event -> open());
        picture.setCursor(card.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        picture.setToolTipText(example.purpose());
    }

    private void addText(Composite card) {
        Composite text = new Composite(card, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(text);
        Link title = StartLinks.linkIn(text, example.title(), this::open);
        title.setToolTipText(WelcomeMessages.exampleTooltip);
        Label purpose = new Label(text, SWT.WRAP);
        purpose.setText(example.purpose());
        GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(purpose);
    }

    private void open() {
        try {
            Documents.openNew(site.getWorkbenchWindow(), example.read(), example.file());
        } catch (IOException missing) {
            Problems.show(site.getShell(), WelcomeMessages.title, missing);
        }
    }
}
