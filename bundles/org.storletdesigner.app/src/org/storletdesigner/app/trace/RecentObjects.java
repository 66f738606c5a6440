package org.storletdesigner.app.trace;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;

/** The objects that were tried last, the newest first. */
final class RecentObjects {
    private static final int MOST = 12;
    private static final int LONGEST = 4_000;
    private static final String KEY = "trace.recent";

    private RecentObjects() { }

    static List<String> all() {
        return node().get(KEY, "").lines().filter(line -> !line.isEmpty()).map(RecentObjects::unescaped).toList();
    }

    static void add(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return;
        }
        List<String> recent = new ArrayList<>(all());
        recent.remove(text);
        recent.addFirst(text);
        node().put(KEY, String.join("\n", recent.stream().limit(MOST).map(RecentObjects::escaped).toList()));
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(org.storletdesigner.app.preferences.Preferences.NODE);
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String unescaped(String line) {
        return line.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}
