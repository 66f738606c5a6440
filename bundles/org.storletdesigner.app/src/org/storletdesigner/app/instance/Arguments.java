package org.storletdesigner.app.instance;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.model.disk.FileIdentity;

/** The files among what a program was started with. */
public final class Arguments {
    private Arguments() { }

    /** Every argument but options; an option, which begins with a dash, takes the argument behind it along. */
    public static List<Path> files(String... arguments) {
        List<Path> files = new ArrayList<>();
        boolean behindOption = false;
        for (String argument : arguments) {
            boolean option = argument.startsWith("-");
            if (!option && !behindOption && !argument.isBlank()) {
                add(argument, files);
            }
            behindOption = option;
        }
        return files;
    }

    private static void add(String argument, List<Path> files) {
        try {
            files.add(FileIdentity.plain(Path.of(argument)));
        } catch (InvalidPathException impossible) {
            System.err.println("There can be no file " + argument + ": " + impossible.getReason());
        }
    }
}
