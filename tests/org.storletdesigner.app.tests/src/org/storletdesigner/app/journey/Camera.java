package org.storletdesigner.app.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;

/** Takes pictures of a window as it is on the screen, when nothing in it changes any more. */
final class Camera {
    private static final int LOOKS = 60;

    private final Path folder;

    Camera(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Stores a picture; how many colours it has. */
    int take(Shell shell, String name) {
        ImageData picture = still(shell);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        try (var output = Files.newOutputStream(folder.resolve(name))) {
            loader.save(output, SWT.IMAGE_PNG);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return colours(picture);
    }

    /** Lines that flash and texts that come later make two pictures differ. */
    private static ImageData still(Shell shell) {
        ImageData before = look(shell);
        for (int look = 0; look < LOOKS; look++) {
            for (int pause = 0; pause < 20; pause++) {
                Hand.pause();
            }
            ImageData now = look(shell);
            if (Arrays.equals(before.data, now.data)) {
                return now;
            }
            before = now;
        }
        throw new AssertionError("The window does not come to rest.");
    }

    private static ImageData look(Shell shell) {
        return Window.inDisplayThread(() -> {
            Rectangle area = shell.getBounds();
            Image image = new Image(Display.getCurrent(), area.width, area.height);
            GC screen = new GC(Display.getCurrent());
            screen.copyArea(image, area.x, area.y);
            screen.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            return data;
        });
    }

    private static int colours(ImageData picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.height; y += 2) {
            for (int x = 0; x < picture.width; x += 2) {
                colours.add(picture.getPixel(x, y));
            }
        }
        return colours.size();
    }
}
