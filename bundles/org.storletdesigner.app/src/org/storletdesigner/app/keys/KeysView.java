package org.storletdesigner.app.keys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.keys.KeyDictionary;
import org.storletdesigner.analysis.keys.KeyUse;
import org.storletdesigner.analysis.keys.KeyValue;
import org.storletdesigner.analysis.rename.Renaming;
import org.storletdesigner.app.expression.TextUndo;
import org.storletdesigner.app.views.CopyAction;
import org.storletdesigner.app.views.DesignView;
import org.storletdesigner.app.views.DocumentObjects;
import org.storletdesigner.app.views.Highlight;
import org.storletdesigner.app.views.Inquiry;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Emphasis;

/** The dictionary of all keys of a document: their values, who reads and writes them, and what is wrong with them. */
public final class KeysView extends DesignView {
    private final Highlight highlight = new Highlight();
    private Text filter;
    private KeyTree tree;
    private Inquiry reading;
    private Action rename;

    @Override
    protected void createContent(Composite around) {
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(around);
        filter = new Text(around, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        TextUndo.install(filter);
        filter.setMessage(KeyMessages.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        tree = new KeyTree(around);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getTree());
        reading = new Inquiry(KeyMessages.reading, around);
        filter.addListener(SWT.Modify, event -> tree.filter(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.viewer().getTree().setFocus();
            }
        });
        tree.viewer().addSelectionChangedListener(event -> emphasise());
        tree.viewer().addDoubleClickListener(event -> reveal(tree.selected().map(row -> row.users().toList())
                .orElse(List.of())));
        createActions();
    }

    private void createActions() {
        rename = new Action(KeyMessages.rename) {
            @Override
            public void run() {
                rename();
            }
        };
        rename.setActionDefinitionId("org.eclipse.ui.edit.rename");
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
        CopyAction copy = CopyAction.in(getViewSite(), () -> tree.selected().map(KeyRow::text).orElse(""));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            tree.selected().ifPresent(row -> {
                menu.add(rename);
                menu.add(copy);
                menu.add(new Separator());
                addReveal(menu, KeyMessages.revealReaders, row.readers());
                addReveal(menu, KeyMessages.revealWriters, row.writers());
            });
        });
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
        rename.setEnabled(false);
    }

    private void addReveal(MenuManager menu, String label, List<KeyUse> uses) {
        Action action = new Action(NLS.bind(label, uses.size())) {
            @Override
            public void run() {
                reveal(uses);
            }
        };
        action.setEnabled(!uses.isEmpty());
        menu.add(action);
    }

    private void reveal(List<KeyUse> uses) {
        design().ifPresent(design -> design.reveal(DocumentObjects.find(design.document(),
                uses.stream().map(KeyUse::id).toList())));
    }

    private void emphasise() {
        rename.setEnabled(renaming("").isPresent());
        Set<String> ids = tree.selected().stream().flatMap(KeyRow::users).map(KeyUse::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            highlight.end();
        } else {
            design().ifPresent(design -> highlight.show(design, new Emphasis(ids, Set.of())));
        }
    }

    /** What is renamed when the selected row is; a pattern cannot be. */
    private Optional<Renaming> renaming(String to) {
        return tree.selected().flatMap(row -> switch (row) {
            case KeyRow.OfKey key -> Optional.of(new Renaming.OfKey(key.entry().key(), to));
            case KeyRow.OfValue(var entry, KeyValue value) when value.kind() == KeyValue.Kind.CONSTANT ->
                    Optional.of(new Renaming.OfValue(entry.key(), value.text(), to));
            case KeyRow.OfValue other -> Optional.empty();
        });
    }

    private void rename() {
        Optional<KeyRow> row = tree.selected();
        if (design().isPresent() && row.isPresent() && renaming("").isPresent()) {
            String old = row.get() instanceof KeyRow.OfValue value ? value.value().text() : row.get().entry().key();
            RenameDialog.open(getSite().getShell(), design().get(), old, to -> renaming(to).orElseThrow());
        }
    }

    // ---- the document

    @Override
    public void analysisChanged() {
        refresh();
    }

    private void refresh() {
        Optional<Analysis> analysis = design().flatMap(Design::analysis);
        if (analysis.isEmpty()) {
            tree.show(new KeyDictionary(List.of()));
        } else {
            reading.ask(progress -> KeyDictionary.of(analysis.get()), found -> found.ifPresent(tree::show));
        }
    }

    @Override
    protected void designReplaced() {
        highlight.end();
        reading.cancel();
        refresh();
    }

    @Override
    public void setFocus() {
        tree.viewer().getTree().setFocus();
    }

    @Override
    public void dispose() {
        super.dispose();
        highlight.end();
    }
}
