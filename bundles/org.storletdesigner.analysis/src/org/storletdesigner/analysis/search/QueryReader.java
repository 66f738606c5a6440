package org.storletdesigner.analysis.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.storletdesigner.logic.text.EditDistance;
import org.storletdesigner.logic.text.ParseResult;

/** Reads the text of one query from left to right. */
final class QueryReader {
    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private int at;
    private ParseResult.Rejected<SearchQuery> fault;

    QueryReader(String text) {
        this.text = text;
    }

    ParseResult<SearchQuery> read() {
        if (text.length() > SearchQuery.LONGEST) {
            return new ParseResult.Rejected<>(SearchQuery.LONGEST,
                    "a query has at most " + SearchQuery.LONGEST + " characters");
        }
        skipBlanks();
        while (at < text.length() && fault == null) {
            term();
            skipBlanks();
        }
        return fault == null ? new ParseResult.Parsed<>(new SearchQuery(terms)) : fault;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void term() {
        boolean negated = text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at
                + 1));
        at += negated ? 1 : 0;
        int start = at;
        String name = name();
        Optional<Field> field = name.isEmpty() ? Optional.empty() : Field.find(name);
        if (field.isPresent()) {
            boolean whole = text.charAt(at++) == '=';
            add(field.get(), start, new Term(field, word(), whole, negated));
        } else if (!name.isEmpty() && text.charAt(at) == ':' && near(name).isPresent()) {
            reject(start, "there is no field '" + name + "'; did you mean '" + near(name).get().word()
                    + "'? Quotes make it plain text");
        } else {
            at = start;
            terms.add(new Term(Optional.empty(), word(), false, negated));
        }
    }

    /** The letters before a colon or an equals sign, where there is one; leaves the place at that sign. */
    private String name() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at || end == text.length() || text.charAt(end) != ':' && text.charAt(end) != '=') {
            return "";
        }
        String name = text.substring(at, end);
        at = end;
        return name;
    }

    private static Optional<Field> near(String name) {
        int most = name.length() < 4 ? 1 : 2;
        return Arrays.stream(Field.values()).filter(field -> EditDistance.between(name, field.word()) <= most)
                .findFirst();
    }

    private void add(Field field, int start, Term term) {
        if (!field.allowed().isEmpty() && field.allowed().stream().noneMatch(word -> fits(term, word))) {
            reject(start, "there is no " + field.word() + " '" + term.text() + "'; there are "
                    + field.allowed().stream().collect(Collectors.joining(", ")));
        }
        terms.add(term);
    }

    /** The beginning of an allowed word is enough, so that results come while it is typed. */
    static boolean fits(Term term, String word) {
        return term.whole() ? word.equals(term.text()) : word.startsWith(term.text());
    }

    private void reject(int offset, String message) {
        fault = new ParseResult.Rejected<>(offset, message);
    }

    private String word() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
    }

    private String bare() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** A quote that is not closed yet holds all that follows. */
    private String quoted() {
        StringBuilder word = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            word.append(text.charAt(at++));
        }
        at++;
        return word.toString();
    }
}
