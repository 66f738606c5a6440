package org.storletdesigner.model.design;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;

/**
 * Chains: storlets that belong together with their bindings and extra conditions, kept as a {@link Fragment} under a
 * name and added to documents as one.
 */
public final class Chains {
    private Chains() { }

    /** A document with copies of these storlets, of their definitions, and of what is expected among them. */
    public static Workflow cut(Workflow from, String name, Collection<Storlet> storlets) {
        Workflow chain = Fragment.of(from, storlets);
        chain.setName(name);
        chain.setFiring(from.getFiring());
        chain.setWriting(from.getWriting());
        chain.setKeys(from.getKeys());
        return chain;
    }

    /**
     * Adds copies of all parts of a chain, under names that are free. A definition that the document has already, word
     * for word, is shared.
     *
     * @param origin where the upper left corner of the storlets comes to stand; none leaves the places open
     */
    public static List<Storlet> add(Workflow document, Workflow chain, Optional<Bounds> origin) {
        List<Storlet> added = Fragment.insert(chain, document).stream().filter(Storlet.class::isInstance)
                .map(Storlet.class::cast).toList();
        origin.ifPresentOrElse(place -> move(added, place), () -> added.forEach(storlet -> storlet.setBounds(null)));
        return added;
    }

    private static void move(List<Storlet> storlets, Bounds origin) {
        List<Bounds> placed = storlets.stream().map(Storlet::getBounds).filter(each -> each != null).toList();
        int right = origin.x() - placed.stream().mapToInt(Bounds::x).min().orElse(0);
        int down = origin.y() - placed.stream().mapToInt(Bounds::y).min().orElse(0);
        storlets.stream().filter(storlet -> storlet.getBounds() != null).forEach(storlet ->
                storlet.setBounds(moved(storlet.getBounds(), right, down)));
    }

    private static Bounds moved(Bounds bounds, int right, int down) {
        return new Bounds(bounds.x() + right, bounds.y() + down, bounds.width(), bounds.height());
    }
}
