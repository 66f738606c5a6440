package org.storletdesigner.snapshot.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.model.Expectation;
import org.storletdesigner.model.ExpectationKind;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Ids;

/** Keeps the edges of another program's graph: as what is expected, so that findings compare them with what is. */
public final class DrawnExpectations {
    private DrawnExpectations() { }

    /** Adds an expectation for each edge between two handlers of the document; how many. */
    public static int add(List<DrawnEdge> edges, Workflow document) {
        Map<String, Handler> handlers = new HashMap<>();
        HandlerNames.all(document).forEach(handler -> handlers.putIfAbsent(HandlerNames.of(handler), handler));
        Set<DrawnEdge> known = new HashSet<>();
        for (DrawnEdge edge : edges) {
            Handler from = handlers.get(edge.from());
            Handler to = handlers.get(edge.to());
            if (from != null && to != null && known.add(new DrawnEdge(edge.from(), edge.to(), ""))) {
                document.getExpectations().add(expectation(from, to));
            }
        }
        return known.size();
    }

    private static Expectation expectation(Handler from, Handler to) {
        Expectation expectation = ModelFactory.eINSTANCE.createExpectation();
        expectation.setId(Ids.fresh());
        expectation.setFrom(from);
        expectation.setTo(to);
        expectation.setKind(ExpectationKind.MUST);
        return expectation;
    }
}
