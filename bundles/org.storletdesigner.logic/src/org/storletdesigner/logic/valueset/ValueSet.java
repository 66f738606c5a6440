package org.storletdesigner.logic.valueset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.expression.Comparison;
import org.storletdesigner.logic.language.Language;
import org.storletdesigner.logic.language.Numbers;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.pattern.Globs;
import org.storletdesigner.logic.pattern.PatternReader;
import org.storletdesigner.logic.pattern.PatternResult;
import org.storletdesigner.logic.pattern.RegularExpression;

/**
 * What one key may hold: strings of a regular language and, perhaps, nothing at all (absent). Immutable and
 * thread-safe; equal when it allows the same. Operations that may grow throw {@link BudgetExceeded}; those without
 * limits take {@link Limits#DEFAULT}.
 */
public final class ValueSet {
    private static final ValueSet NOTHING = new ValueSet(Language.none(), false, Wording.NONE);
    private static final ValueSet EVERYTHING = new ValueSet(Language.all(), true, Wording.NONE);
    private static final ValueSet EXISTS = new ValueSet(Language.all(), false, Wording.NONE);
    private static final ValueSet ABSENT = new ValueSet(Language.none(), true, Wording.NONE);

    private final Language language;
    private final boolean absent;
    // How it was asked for; it shapes the description where the language alone does not, and no other answer.
    private final Wording wording;

    private ValueSet(Language language, boolean absent, Wording wording) {
        this.language = language;
        this.absent = absent;
        this.wording = wording;
    }

    /** These strings and, if so, absence. */
    public static ValueSet of(Language language, boolean absent) {
        return new ValueSet(language, absent, Wording.NONE);
    }

    /** Present with exactly this value. */
    public static ValueSet equalTo(String value) {
        return of(Language.of(value), false);
    }

    /** Present with one of these values. */
    public static ValueSet in(Collection<String> values) {
        return in(values, Limits.DEFAULT);
    }

    /** Present with one of these values. */
    public static ValueSet in(Collection<String> values, Limits limits) {
        return of(Language.ofWords(values, limits), false);
    }

    /** Present and as the glob says. */
    public static ValueSet like(String glob) {
        return like(glob, Limits.DEFAULT);
    }

    /** Present and as the glob says. */
    public static ValueSet like(String glob, Limits limits) {
        return new ValueSet(Language.of(Globs.read(glob), limits), false, Wording.words("is like " + glob));
    }

    /** Present and matching the pattern as a whole. */
    public static ValueSet matches(String pattern) {
        return matches(pattern, Limits.DEFAULT);
    }

    /**
     * Present and matching the pattern as a whole.
     *
     * @throws IllegalArgumentException when {@link PatternReader} refuses the pattern
     */
    public static ValueSet matches(String pattern, Limits limits) {
        return switch (PatternReader.read(pattern)) {
            case PatternResult.Accepted(RegularExpression expression) ->
                new ValueSet(Language.of(expression, limits), false, Wording.words("matches " + pattern));
            case PatternResult.Refused(int offset, String message) ->
                throw new IllegalArgumentException(message + ", at offset " + offset + " of " + pattern);
        };
    }

    /** Present, a number, and in this order to the given one. */
    public static ValueSet compare(Comparison comparison, String number) {
        return compare(comparison, number, Limits.DEFAULT);
    }

    /**
     * Present, a number, and in this order to the given one.
     *
     * @throws IllegalArgumentException when it is not a number
     */
    public static ValueSet compare(Comparison comparison, String number, Limits limits) {
        Language language = Numbers.compare(comparison, number, limits);
        return new ValueSet(language, false, Wording.bound(comparison, number));
    }

    /** Present, whatever the value. */
    public static ValueSet exists() {
        return EXISTS;
    }

    /** Absent. */
    public static ValueSet absent() {
        return ABSENT;
    }

    /** Any value, or absent. */
    public static ValueSet everything() {
        return EVERYTHING;
    }

    /** No value, and not absent either. */
    public static ValueSet nothing() {
        return NOTHING;
    }

    /** All that this set does not allow. */
    public ValueSet not() {
        return new ValueSet(language.not(), !absent, wording.not());
    }

    public ValueSet and(ValueSet other) {
        return and(other, Limits.DEFAULT);
    }

    /** What both sets allow. */
    public ValueSet and(ValueSet other, Limits limits) {
        Language both = language.and(other.language, limits);
        return new ValueSet(both, absent && other.absent, combined(both, other, wording.and(other.wording)));
    }

    public ValueSet or(ValueSet other) {
        return or(other, Limits.DEFAULT);
    }

    /** What one of the sets allows. */
    public ValueSet or(ValueSet other, Limits limits) {
        Language either = language.or(other.language, limits);
        return new ValueSet(either, absent || other.absent, combined(either, other, wording.or(other.wording)));
    }

    /** A language that did not change keeps its wording. */
    private Wording combined(Language result, ValueSet other, Wording wordings) {
        if (result.equals(language)) {
            return wording;
        }
        return result.equals(other.language) ? other.wording : wordings;
    }

    /** Whether the other set allows all that this one does. */
    public boolean inside(ValueSet other) {
        return inside(other, Limits.DEFAULT);
    }

    /** Whether the other set allows all that this one does. */
    public boolean inside(ValueSet other, Limits limits) {
        return (!absent || other.absent) && language.inside(other.language, limits);
    }

    /** Whether both sets allow one thing. */
    public boolean overlaps(ValueSet other) {
        return overlaps(other, Limits.DEFAULT);
    }

    /** Whether both sets allow one thing. */
    public boolean overlaps(ValueSet other, Limits limits) {
        return absent && other.absent || language.overlaps(other.language, limits);
    }

    public boolean isEmpty() {
        return !absent && language.isEmpty();
    }

    public boolean isEverything() {
        return absent && language.isAll();
    }

    /** Whether this value is allowed; {@code null} asks for absence. */
    public boolean contains(String value) {
        return value == null ? absent : language.contains(value);
    }

    /** The shortest value, as {@link Language#shortest()} chooses it. */
    public Optional<String> shortest() {
        return language.shortest();
    }

    /** The value, if there is just one and the key must be present. */
    public Optional<String> onlyWord() {
        return absent ? Optional.empty() : language.onlyWord();
    }

    /** A few strings: all that this set allows begins with one of them. Where the key may be absent, the empty one. */
    public List<String> stems() {
        return absent ? List.of("") : language.stems();
    }

    public boolean allowsAbsent() {
        return absent;
    }

    /** The strings that are allowed. */
    public Language language() {
        return language;
    }

    /** What is allowed, in words for people: "video", "starts with images/", "5 or more, or absent". */
    public String description() {
        return Description.of(language, absent, wording);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueSet that && absent == that.absent && language.equals(that.language);
    }

    @Override
    public int hashCode() {
        return 2 * language.hashCode() + (absent ? 1 : 0);
    }

    @Override
    public String toString() {
        return description();
    }
}
