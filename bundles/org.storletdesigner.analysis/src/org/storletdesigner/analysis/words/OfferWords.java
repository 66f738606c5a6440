package org.storletdesigner.analysis.words;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.repair.Offer;
import org.storletdesigner.analysis.repair.Repair;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.text.Printer;

/** Repairs, and what else they change, in words. */
public final class OfferWords {
    private static final int MOST_NAMES = 4;

    private OfferWords() { }

    /** What is done, as one reads it on a button or behind "Undo". */
    public static String action(Repair repair) {
        return switch (repair) {
            case Repair.AddCondition(String handler, Expression condition) ->
                    "Add the condition " + Printer.print(condition) + " to " + handler;
            case Repair.CorrectName name -> "Write " + name.correction() + " in place of " + name.name()
                    + name.value().map(value -> " as the value of " + name.key()).orElse("") + " everywhere";
            case Repair.Permit permit -> "Permit this " + permit.rule();
        };
    }

    /** What changes besides the finding itself, a clause each; nothing where nothing does. */
    public static List<String> consequences(Offer offer, Finding repaired) {
        List<String> words = new ArrayList<>();
        add("disconnects", offer.edgesGone().stream().map(OfferWords::ends).toList(), words);
        add("connects", offer.edgesNew().stream().map(OfferWords::ends).toList(), words);
        add("also mends", findings(offer.findingsGone(), repaired), words);
        add("brings", findings(offer.findingsNew(), repaired), words);
        return words;
    }

    private static List<String> findings(List<Finding> findings, Finding repaired) {
        return findings.stream().filter(each -> !each.id().equals(repaired.id())).map(OfferWords::finding).toList();
    }

    private static String finding(Finding finding) {
        return finding.rule().id() + " of " + Counted.some(finding.handlers(), MOST_NAMES);
    }

    private static String ends(Edge edge) {
        return PairWords.ends(edge.from(), edge.to());
    }

    private static void add(String verb, List<String> names, List<String> words) {
        if (!names.isEmpty()) {
            words.add(verb + " " + Counted.some(names, MOST_NAMES));
        }
    }
}
