package org.storletdesigner.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.analysis.search.Field;

/** Proposes the names of fields, and the words that may follow them, with Ctrl+Space and after a colon. */
final class FieldHints {
    private FieldHints() { }

    static void addTo(Text field) {
        ContentProposalAdapter adapter = new ContentProposalAdapter(field, new TextContentAdapter(),
                (contents, caret) -> of(contents, caret).stream()
                        .map(hint -> new ContentProposal(hint, hint, null, hint.length()))
                        .toArray(IContentProposal[]::new), keys(), new char[] {':'});
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    }

    private static KeyStroke keys() {
        try {
            return KeyStroke.getInstance("Ctrl+Space");
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole query with the word before the caret completed, once for each way to do so. */
    static List<String> of(String contents, int caret) {
        String before = contents.substring(0, caret);
        int start = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\t')) + 1;
        start += before.startsWith("-", start) ? 1 : 0;
        String word = before.substring(start).toLowerCase(Locale.ROOT);
        String head = before.substring(0, start);
        String tail = contents.substring(caret);
        List<String> hints = new ArrayList<>();
        Stream.of(Field.values()).flatMap(each -> words(each, word.contains(":")))
                .filter(each -> each.startsWith(word) && !each.equals(word))
                .forEach(each -> hints.add(head + each + tail));
        return hints;
    }

    private static Stream<String> words(Field field, boolean valued) {
        String name = field.word() + ":";
        return valued ? field.allowed().stream().map(word -> name + word) : Stream.of(name);
    }
}
