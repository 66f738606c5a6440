package org.storletdesigner.migration.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.storletdesigner.migration.plan.Item;
import org.storletdesigner.migration.plan.Obstacle;
import org.storletdesigner.model.Expectation;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Naming;

/**
 * Puts the storlets of one document into another, with what is expected and permitted among them. What is the other
 * one's own stays: the properties of the store, sources, notes, and where its storlets stand on the diagram.
 */
public final class Joining {
    private final Workflow after;
    private final Workflow part;
    private final StorletPairs pairs;
    private final DefinitionShelf definitions;
    /** Where a handler that came, or that was replaced, is found now; null for one that is gone. */
    private final Map<Handler, Optional<Handler>> now = new IdentityHashMap<>();
    private final List<Storlet> coming = new ArrayList<>();
    private final List<Storlet> needing = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private Joining(Workflow base, Workflow coming) {
        after = EcoreUtil.copy(base);
        part = EcoreUtil.copy(coming);
        pairs = new StorletPairs(after.getStorlets(), part.getStorlets(), StorletPairs::haveOneOrigin);
        Set<Storlet> replaced = new LinkedHashSet<>();
        part.getStorlets().forEach(each -> pairs.of(each).filter(own -> !Contents.areSame(own, each))
                .ifPresent(replaced::add));
        definitions = new DefinitionShelf(after, replaced);
    }

    /** The first document with the storlets of the second; neither is changed. */
    public static Prospect of(Workflow base, Workflow coming) {
        return new Joining(base, coming).joined();
    }

    private Prospect joined() {
        FreeIds ids = new FreeIds(after);
        for (Storlet each : List.copyOf(part.getStorlets())) {
            pairs.of(each).ifPresentOrElse(own -> meet(own, each), () -> add(each));
        }
        definitions.tidy();
        keepNamesApart();
        redirectOwn();
        bringExpectations();
        bringPermits();
        ids.settle(after);
        Layout.settle(after, coming.stream().filter(each -> pairs.of(each).isEmpty()).toList());
        return new Prospect(after, items, coming, needing, obstacles, remarks);
    }

    private void meet(Storlet own, Storlet each) {
        if (Contents.areSame(own, each)) {
            for (int i = 0; i < each.getHandlers().size(); i++) {
                now.put(each.getHandlers().get(i), Optional.of(own.getHandlers().get(i)));
            }
            needing.add(own);
            items.add(new Item.Kept(own.getName()));
        } else {
            items.add(new Item.Replaced(each.getName(), own.getName(), Contents.differences(own, each)));
            replace(own, each);
        }
    }

    private void replace(Storlet own, Storlet each) {
        definitions.settle(each);
        List<Handler> old = List.copyOf(own.getHandlers());
        each.setId(own.getId());
        each.setBounds(own.getBounds());
        each.setCollapsed(own.isCollapsed());
        for (Handler handler : old) {
            Optional<Handler> partner = StorletPairs.partner(handler, each);
            partner.ifPresent(same -> {
                same.setId(handler.getId());
                same.setBounds(handler.getBounds());
            });
            now.put(handler, partner);
        }
        after.getStorlets().set(after.getStorlets().indexOf(own), each);
        arrived(each);
    }

    private void add(Storlet each) {
        items.add(new Item.Added(each.getName()));
        definitions.settle(each);
        after.getStorlets().add(each);
        arrived(each);
    }

    private void arrived(Storlet each) {
        each.getHandlers().forEach(handler -> now.put(handler, Optional.of(handler)));
        coming.add(each);
        needing.add(each);
    }

    private void keepNamesApart() {
        for (Storlet each : coming) {
            String name = each.getName();
            Optional<Storlet> other = after.getStorlets().stream()
                    .filter(own -> own != each && own.getName().equals(name)).findFirst();
            other.ifPresent(own -> {
                items.add(new Item.NameTaken(name, own.getDefinition().getName()));
                obstacles.add(new Obstacle(Obstacle.Kind.NAME, "the name '" + name + "' is taken by another storlet at"
                        + " the target, made from '" + own.getDefinition().getName() + "': rename the one that comes,"
                        + " or remove the other one first"));
                each.setName(Naming.free(after.getStorlets(), name));
            });
        }
    }

    /** What the target says of a handler that was replaced is said of the new one. */
    private void redirectOwn() {
        List<Expectation> lostExpectations = new ArrayList<>();
        for (Expectation each : after.getExpectations()) {
            Optional<Handler> from = handler(each.getFrom());
            Optional<Handler> to = handler(each.getTo());
            if (from.isEmpty() || to.isEmpty()) {
                lostExpectations.add(each);
            } else {
                each.setFrom(from.get());
                each.setTo(to.get());
            }
        }
        List<Permit> lostPermits = after.getPermits().stream()
                .filter(each -> each.getHandlers().stream().anyMatch(handler -> handler(handler).isEmpty())).toList();
        after.getExpectations().removeAll(lostExpectations);
        after.getPermits().removeAll(lostPermits);
        after.getPermits().forEach(this::redirect);
        remark(lostExpectations.size(), "expectation", "about handlers that are replaced and have no successor go");
        remark(lostPermits.size(), "permit", "about handlers that are replaced and have no successor go");
    }

    private Optional<Handler> handler(Handler before) {
        return now.getOrDefault(before, Optional.of(before));
    }

    private void redirect(Permit permit) {
        permit.getHandlers().replaceAll(each -> handler(each).orElseThrow());
    }

    private void remark(int count, String what, String rest) {
        if (count > 0) {
            remarks.add(count + " " + what + (count == 1 ? " " : "s ")
                    + (count == 1 ? rest.replaceFirst("go$", "goes") : rest));
        }
    }

    private void bringExpectations() {
        for (Expectation each : List.copyOf(part.getExpectations())) {
            each.setFrom(handler(each.getFrom()).orElseThrow());
            each.setTo(handler(each.getTo()).orElseThrow());
            boolean known = after.getExpectations().stream().anyMatch(own -> own.getFrom() == each.getFrom()
                    && own.getTo() == each.getTo() && own.getKind() == each.getKind());
            if (!known) {
                after.getExpectations().add(each);
            }
        }
    }

    private void bringPermits() {
        for (Permit each : List.copyOf(part.getPermits())) {
            redirect(each);
            Optional<Permit> own = after.getPermits().stream().filter(other -> other.getRule().equals(each.getRule())
                    && List.copyOf(other.getHandlers()).equals(List.copyOf(each.getHandlers()))).findFirst();
            own.ifPresentOrElse(other -> {
                other.setReason(each.getReason());
                other.setDigest(each.getDigest());
            }, () -> after.getPermits().add(each));
        }
    }
}
