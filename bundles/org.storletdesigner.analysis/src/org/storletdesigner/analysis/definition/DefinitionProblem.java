package org.storletdesigner.analysis.definition;

import org.storletdesigner.model.Named;

/**
 * Something that is wrong with a storlet definition.
 *
 * @param about the definition, handler or variable
 * @param error whether storlets made from it cannot work; otherwise it most likely is not what was meant
 * @param message a sentence without its full stop
 */
public record DefinitionProblem(Named about, boolean error, String message) { }
