package org.storletdesigner.app.transfer.export;

import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.editor.paper.Ground;
import org.storletdesigner.editor.paper.Part;

/**
 * How a workflow is to be exported. Kept from one export to the next.
 *
 * @param part how much of it a picture shows
 * @param percent how large a picture of pixels is, 100 being the size on the canvas
 * @param ground what such a picture has behind it
 */
record ExportChoice(ExportFormat format, Part part, int percent, Ground ground) {
    static final ExportChoice USUAL = new ExportChoice(ExportFormat.SVG, Part.ALL, 200, Ground.WHITE);
    static final int SMALLEST = 25;
    static final int LARGEST = 800;

    private static final String FORMAT = "format";
    private static final String PERCENT = "percent";
    private static final String GROUND = "ground";

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(Preferences.NODE + "/export");
    }

    /** That of the last export; always with all of the workflow, since the selection is another one each time. */
    static ExportChoice last() {
        return new ExportChoice(named(ExportFormat.values(), node().get(FORMAT, ""), USUAL.format), Part.ALL,
                Math.clamp(node().getInt(PERCENT, USUAL.percent), SMALLEST, LARGEST),
                named(Ground.values(), node().get(GROUND, ""), USUAL.ground));
    }

    private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst().orElse(otherwise);
    }

    /** Makes it the one to begin with next time. */
    void remember() {
        node().put(FORMAT, format.name());
        node().putInt(PERCENT, percent);
        node().put(GROUND, ground.name());
        try {
            node().flush();
        } catch (BackingStoreException broken) {
            ILog.get().error("The choice of an export format cannot be stored.", broken);
        }
    }
}
