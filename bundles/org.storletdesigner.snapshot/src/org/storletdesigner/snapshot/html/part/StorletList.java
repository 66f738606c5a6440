package org.storletdesigner.snapshot.html.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.model.Code;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.VariableKind;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.snapshot.svg.Xml;

/** The storlets with what they are made from, what their variables stand for, and their handlers. */
public final class StorletList implements Section {
    private static final int MOST_OPEN = 12;

    private final List<Storlet> storlets;
    private final List<StorletDefinition> definitions;
    private final Parts parts;
    private final HandlerEntry handlers;

    public StorletList(Workflow document, Analysis analysis, Parts parts) {
        storlets = document.getStorlets();
        definitions = document.getDefinitions();
        this.parts = parts;
        handlers = new HandlerEntry(analysis, parts);
    }

    @Override
    public void write(Xml page) throws IOException {
        if (storlets.isEmpty()) {
            page.text("p", "There are no storlets in this workflow yet.", "class", "nothing");
        }
        page.open("div", "data-list", "storlets", "data-page", "50");
        for (Storlet storlet : storlets) {
            entry(storlet, page);
        }
        page.close("div");
        List<String> spare = definitions.stream()
                .filter(each -> storlets.stream().noneMatch(storlet -> storlet.getDefinition() == each))
                .map(each -> Parts.shown(each.getName())).toList();
        if (!spare.isEmpty()) {
            page.text("p", "Definitions of which no storlet is made: " + Counted.some(spare, 100), "dir", "auto");
        }
    }

    private void entry(Storlet storlet, Xml page) throws IOException {
        String part = parts.ofStorlet(storlet.getName());
        if (storlets.size() <= MOST_OPEN) {
            page.open("details", "class", "item storlet", "id", part, "open", "open");
        } else {
            page.open("details", "class", "item storlet", "id", part);
        }
        page.open("summary");
        page.text("h3", Parts.shown(storlet.getName()), "dir", "auto");
        page.text("small", Counted.of(storlet.getHandlers().size(), "handler")
                + (storlet.isDisabled() ? ", switched off" : ""));
        page.close("summary");
        Prose.paragraph(storlet.getDefinition().getDescription(), page);
        origin(storlet, page);
        variables(storlet, page);
        for (Handler handler : storlet.getHandlers()) {
            handlers.write(handler, page);
        }
        page.close("details");
    }

    private static void origin(Storlet storlet, Xml page) throws IOException {
        StorletDefinition definition = storlet.getDefinition();
        page.open("dl");
        Prose.fact("Definition", definition.getName() + " " + definition.getVersion(), page);
        Prose.fact("Category", definition.getCategory(), page);
        if (definition.getCode() != null) {
            code(definition.getCode(), page);
        }
        Prose.code("SHA-256 of the library's definition", definition.getLibraryDigest(), page);
        page.close("dl");
    }

    private static void code(Code code, Xml page) throws IOException {
        Prose.fact("Language", code.getLanguage(), page);
        Prose.code("Main class", code.getMainClass(), page);
        Prose.code("Artefact", code.getArtefact(), page);
        Prose.code("SHA-256 of the artefact", code.getDigest(), page);
    }

    private static void variables(Storlet storlet, Xml page) throws IOException {
        if (storlet.getDefinition().getVariables().isEmpty()) {
            return;
        }
        page.open("div", "class", "wide");
        page.open("table", "class", "variables");
        Prose.head(page, "Variable", "Value", "What it is");
        page.open("tbody");
        for (Variable variable : storlet.getDefinition().getVariables()) {
            page.open("tr");
            page.text("th", Parts.shown(variable.getName()), "scope", "row", "dir", "auto");
            values(storlet, variable, page);
            Prose.text("td", String.join("\n", about(variable)), page);
            page.close("tr");
        }
        page.close("tbody");
        page.close("table");
        page.close("div");
    }

    private static void values(Storlet storlet, Variable variable, Xml page) throws IOException {
        List<String> values = Storlets.values(storlet, variable);
        boolean bound = storlet.getBindings().stream().anyMatch(each -> each.getVariable() == variable
                && !each.getValues().isEmpty());
        page.open("td");
        for (String value : values) {
            Prose.text("code", value, page);
        }
        if (!bound) {
            page.text("small", values.isEmpty() ? "no value" : "by default");
        }
        page.close("td");
    }

    private static List<String> about(Variable variable) {
        List<String> lines = new ArrayList<>();
        if (!variable.getDescription().isBlank()) {
            lines.add(variable.getDescription());
        }
        if (variable.isList() || variable.getKind() != VariableKind.TEXT) {
            lines.add((variable.isList() ? "a list of " : "a ") + variable.getKind().getLiteral()
                    + (variable.isList() ? "s" : ""));
        }
        if (!variable.getAllowedValues().isEmpty()) {
            lines.add("one of " + String.join(", ", variable.getAllowedValues()));
        }
        return lines;
    }
}
