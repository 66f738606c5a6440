package org.storletdesigner.app.views;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The pictures of this program, for as long as a control needs them. */
public final class Icons {
    private final LocalResourceManager images;
    private final Map<String, Image> known = new HashMap<>();

    /** Disposes the images with their owner. */
    public Icons(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The image of a file in the folder {@code icons}, named without its ending. */
    public Image image(String name) {
        return known.computeIfAbsent(name, wanted -> images.get(descriptor(wanted)));
    }

    /** The same as something that an action holds. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.storletdesigner.app", "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
