package org.storletdesigner.cli.report.sarif;

import java.util.stream.Stream;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Part;

/**
 * What a report says of a rule before any finding.
 *
 * @param usual how grave most of its findings are
 * @param part what a person looks at first
 * @param meaning what its findings mean
 * @param advice what helps
 */
record RuleText(String id, String summary, Severity usual, Part part, String meaning, String advice) {
    /** The rule of whatever could not be read. */
    static final RuleText SYNTAX = new RuleText("syntax", "something cannot be read", Severity.ERROR, Part.TRIGGER,
            "A handler, a source or one of their expressions cannot be read. It is left out; the rest is analysed.",
            "Correct the text at the place that is shown.");

    /** All rules; the index of each is its place. */
    static Stream<RuleText> all() {
        return Stream.concat(Stream.of(Rule.values()).map(RuleText::of), Stream.of(SYNTAX));
    }

    static RuleText of(Rule rule) {
        return switch (rule) {
            case CYCLE -> text(rule, Severity.ERROR, Part.TRIGGER, "Handlers trigger each other in a ring. An error "
                    + "goes on for ever whatever is written, a warning can go on for ever, a note ends by itself.",
                    "Let an extra condition of one handler exclude what the handler before it writes.");
            case SHORTCUT -> text(rule, Severity.WARNING, Part.OUTPUT, "One write fires two handlers, and one of them "
                    + "leads to the other, which therefore runs twice for one change.",
                    "Let the later handler wait for what the earlier one writes.");
            case OVERLAP -> text(rule, Severity.INFORMATION, Part.TRIGGER, "One write can fire both handlers; which of "
                    + "them runs first is left to the store.",
                    "Nothing needs to be done unless their order matters.");
            case CONFLICT -> text(rule, Severity.WARNING, Part.OUTPUT, "One write can fire both handlers, and they can "
                    + "give one key different values; the one that happens to run last wins.",
                    "Tighten one of the conditions, or let the handlers write different keys.");
            case DUPLICATE -> text(rule, Severity.WARNING, Part.TRIGGER, "The same objects fire both handlers, and "
                    + "both write the same.", "Disable or remove one of them.");
            case STARVING -> text(rule, Severity.WARNING, Part.TRIGGER, "Neither a source nor another handler can ever "
                    + "write what the trigger asks for.",
                    "Correct the trigger, or declare the source that is missing.");
            case DEAD_OUTPUT -> text(rule, Severity.WARNING, Part.OUTPUT, "No values satisfy the output, so that the "
                    + "handler or the source can write nothing.", "Correct the tests of the output that contradict each other.");
            case UNKNOWN_KEY -> text(rule, Severity.WARNING, Part.TRIGGER, "A trigger reads a key, or compares it with "
                    + "a value, that nothing writes; or a key is written that nothing reads.",
                    "Correct the name where it is misspelt, or declare the source that writes it.");
            case FOLDED_KEY -> text(rule, Severity.WARNING, Part.TRIGGER, "Two spellings of a key are one key at this "
                    + "store, which folds keys: what is written under the one is read, and overwritten, under the other.",
                    "Spell the key alike everywhere, or rename one of them if two keys are meant.");
            case UNBOUND -> text(rule, Severity.ERROR, Part.TRIGGER, "A variable has no value, so that its handler has "
                    + "no edges.", "Give the variable a value.");
            case BAD_VALUE -> text(rule, Severity.ERROR, Part.TRIGGER, "A variable has a value that its definition "
                    + "does not allow.", "Give the variable one of the values that are allowed.");
            case EXPECTATION -> text(rule, Severity.ERROR, Part.OUTPUT, "The document says that one handler must, or "
                    + "must never, lead to another, and this does not hold.",
                    "Correct the conditions on the path that is named, or withdraw the expectation.");
            case UNDECIDED -> text(rule, Severity.WARNING, Part.TRIGGER, "A question took more work than the budget "
                    + "allows; what is not decided is never taken for harmless.",
                    "Raise the options --states and --steps, or simplify the expressions.");
        };
    }

    private static RuleText text(Rule rule, Severity usual, Part part, String meaning, String advice) {
        return new RuleText(rule.id(), rule.summary(), usual, part, meaning, advice);
    }

    /** The word for a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }
}
