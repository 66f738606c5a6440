package org.storletdesigner.migration.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.migration.plan.Item;
import org.storletdesigner.migration.plan.Obstacle;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Deletion;

/** Documents that take the place of another one as a whole, or lack some of its storlets. */
public final class Whole {
    private Whole() { }

    /** The second document in place of the first one, which may have no storlets at all. */
    public static Prospect of(Workflow before, Workflow after) {
        StorletPairs pairs = new StorletPairs(before.getStorlets(), after.getStorlets(), (one, other) -> true);
        List<Item> items = new ArrayList<>();
        List<Storlet> coming = new ArrayList<>();
        for (Storlet each : after.getStorlets()) {
            Item item = pairs.of(each).<Item>map(own -> Contents.areSame(own, each) ? new Item.Kept(each.getName())
                    : new Item.Replaced(each.getName(), own.getName(), Contents.differences(own, each)))
                    .orElseGet(() -> new Item.Added(each.getName()));
            items.add(item);
            if (!(item instanceof Item.Kept)) {
                coming.add(each);
            }
        }
        pairs.left().forEach(each -> items.add(new Item.Removed(each.getName())));
        return new Prospect(after, items, coming, after.getStorlets(), List.of(), Losses.between(before, after));
    }

    /** A document without the storlets of these names. */
    public static Prospect without(Workflow before, Set<String> names) {
        Workflow after = EcoreUtil.copy(before);
        List<Storlet> going = after.getStorlets().stream().filter(each -> names.contains(each.getName())).toList();
        List<Obstacle> obstacles = unknown(before, names, "the target");
        List<Item> items = new ArrayList<>(going.stream().map(each -> new Item.Removed(each.getName())).toList());
        Deletion.of(after, going).apply();
        return new Prospect(after, items, List.of(), List.of(), obstacles, Losses.between(before, after));
    }

    /** Those of the names that no storlet has. */
    public static List<Obstacle> unknown(Workflow document, Set<String> names, String place) {
        Set<String> known = new HashSet<>();
        document.getStorlets().forEach(each -> known.add(each.getName()));
        return names.stream().filter(name -> !known.contains(name)).sorted().map(name -> new Obstacle(
                Obstacle.Kind.UNKNOWN, "no storlet '" + name + "' lives at " + place)).toList();
    }
}
