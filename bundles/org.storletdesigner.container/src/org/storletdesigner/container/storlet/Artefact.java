package org.storletdesigner.container.storlet;

import java.util.List;
import java.util.Optional;

/**
 * The program of a storlet with what its engine has to know.
 *
 * @param name of the object: {@code name-version.jar}, or the file of a Python module
 * @param language java or python
 * @param main the class that is run
 * @param dependencies objects in the container of dependencies
 * @param languageVersion for Python
 * @param definition the digest of the definition that belongs to it
 */
public record Artefact(String name, String language, String main, List<String> dependencies,
        Optional<String> languageVersion, Optional<String> definition) implements Deployable {
    public Artefact {
        dependencies = List.copyOf(dependencies);
    }

    /** Why the engine would refuse it, one sentence each; none where all is well. */
    public List<String> faults() {
        return StorletHeaders.faults(name, StorletHeaders.of(this));
    }
}
