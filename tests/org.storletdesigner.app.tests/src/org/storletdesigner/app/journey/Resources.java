package org.storletdesigner.app.journey;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.widgets.Display;
import org.storletdesigner.app.Window;

/** What SWT holds that must be disposed, counted by kind, as its own tracking knows it; and the memory in use. */
final class Resources {
    private static final int COLLECTIONS = 4;

    private Resources() { }

    /** Needs the option of {@code tracking.options}, with which the tests are started. */
    static Map<String, Long> open() {
        return Window.inDisplayThread(() -> {
            DeviceData data = Display.getCurrent().getDeviceData();
            if (!data.tracking) {
                throw new AssertionError("SWT does not track its resources: tracking.options was not given.");
            }
            return Arrays.stream(data.objects).filter(Objects::nonNull).collect(Collectors.groupingBy(
                    each -> each.getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
        });
    }

    /** Kinds of which there are more than before, with how many. */
    static Map<String, Long> more(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> more = new TreeMap<>();
        after.forEach((kind, count) -> {
            if (count > before.getOrDefault(kind, 0L)) {
                more.put(kind, count - before.getOrDefault(kind, 0L));
            }
        });
        return more;
    }

    /** After the garbage was collected. */
    static long usedMegabytes() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
