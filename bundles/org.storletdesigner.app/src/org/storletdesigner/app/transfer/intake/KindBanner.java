package org.storletdesigner.app.transfer.intake;

import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.model.disk.FileFormatException;

/** Says what a file is, and what that means for whoever opens it. */
final class KindBanner {
    private final Icons icons;
    private final Composite area;
    private final Label icon;
    private final Label title;
    private final Label meaning;

    KindBanner(Composite parent) {
        icons = new Icons(parent);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 74).applyTo(area);
        icon = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().hint(16, 16).align(SWT.CENTER, SWT.CENTER).applyTo(icon);
        title = new Label(area, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        new Label(area, SWT.NONE);
        meaning = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, SWT.DEFAULT).applyTo(meaning);
    }

    void clear() {
        show(null, "", "");
    }

    void reading(Path file) {
        show(null, NLS.bind(IntakeMessages.reading, file.getFileName()), "");
    }

    void show(Arrival arrival) {
        show(icons.image(arrival.kind().icon()), arrival.kind().title(), meaning(arrival));
    }

    private static String meaning(Arrival arrival) {
        long lost = arrival.lost();
        return arrival.kind().meaning() + (arrival.kind() == Kind.FOREIGN || arrival.kind() == Kind.RULES
                ? lost == 0 ? "" : " " + NLS.bind(lost == 1 ? IntakeMessages.oneLost : IntakeMessages.lost, lost) : "");
    }

    /** Nothing of it can be read: what is wrong, and where. */
    void unreadable(FileFormatException problem) {
        String place = problem.line() == 0 ? "" : NLS.bind(IntakeMessages.place, Integer.toString(problem.line()),
                Integer.toString(problem.column())) + ": ";
        String sentence = place + problem.problem();
        show(icons.image("error"), IntakeMessages.unreadable,
                Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
    }

    private void show(Image image, String headline, String sentence) {
        icon.setImage(image);
        title.setText(headline.replace("&", "&&"));
        meaning.setText(sentence.replace("&", "&&"));
        area.layout(true, true);
    }
}
