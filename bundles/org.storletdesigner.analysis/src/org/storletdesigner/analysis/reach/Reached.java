package org.storletdesigner.analysis.reach;

import org.storletdesigner.analysis.workflow.Handler;

/**
 * A handler that some path leads to, or from.
 *
 * @param steps the number of edges on a shortest path; at least 1
 * @param decided whether some path, if a longer one, has no undecided edge
 */
public record Reached(Handler handler, int steps, boolean decided) { }
