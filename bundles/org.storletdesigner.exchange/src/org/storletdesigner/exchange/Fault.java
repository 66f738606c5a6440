package org.storletdesigner.exchange;

import java.util.Optional;
import org.storletdesigner.model.disk.FileFormatException;

/**
 * A handler of a file that could not be taken in.
 *
 * @param handler its name in a workflow; empty where the fault is that nobody can say which it is
 * @param refusal what is wrong, and where
 */
public record Fault(Optional<String> handler, FileFormatException refusal) { }
