package org.storletdesigner.editor.overview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.snapshot.look.VisibleText;

/** Names and pictures of the parts of a workflow; a word behind a name says that something is wrong with it. */
final class OutlineLabels extends LabelProvider {
    private static final String BUNDLE = "org.storletdesigner.editor";
    private static final int LONGEST = 120;

    private final CanvasModel canvas;
    private final Map<String, Image> known = new HashMap<>();
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    OutlineLabels(CanvasModel canvas) {
        this.canvas = canvas;
    }

    @Override
    public String getText(Object element) {
        String text = switch (element) {
            case Handler handler -> handler.getDefinition().getName() + marked(handler);
            case Named named -> named.getName();
            case Note note -> note.getText();
            default -> "";
        };
        return VisibleText.of(text, LONGEST);
    }

    private String marked(Handler handler) {
        Optional<Severity> severity = canvas.marks().severity(HandlerNames.of(handler));
        return severity.map(mark -> "  (" + mark.word() + ")").orElse("");
    }

    @Override
    public Image getImage(Object element) {
        String name = switch (element) {
            case Handler handler -> "handler";
            case Note note -> "note";
            case org.storletdesigner.model.Source source -> "source";
            default -> "storlet";
        };
        return known.computeIfAbsent(name, this::load);
    }

    private Image load(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").map(images::create)
                .orElse(null);
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
