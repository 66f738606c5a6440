package org.storletdesigner.app.findings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.storletdesigner.analysis.finding.FindingCounts;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.app.expression.TextUndo;
import org.storletdesigner.app.views.Icons;

/** A field of words and a switch for each severity and for what is permitted, with how many there are. */
final class FilterBar {
    private final Text words;
    private final Label engine;
    private final Map<Severity, ToolItem> severities = new EnumMap<>(Severity.class);
    private final ToolItem permitted;
    private final ToolBar switches;
    private final Icons icons;

    FilterBar(Composite parent, Runnable changed) {
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(parent);
        icons = new Icons(parent);
        words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        TextUndo.install(words);
        words.setMessage(FindingsMessages.filterHint);
        words.addModifyListener(event -> changed.run());
        words.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = FindingsMessages.filterName;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
                .applyTo(words);
        engine = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).exclude(true).applyTo(engine);
        switches = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        for (Severity severity : Severity.values()) {
            severities.put(severity, item(FindingsTree.icon(severity), tooltip(severity), changed));
        }
        permitted = item("permitted", FindingsMessages.showPermitted, changed);
    }

    private ToolItem item(String icon, String tooltip, Runnable changed) {
        ToolItem item = new ToolItem(switches, SWT.CHECK);
        item.setImage(icons.image(icon));
        item.setToolTipText(tooltip);
        item.setText("0");
        item.setSelection(true);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        return item;
    }

    private static String tooltip(Severity severity) {
        return switch (severity) {
            case ERROR -> FindingsMessages.showErrors;
            case WARNING -> FindingsMessages.showWarnings;
            case INFORMATION -> FindingsMessages.showRemarks;
        };
    }

    FindingFilter filter() {
        Set<Severity> shown = severities.entrySet().stream().filter(each -> each.getValue().getSelection())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return new FindingFilter(words.getText().strip(), shown, permitted.getSelection());
    }

    /** Whether everything is shown. */
    boolean isEmpty() {
        return words.getText().isBlank() && permitted.getSelection()
                && severities.values().stream().allMatch(ToolItem::getSelection);
    }

    /** Shows everything again. */
    void clear() {
        severities.values().forEach(item -> item.setSelection(true));
        permitted.setSelection(true);
        words.setText("");
    }

    /** Writes how many there are beside each switch. */
    void count(FindingCounts counts) {
        boolean other = write(permitted, counts.permitted());
        for (Severity severity : Severity.values()) {
            other |= write(severities.get(severity), counts.of(severity));
        }
        if (other) {
            switches.getParent().layout();
        }
    }

    private static boolean write(ToolItem item, long count) {
        String text = String.valueOf(count);
        boolean other = !item.getText().equals(text);
        if (other) {
            item.setText(text);
        }
        return other;
    }

    /** Says how the engine is at it, in a word or none, with a sentence for whoever asks. */
    void tell(String word, String sentence) {
        engine.setToolTipText(sentence);
        if (engine.getText().equals(word)) {
            return;
        }
        engine.setText(word);
        engine.setVisible(!word.isEmpty());
        ((GridData) engine.getLayoutData()).exclude = word.isEmpty();
        engine.getParent().layout();
    }
}
