package org.storletdesigner.analysis.matrix;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.storletdesigner.analysis.Edge;

/** A matrix as a text that spreadsheets take. */
public final class MatrixText {
    private MatrixText() { }

    /** A line for each writer with a cell for each reader, between tabs; empty where nothing is triggered. */
    public static String tabSeparated(Matrix matrix) {
        return "\t" + IntStream.range(0, matrix.size()).mapToObj(place -> name(matrix, place))
                .collect(Collectors.joining("\t")) + "\n"
                + IntStream.range(0, matrix.size()).mapToObj(row -> row(matrix, row)).collect(Collectors.joining());
    }

    private static String row(Matrix matrix, int row) {
        return name(matrix, row) + IntStream.range(0, matrix.size())
                .mapToObj(column -> "\t" + matrix.at(row, column).map(MatrixText::word).orElse(""))
                .collect(Collectors.joining()) + "\n";
    }

    private static String word(Edge edge) {
        return edge.verdict().name().toLowerCase(Locale.ROOT);
    }

    private static String name(Matrix matrix, int place) {
        return matrix.handler(place).name().replaceAll("[\t\r\n]", " ");
    }
}
