package org.storletdesigner.analysis.rename;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.storletdesigner.analysis.rename.Target.Standing;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.syntax.Occurrence;
import org.storletdesigner.logic.syntax.Occurrence.Role;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.VariableKind;
import org.storletdesigner.model.Workflow;

/** One search for all places of a document in which a key or a value is named. */
final class TextRenaming {
    private final Target target;
    private final List<Scope> scopes;
    private final List<DocumentText> texts;
    private final List<Rewrite> rewrites = new ArrayList<>();
    private final Set<String> conflicts = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    TextRenaming(Workflow document, Target target) {
        this.target = target;
        scopes = Scope.all(document);
        texts = DocumentText.all(document, scopes);
    }

    RenamePlan plan() {
        texts.forEach(this::plan);
        new VariableRenaming(target, scopes, this).plan();
        warnOfNewName();
        if (rewrites.isEmpty() && conflicts.isEmpty()) {
            conflicts.add("no expression that can be read names " + target.subject());
        }
        return new RenamePlan(rewrites, List.copyOf(conflicts), List.copyOf(warnings));
    }

    void add(Rewrite rewrite) {
        rewrites.add(rewrite);
    }

    void refuse(String conflict) {
        conflicts.add(conflict);
    }

    private void plan(DocumentText text) {
        List<Occurrence> renamed = text.occurrences().stream().filter(each -> isRenamed(text, each)).toList();
        if (!renamed.isEmpty()) {
            add(text.rewritten(renamed, target.to()));
        }
        text.occurrences().forEach(each -> refuseComposed(text, each));
        if (text.occurrences().isEmpty() && text.text().contains(target instanceof Target.Key key ? key.from()
                : ((Target.Value) target).from())) {
            warnings.add(text.where() + " cannot be read or names no key, and stays as it is");
        }
    }

    /** Characters that stand in the text itself belong to all who share it. */
    private boolean isRenamed(DocumentText text, Occurrence occurrence) {
        if (!occurrence.text().isGround() || !target.isOld(occurrence.text().literal())) {
            return false;
        }
        return switch (shared(text, occurrence)) {
            case MEANT -> true;
            case OTHER -> false;
            case BOTH -> {
                refuse(text.where() + ": " + target.subject() + " stands there for other keys, too");
                yield false;
            }
        };
    }

    private Standing shared(DocumentText text, Occurrence occurrence) {
        Set<String> keys = occurrence.key().isGround() ? Set.of(occurrence.key().literal())
                : text.scopes().stream().flatMap(scope -> scope.expanded(occurrence.key()).stream())
                        .collect(Collectors.toSet());
        return target.standing(occurrence.role(), keys);
    }

    /** A name that is put together from pieces cannot be changed in any of them. */
    private void refuseComposed(DocumentText text, Occurrence occurrence) {
        if (occurrence.text().isGround() || Scope.wholeVariable(occurrence.text()).isPresent()) {
            return;
        }
        for (Scope scope : text.scopes()) {
            boolean meant = IntStream.range(0, scope.length(occurrence.text()))
                    .filter(position -> target.isOld(scope.at(occurrence.text(), position)))
                    .anyMatch(position -> standing(occurrence, scope, position) != Standing.OTHER);
            if (meant) {
                refuse(text.where() + ": in " + scope.name() + " " + target.subject()
                        + " is put together from several pieces");
            }
        }
    }

    /** What the occurrence means at a position of its lists. */
    Standing standing(Occurrence occurrence, Scope scope, int position) {
        return target.standing(role(occurrence, scope), keys(occurrence, scope, position));
    }

    private static Set<String> keys(Occurrence occurrence, Scope scope, int position) {
        Text key = occurrence.key();
        boolean paired = occurrence.role() != Role.MEMBER && scope.length(occurrence.text()) > 1
                && scope.length(key) > 1;
        return paired ? Set.of(scope.at(key, position)) : Set.copyOf(scope.expanded(key).stream().distinct().toList());
    }

    /** The text of a variable stands for its characters even where patterns stand. */
    private static Role role(Occurrence occurrence, Scope scope) {
        boolean literal = Scope.wholeVariable(occurrence.text()).flatMap(scope::variable)
                .filter(variable -> variable.getKind() != VariableKind.PATTERN).isPresent();
        return literal && (occurrence.role() == Role.PATTERN || occurrence.role() == Role.GLOB) ? Role.VALUE
                : occurrence.role();
    }

    /** What a value of a variable means, over all places where the variable stands. */
    Set<Standing> standings(Scope scope, Variable variable, int position) {
        Set<Standing> standings = new LinkedHashSet<>();
        for (DocumentText text : texts) {
            if (text.scopes().contains(scope)) {
                text.occurrences().stream().filter(each -> Scope.names(each.text(), variable.getName()))
                        .forEach(each -> standings.add(Scope.wholeVariable(each.text()).isPresent()
                                ? standing(each, scope, position) : Standing.OTHER));
            }
        }
        return standings;
    }

    private void warnOfNewName() {
        for (DocumentText text : texts) {
            for (Occurrence each : text.occurrences()) {
                if (isNewName(text, each)) {
                    warnings.add(text.where() + " names \"" + target.to()
                            + "\" already: both become one and are not told apart any more");
                }
            }
        }
    }

    private boolean isNewName(DocumentText text, Occurrence occurrence) {
        if (occurrence.text().isGround()) {
            return target.isNew(occurrence.text().literal()) && shared(text, occurrence) != Standing.OTHER;
        }
        return text.scopes().stream().anyMatch(scope -> IntStream.range(0, scope.length(occurrence.text()))
                .filter(position -> target.isNew(scope.at(occurrence.text(), position)))
                .anyMatch(position -> standing(occurrence, scope, position) != Standing.OTHER));
    }
}
