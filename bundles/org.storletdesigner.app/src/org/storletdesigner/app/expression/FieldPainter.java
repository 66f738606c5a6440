package org.storletdesigner.app.expression;

import java.util.List;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.logic.assist.TextProblem;
import org.storletdesigner.logic.assist.Tokens;

/** Colours the words of an expression and underlines what is wrong in it, on light and on dark ground. */
final class FieldPainter {
    private final SourceViewer viewer;
    private final ExpressionKind kind;

    FieldPainter(SourceViewer viewer, ExpressionKind kind) {
        this.viewer = viewer;
        this.kind = kind;
    }

    SyntaxLook look() {
        return SyntaxLook.on(viewer.getTextWidget().getBackground());
    }

    void paint(String text, List<TextProblem> problems) {
        SyntaxLook look = look();
        TextPresentation presentation = new TextPresentation();
        Tokens.of(kind, text).forEach(token -> presentation.addStyleRange(look.style(token)));
        problems.forEach(problem -> underline(problem, text, presentation, look));
        viewer.changeTextPresentation(presentation, true);
    }

    private static void underline(TextProblem problem, String text, TextPresentation presentation, SyntaxLook look) {
        int end = Math.min(text.length(), Math.max(problem.end(), problem.start() + 1));
        int start = Math.min(problem.start(), Math.max(0, end - 1));
        if (end > start) {
            StyleRange mark = new StyleRange(start, end - start, null, null);
            mark.underline = true;
            mark.underlineStyle = SWT.UNDERLINE_ERROR;
            mark.underlineColor = problem.error() ? look.error() : look.warning();
            presentation.mergeStyleRange(mark);
        }
    }
}
