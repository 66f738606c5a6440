package org.storletdesigner.editor.palette;

import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.snapshot.look.VisibleText;

/** Names, pictures and tooltips of the palette. */
final class PaletteLabels extends ColumnLabelProvider {
    private static final String BUNDLE = "org.storletdesigner.editor";
    private static final int LONGEST = 300;

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return switch (element) {
            case PaletteItem item -> VisibleText.of(item.name(), LONGEST);
            case PaletteContent.Category category -> VisibleText.of(category.name(), LONGEST);
            default -> "";
        };
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case PaletteItem.OfDefinition definition -> image("storlet");
            case PaletteItem.OfChain chain -> image("workflow");
            case PaletteItem.OfSource source -> image("source");
            case PaletteItem.OfNote note -> image("note");
            default -> null;
        };
    }

    private Image image(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").map(images::create)
                .orElse(null);
    }

    @Override
    public Font getFont(Object element) {
        return element instanceof PaletteContent.Category
                ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
    }

    /** An ampersand would be taken for the mark of a key. */
    @Override
    public String getToolTipText(Object element) {
        return element instanceof PaletteItem item ? explanation(item).replace("&", "&&") : null;
    }

    private static String explanation(PaletteItem item) {
        return item instanceof PaletteItem.OfDefinition(StorletDefinition definition)
                ? definition.getDescription() + "\n"
                        + definition.getHandlers().stream().map(PaletteLabels::line).collect(Collectors.joining("\n"))
                : item.description();
    }

    private static String line(HandlerDefinition handler) {
        return "\n" + VisibleText.of(handler.getName(), LONGEST) + "\n    when "
                + VisibleText.of(handler.getTrigger(), LONGEST)
                + "\n    then " + VisibleText.of(handler.getOutput(), LONGEST);
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
