package org.storletdesigner.model.files;

import org.storletdesigner.model.Document;

/** A document that was read, and where its parts stand in the file. */
public record Opened<T extends Document>(T document, Positions positions) { }
