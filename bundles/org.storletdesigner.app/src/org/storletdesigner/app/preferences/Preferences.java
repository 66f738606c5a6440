package org.storletdesigner.app.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.storletdesigner.logic.limit.Limits;

/** What a person has chosen for this program, with what holds where nothing was chosen. */
public final class Preferences {
    /** The node of the settings. */
    public static final String NODE = "org.storletdesigner.app";
    /** Keys below {@link #NODE}. */
    public static final String STATES = "engine.states";
    public static final String STEPS = "engine.steps";
    public static final String AUTOSAVE_SECONDS = "autosave.seconds";
    public static final String THEME = "theme";
    public static final String LIBRARIES = "libraries";
    public static final String RECENT = "recent";
    public static final String REOPEN = "reopen";
    public static final String MOTION = "motion";
    public static final String SESSION = "session";
    public static final String CONTAINERS = "containers";
    public static final String ORIGINS = "origins";

    static final int DEFAULT_AUTOSAVE_SECONDS = 3;
    static final int LONGEST_AUTOSAVE_SECONDS = 600;

    private Preferences() { }

    static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** What one question to the engine may cost. */
    public static Limits limits() {
        int states = node().getInt(STATES, Limits.DEFAULT.states());
        long steps = node().getLong(STEPS, Limits.DEFAULT.steps());
        return new Limits(Math.max(1, states), Math.max(1, steps));
    }

    /** How long after an edit its recovery copy is written, in milliseconds. */
    public static int autosaveMillis() {
        int seconds = node().getInt(AUTOSAVE_SECONDS, DEFAULT_AUTOSAVE_SECONDS);
        return 1000 * Math.clamp(seconds, 1, LONGEST_AUTOSAVE_SECONDS);
    }

    /** Whether the documents of the last time are opened again at the start. */
    public static boolean isReopening() {
        return node().getBoolean(REOPEN, true);
    }

    /** Whether the canvas shows how things move to other places. */
    public static boolean isMoving() {
        return node().getBoolean(MOTION, true);
    }

    public static List<Path> paths(String key) {
        return lines(key).filter(line -> !line.isEmpty()).map(Path::of).toList();
    }

    /** Texts of one line each, in their order. */
    public static List<String> texts(String key) {
        return lines(key).filter(line -> !line.isEmpty()).toList();
    }

    private static Stream<String> lines(String key) {
        return node().get(key, "").lines();
    }

    /** Stored at once, since a program may be killed at any time. */
    public static void setPaths(String key, List<Path> paths) {
        setTexts(key, paths.stream().map(Path::toString).toList());
    }

    /** Stored at once; a text of several lines would come back as several. */
    public static void setTexts(String key, List<String> texts) {
        String lines = texts.stream().collect(Collectors.joining("\n"));
        if (!lines.equals(node().get(key, ""))) {
            node().put(key, lines);
            flush();
        }
    }

    private static void flush() {
        try {
            node().flush();
        } catch (BackingStoreException broken) {
            ILog.get().error("The preferences cannot be stored.", broken);
        }
    }
}
