package org.storletdesigner.container.storlet;

/** What the engine of storlets has to find in its containers. */
public sealed interface Deployable permits Artefact, Dependency {
    /** Of its object. */
    String name();
}
