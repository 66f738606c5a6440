package org.storletdesigner.migration.document;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.Writing;

/** What storlets find otherwise at the target than where they come from, because verdicts depend on it. */
public final class Surroundings {
    private static final String THEREFORE = ", and verdicts depend on it";

    private Surroundings() { }

    /** A sentence for each difference; the target's properties stay. */
    public static List<String> differences(Workflow target, Workflow coming) {
        List<String> told = new ArrayList<>();
        if (target.getFiring() != coming.getFiring()) {
            told.add("the target fires " + word(target.getFiring()) + ", not " + word(coming.getFiring())
                    + " as where this comes from" + THEREFORE);
        }
        if (target.getWriting() != coming.getWriting()) {
            told.add("a write " + word(target.getWriting()) + " the keys that it does not mention at the target, and "
                    + word(coming.getWriting()) + " them where this comes from" + THEREFORE);
        }
        if (target.getKeys() != coming.getKeys()) {
            told.add("the target " + word(target.getKeys()) + ", not as where this comes from" + THEREFORE);
        }
        sources(target, coming, told);
        if (!coming.getNotes().isEmpty()) {
            told.add("notes stay behind: " + coming.getNotes().size());
        }
        return told;
    }

    private static String word(Firing firing) {
        return switch (firing) {
            case ON_CHANGE -> "on a change";
            case EVERY_WRITE -> "on every write";
        };
    }

    private static String word(Writing writing) {
        return switch (writing) {
            case MERGE -> "keeps";
            case REPLACE -> "drops";
        };
    }

    private static String word(Keys keys) {
        return switch (keys) {
            case CASE_SENSITIVE -> "tells keys apart by case";
            case FOLDED -> "does not tell keys apart by case";
        };
    }

    private static void sources(Workflow target, Workflow coming, List<String> told) {
        if (target.getSources().isEmpty() != coming.getSources().isEmpty()) {
            told.add(target.getSources().isEmpty()
                    ? "the target declares no sources, so anything may be written there from outside, which is not so"
                            + " where this comes from" + THEREFORE
                    : "the target declares sources, and where this comes from anything may be written from outside"
                            + THEREFORE);
        }
        for (Source source : coming.getSources()) {
            boolean known = target.getSources().stream().anyMatch(own -> own.getOutput().equals(source.getOutput()));
            if (!known && !target.getSources().isEmpty()) {
                told.add("the target has no source that writes '" + source.getOutput() + "', as '" + source.getName()
                        + "' does where this comes from" + THEREFORE);
            }
        }
    }
}
