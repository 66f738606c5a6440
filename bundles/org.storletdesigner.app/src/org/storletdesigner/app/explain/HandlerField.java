package org.storletdesigner.app.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A field in which one handler is named; what is typed is completed from any part of a name. */
final class HandlerField {
    record Choice(String id, String name) { }

    private static final int MOST_IN_LIST = 400;
    private static final int MOST_PROPOSED = 100;

    private final Combo combo;
    private final Runnable chosen;
    private List<Choice> choices = List.of();
    private boolean filling;

    HandlerField(Composite parent, String name, Runnable chosen) {
        this.chosen = chosen;
        combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setToolTipText(name);
        combo.setVisibleItemCount(20);
        combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        ContentProposalAdapter assist = new ContentProposalAdapter(combo, new ComboContentAdapter(), new Proposals(),
                null,
                null);
        assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        assist.addContentProposalListener(proposal -> this.changed());
        combo.addListener(SWT.Selection, event -> changed());
        combo.addListener(SWT.DefaultSelection, event -> changed());
        combo.addListener(SWT.Modify, event -> changed());
    }

    private void changed() {
        if (!filling) {
            chosen.run();
        }
    }

    Combo control() {
        return combo;
    }

    /** Offers these handlers; the one that is named stays. */
    void offer(List<Choice> offered) {
        if (!offered.equals(choices)) {
            Optional<Choice> kept = choice();
            String text = combo.getText();
            filling = true;
            choices = List.copyOf(offered);
            combo.setItems(choices.stream().limit(MOST_IN_LIST).map(Choice::name).toArray(String[]::new));
            combo.setText(kept.flatMap(old -> byId(old.id())).map(Choice::name).orElse(text));
            filling = false;
        }
    }

    private Optional<Choice> byId(String id) {
        return choices.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    void set(String id) {
        filling = true;
        combo.setText(byId(id).map(Choice::name).orElse(""));
        filling = false;
    }

    /** What is in the field; maybe no handler's name. */
    String text() {
        return combo.getText().strip();
    }

    Optional<Choice> choice() {
        String text = text();
        return choices.stream().filter(each -> each.name().equals(text)).findFirst();
    }

    private final class Proposals implements IContentProposalProvider {
        @Override
        public IContentProposal[] getProposals(String contents, int position) {
            String part = contents.substring(0, Math.min(position, contents.length())).toLowerCase(Locale.ROOT).strip();
            boolean complete = choices.stream().anyMatch(each -> each.name().equals(contents));
            return complete ? new IContentProposal[0] : choices.stream().map(Choice::name)
                    .filter(each -> each.toLowerCase(Locale.ROOT).contains(part)).limit(MOST_PROPOSED)
                    .map(ContentProposal::new).toArray(IContentProposal[]::new);
        }
    }
}
