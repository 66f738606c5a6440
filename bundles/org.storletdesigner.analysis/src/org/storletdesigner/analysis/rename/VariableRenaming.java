package org.storletdesigner.analysis.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.storletdesigner.analysis.rename.Target.Standing;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.model.Binding;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.VariableKind;

/** Renames what variables stand for: in bindings, in defaults, and among the values that are allowed. */
final class VariableRenaming {
    /** A list of values, and which of them are renamed. */
    private record Values(EObject owner, List<String> texts, boolean[] renamed, boolean[] kept, String where) { }

    private final Target target;
    private final List<Scope> scopes;
    private final TextRenaming texts;
    private final Map<EObject, Values> found = new LinkedHashMap<>();

    VariableRenaming(Target target, List<Scope> scopes, TextRenaming texts) {
        this.target = target;
        this.scopes = scopes;
        this.texts = texts;
    }

    void plan() {
        scopes.forEach(scope -> scope.variables().forEach(variable -> look(scope, variable)));
        found.values().forEach(this::rewrite);
        scopes.stream().flatMap(Scope::variables).distinct().forEach(this::allow);
    }

    private void look(Scope scope, Variable variable) {
        List<String> values = scope.values(variable);
        for (int position = 0; position < values.size(); position++) {
            if (target.isOld(values.get(position))) {
                look(scope, variable, position);
            }
        }
    }

    private void look(Scope scope, Variable variable, int position) {
        Set<Standing> standings = texts.standings(scope, variable, position);
        String name = "the variable '" + variable.getName() + "' of " + scope.name();
        if (standings.contains(Standing.BOTH) || standings.contains(Standing.MEANT) && standings.size() > 1) {
            texts.refuse(name + " stands for " + target.subject() + " and for something else at once");
        } else {
            boolean meant = standings.contains(Standing.MEANT);
            if (meant && variable.getKind() == VariableKind.NUMBER && !isNumber(target.to())) {
                texts.refuse(name + " takes a number, and '" + target.to() + "' is none");
            }
            Values values = found.computeIfAbsent(scope.binding(variable).<EObject>map(each -> each).orElse(variable),
                    owner -> values(owner, scope, variable));
            (meant ? values.renamed : values.kept)[position] = true;
        }
    }

    private static boolean isNumber(String text) {
        return Parser.expression("n < " + text) instanceof ParseResult.Parsed<?>;
    }

    private static Values values(EObject owner, Scope scope, Variable variable) {
        List<String> texts = scope.values(variable);
        String where = scope.binding(variable).isPresent() ? scope.name() + ", variable " + variable.getName()
                : scope.definition().getName() + ", default of " + variable.getName();
        return new Values(owner, texts, new boolean[texts.size()], new boolean[texts.size()], where);
    }

    private void rewrite(Values values) {
        List<String> after = new ArrayList<>(values.texts);
        for (int position = 0; position < after.size(); position++) {
            if (values.renamed[position] && values.kept[position]) {
                texts.refuse(values.where + ": one storlet means " + target.subject() + " by it, another one does not");
            } else if (values.renamed[position]) {
                after.set(position, target.to());
            }
        }
        if (!after.equals(values.texts)) {
            texts.add(new Rewrite(values.owner, values.owner instanceof Binding
                    ? ModelPackage.Literals.BINDING__VALUES : ModelPackage.Literals.VARIABLE__DEFAULT_VALUES,
                    values.where, values.texts, after));
        }
    }

    /** A new value must be allowed; the old one stays so where it still means something. */
    private void allow(Variable variable) {
        List<String> allowed = List.copyOf(variable.getAllowedValues());
        Optional<String> old = allowed.stream().filter(target::isOld).findFirst();
        List<Values> own = scopes.stream().filter(scope -> scope.definition() == variable.eContainer())
                .map(scope -> scope.binding(variable).<EObject>map(each -> each).orElse(variable))
                .map(found::get).filter(values -> values != null).distinct().toList();
        boolean renamed = own.stream().anyMatch(values -> any(values.renamed));
        if (!renamed || old.isEmpty() || allowed.contains(target.to())) {
            return;
        }
        List<String> after = new ArrayList<>(allowed);
        int at = allowed.indexOf(old.get());
        if (own.stream().anyMatch(values -> any(values.kept))) {
            after.add(at + 1, target.to());
        } else {
            after.set(at, target.to());
        }
        texts.add(new Rewrite(variable, ModelPackage.Literals.VARIABLE__ALLOWED_VALUES,
                ((org.storletdesigner.model.StorletDefinition) variable.eContainer()).getName()
                        + ", allowed values of " + variable.getName(), allowed, after));
    }

    private static boolean any(boolean[] flags) {
        return IntStream.range(0, flags.length).anyMatch(at -> flags[at]);
    }
}
