package org.storletdesigner.cli.change;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.migration.plan.Rename;
import picocli.CommandLine.Option;

/** What is called otherwise at the target; a backslash takes its meaning from a sign that is part of a name. */
public final class RenameWords {
    @Option(names = "--rename-key", arity = "1", paramLabel = "OLD=NEW",
            description = "A key that is called otherwise at the target; may be repeated.")
    private List<String> keys = List.of();

    @Option(names = "--rename-value", arity = "1", paramLabel = "KEY:OLD=NEW",
            description = "A value of a key, by the key's new name; may be repeated.")
    private List<String> values = List.of();

    @Option(names = "--rename-storlet", arity = "1", paramLabel = "OLD=NEW",
            description = "A storlet that is called otherwise at the target; may be repeated.")
    private List<String> storlets = List.of();

    List<Rename> renames() throws AtFault {
        List<Rename> renames = new ArrayList<>();
        for (String word : keys) {
            List<String> names = split(word, '=', "--rename-key takes OLD=NEW");
            renames.add(new Rename.Key(names.get(0), names.get(1)));
        }
        for (String word : values) {
            List<String> parts = split(word, ':', "--rename-value takes KEY:OLD=NEW");
            List<String> names = split(parts.get(1), '=', "--rename-value takes KEY:OLD=NEW");
            renames.add(new Rename.Value(plain(parts.get(0)), names.get(0), names.get(1)));
        }
        for (String word : storlets) {
            List<String> names = split(word, '=', "--rename-storlet takes OLD=NEW");
            renames.add(new Rename.Storlet(names.get(0), names.get(1)));
        }
        return renames;
    }

    /** The two sides of the first sign without a backslash; only behind the last sign backslashes are done with. */
    private static List<String> split(String word, char sign, String expected) throws AtFault {
        int at = 0;
        while (at < word.length() && word.charAt(at) != sign) {
            at += word.charAt(at) == '\\' ? 2 : 1;
        }
        if (at < 1 || at >= word.length() - 1) {
            throw new AtFault("designer: " + expected + ", not '" + word + "'");
        }
        String first = word.substring(0, at);
        String second = word.substring(at + 1);
        return sign == '=' ? List.of(plain(first), plain(second)) : List.of(first, second);
    }

    private static String plain(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
