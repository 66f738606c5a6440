package org.storletdesigner.cli.input;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.NearNames;
import org.storletdesigner.exchange.Places;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.Place;
import org.storletdesigner.model.files.LibraryFiles;
import org.storletdesigner.model.files.Opened;

/** A definition of a library, as people name it: FILE where the library has one definition, else FILE#Name. */
record LibraryEntry(String file, StorletDefinition definition, Places places) {
    private static final char SEPARATOR = '#';
    private static final int LISTED = 10;

    static LibraryEntry open(String wanted) throws AtFault, FileFormatException {
        int separator = wanted.lastIndexOf(SEPARATOR);
        if (separator < 0 || Files.exists(InputStreams.path(wanted))) {
            return find(wanted, LibraryFiles.open(InputStreams.path(wanted)), Optional.empty());
        }
        String file = wanted.substring(0, separator);
        return find(file, LibraryFiles.open(InputStreams.path(file)), Optional.of(wanted.substring(separator + 1)));
    }

    private static LibraryEntry find(String file, Opened<Library> library, Optional<String> name) throws AtFault {
        List<StorletDefinition> all = library.document().getDefinitions();
        List<StorletDefinition> found = all.stream()
                .filter(each -> name.isEmpty() || name.get().equals(each.getName())).toList();
        if (found.size() != 1) {
            throw new AtFault(file + ": " + complaint(file, all, found, name));
        }
        return new LibraryEntry(file, found.getFirst(), places(library));
    }

    private static String complaint(String file, List<StorletDefinition> all, List<StorletDefinition> found,
            Optional<String> name) {
        List<String> names = all.stream().map(StorletDefinition::getName).toList();
        if (names.isEmpty()) {
            return "the library has no definitions";
        }
        if (name.isEmpty()) {
            return "the library has several definitions; say which one is meant: " + listed(file, names);
        }
        return found.isEmpty()
                ? "the library has no definition '" + name.get() + "'" + NearNames.question(name.get(), names)
                : "the library has " + found.size() + " definitions '" + name.get() + "'; rename all but one";
    }

    private static String listed(String file, List<String> names) {
        List<String> entries = names.stream().limit(LISTED).map(name -> file + SEPARATOR + name).toList();
        return String.join(", ", entries)
                + (names.size() > LISTED ? " or one of " + (names.size() - LISTED) + " more" : "");
    }

    private static Places places(Opened<Library> library) {
        return new Places() {
            @Override
            public Optional<Place> of(String id) {
                return library.positions().of(id);
            }

            @Override
            public Optional<Place> of(String id, EAttribute feature, int offset) {
                return library.positions().of(id, feature, offset);
            }
        };
    }
}
