package org.storletdesigner.app.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.storletdesigner.analysis.workflow.Rejection;
import org.storletdesigner.snapshot.look.VisibleText;

/** Names what no finding tells of, because its expressions cannot be read; takes no room where there is nothing. */
final class LeftOut {
    private static final int MOST_NAMED = 5;

    private final Link line;
    private List<Rejection> rejected = List.of();
    private List<Rejection> shown = List.of();

    /** @param chosen is told which expression's owner is to be shown */
    LeftOut(Composite parent, Consumer<Rejection> chosen) {
        line = new Link(parent, SWT.WRAP);
        line.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> chosen.accept(shown.get(Integer.parseInt(event.text)))));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(60, SWT.DEFAULT).exclude(true)
                .applyTo(line);
        line.setVisible(false);
    }

    void show(List<Rejection> wanted) {
        if (wanted.equals(rejected)) {
            return;
        }
        rejected = List.copyOf(wanted);
        SequencedMap<String, Rejection> owners = new LinkedHashMap<>();
        rejected.forEach(each -> owners.putIfAbsent(each.handler(), each));
        shown = List.copyOf(owners.values());
        line.setText(shown.isEmpty() ? "" : NLS.bind(FindingsMessages.leftOut, names()));
        line.setToolTipText(rejected.stream().limit(MOST_NAMED).map(LeftOut::fault).collect(Collectors.joining("\n")));
        line.setVisible(!shown.isEmpty());
        ((GridData) line.getLayoutData()).exclude = shown.isEmpty();
        line.getParent().layout();
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    private String names() {
        List<Rejection> named = shown.subList(0, Math.min(MOST_NAMED, shown.size()));
        String links = named.stream().map(each -> "<a href=\"" + shown.indexOf(each) + "\">"
                + VisibleText.of(each.handler()).replace("<", "‹").replace("&", "&&") + "</a>")
                .collect(Collectors.joining(", "));
        return named.size() == shown.size() ? links
                : NLS.bind(FindingsMessages.leftOutMore, links, shown.size() - named.size());
    }

    private static String fault(Rejection rejection) {
        return NLS.bind(FindingsMessages.leftOutFault, new Object[] {VisibleText.of(rejection.handler()),
            rejection.part().word(), VisibleText.of(rejection.message())}).replace("&", "&&");
    }
}
