package org.storletdesigner.model.disk;

import java.io.IOException;
import java.util.Objects;

/**
 * A file that cannot be read or written, with the place that is at fault.
 * Line and column count from 1, columns in code points; both are 0 where the file as a whole is at fault.
 */
public final class FileFormatException extends IOException {
    private static final long serialVersionUID = 1L;
    /** What a file holds may be quoted in a sentence, but not at any length. */
    private static final int LONGEST = 600;

    private final String file;
    private final int line;
    private final int column;
    private final String problem;

    /** The file as a whole is at fault. */
    public FileFormatException(String file, String problem) {
        this(file, Place.NONE, problem);
    }

    /** One place of the file is at fault. */
    public FileFormatException(String file, Place place, String problem) {
        super(Objects.requireNonNull(file) + place.suffix() + ": " + shortened(problem));
        this.file = file;
        this.line = place.line();
        this.column = place.column();
        this.problem = shortened(problem);
    }

    private static String shortened(String problem) {
        int length = problem.length();
        return length <= LONGEST ? problem
                : problem.substring(0, LONGEST / 2) + " … " + problem.substring(length - LONGEST / 2);
    }

    /** The name under which the file was given. */
    public String file() {
        return file;
    }

    /** From 1; 0 where the file as a whole is at fault. */
    public int line() {
        return line;
    }

    /** From 1, in code points; 0 where the file as a whole is at fault. */
    public int column() {
        return column;
    }

    /** The sentence alone, without file, line and column. */
    public String problem() {
        return problem;
    }
}
