package org.storletdesigner.snapshot.png;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SVG's path data, as far as pictures have it: absolute M, L, Q and Z. */
final class PathData {
    private static final Pattern STEP = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+");

    private PathData() { }

    static Path2D of(String text) {
        Path2D path = new Path2D.Double();
        Matcher steps = STEP.matcher(text);
        while (steps.find()) {
            List<Double> at = numbers(steps.group(2));
            switch (steps.group(1)) {
                case "M" -> path.moveTo(at.get(0), at.get(1));
                case "L" -> path.lineTo(at.get(0), at.get(1));
                case "Q" -> path.quadTo(at.get(0), at.get(1), at.get(2), at.get(3));
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("pictures have no paths with '" + steps.group(1) + "'");
            }
        }
        return path;
    }

    private static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers;
    }
}
