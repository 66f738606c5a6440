package org.storletdesigner.migration.plan;

import java.util.List;
import java.util.Objects;
import org.storletdesigner.analysis.finding.Finding;

/** What becomes of one storlet, or where what comes meets what is there. */
public sealed interface Item {
    /** What is to be said of it, without a full stop. */
    String sentence();

    /** A storlet that is not there yet. */
    record Added(String storlet) implements Item {
        @Override
        public String sentence() {
            return "adds '" + storlet + "'";
        }
    }

    /**
     * A storlet that is there with other contents.
     *
     * @param before how it is called there now
     * @param differences a clause each
     */
    record Replaced(String storlet, String before, List<String> differences) implements Item {
        public Replaced {
            differences = List.copyOf(differences);
        }

        @Override
        public String sentence() {
            String name = storlet.equals(before) ? "'" + storlet + "'" : "'" + before + "' by '" + storlet + "'";
            return "replaces " + name + (differences.isEmpty() ? "" : ": " + String.join("; ", differences));
        }
    }

    /** A storlet that is there already as it comes. */
    record Kept(String storlet) implements Item {
        @Override
        public String sentence() {
            return "leaves '" + storlet + "', which is there already";
        }
    }

    /** A storlet that is there and goes. */
    record Removed(String storlet) implements Item {
        @Override
        public String sentence() {
            return "removes '" + storlet + "'";
        }
    }

    /** A storlet whose name another one has. */
    record NameTaken(String storlet, String definition) implements Item {
        @Override
        public String sentence() {
            return "'" + storlet + "' collides with another storlet of this name there, which is made from '"
                    + definition + "'";
        }
    }

    /** A key that both sides write. */
    record KeyShared(String key, List<String> coming, List<String> there) implements Item {
        private static final int SHOWN = 5;

        public KeyShared {
            coming = List.copyOf(coming);
            there = List.copyOf(there);
        }

        @Override
        public String sentence() {
            return "the key '" + key + "' is written by " + listed(coming) + ", which comes in, and by "
                    + listed(there) + ", which is there";
        }

        private static String listed(List<String> names) {
            String some = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
            return names.size() <= SHOWN ? some : some + " and " + (names.size() - SHOWN) + " more";
        }
    }

    /** One write can fire something that comes in and something that is there. */
    record Overlapping(Finding finding) implements Item {
        public Overlapping {
            Objects.requireNonNull(finding);
        }

        @Override
        public String sentence() {
            return finding.rule().id() + ": " + finding.message();
        }
    }
}
