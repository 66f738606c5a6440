package org.storletdesigner.app.expression;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.storletdesigner.logic.assist.Token;

/** The colours of expressions on light and on dark ground. Nothing here needs to be disposed. */
enum SyntaxLook {
    LIGHT("#0B5394", "#5B6670", "#8A1C8C", "#1E6B2E", "#7A4B00", "#9A3B00", "#00697A", "#6B7580", "#B3261E", "#9A6700"),
    DARK("#8CC4FF", "#B6BEC6", "#E59BE8", "#9FD99F", "#F0C674", "#FFA869", "#6FD3E3", "#98A2AC", "#FF8A80", "#FFC933");

    private static final int MIDDLE_GREY = 128;

    private final Color key;
    private final Color operator;
    private final Color keyword;
    private final Color value;
    private final Color number;
    private final Color pattern;
    private final Color variable;
    private final Color comment;
    private final Color error;
    private final Color warning;

    SyntaxLook(String... colours) {
        key = colour(colours[0]);
        operator = colour(colours[1]);
        keyword = colour(colours[2]);
        value = colour(colours[3]);
        number = colour(colours[4]);
        pattern = colour(colours[5]);
        variable = colour(colours[6]);
        comment = colour(colours[7]);
        error = colour(colours[8]);
        warning = colour(colours[9]);
    }

    static SyntaxLook on(Color background) {
        int grey = (background.getRed() * 3 + background.getGreen() * 6 + background.getBlue()) / 10;
        return grey < MIDDLE_GREY ? DARK : LIGHT;
    }

    private static Color colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(new RGB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
    }

    Color error() {
        return error;
    }

    Color warning() {
        return warning;
    }

    /** What the piece of a text looks like. */
    StyleRange style(Token token) {
        int font = switch (token.kind()) {
            case KEYWORD, VARIABLE -> SWT.BOLD;
            case COMMENT -> SWT.ITALIC;
            case KEY, OPERATOR, VALUE, NUMBER, PATTERN, BRACKET, STRAY -> SWT.NORMAL;
        };
        return new StyleRange(token.start(), token.end() - token.start(), colour(token.kind()), null, font);
    }

    private Color colour(Token.Kind kind) {
        return switch (kind) {
            case KEY -> key;
            case OPERATOR, BRACKET -> operator;
            case KEYWORD -> keyword;
            case VALUE -> value;
            case NUMBER -> number;
            case PATTERN -> pattern;
            case VARIABLE -> variable;
            case COMMENT -> comment;
            case STRAY -> error;
        };
    }
}
