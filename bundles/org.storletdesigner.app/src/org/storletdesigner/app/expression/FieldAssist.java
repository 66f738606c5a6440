package org.storletdesigner.app.expression;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.storletdesigner.logic.assist.Completion;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.logic.assist.Fix;
import org.storletdesigner.logic.assist.Proposal;
import org.storletdesigner.logic.assist.TextProblem;
import org.storletdesigner.logic.assist.Vocabulary;

/** Shows what the language proposes at the caret, and what mends the problems there. */
final class FieldAssist implements IContentAssistProcessor, IQuickAssistProcessor {
    private final ExpressionKind kind;
    private final Supplier<Vocabulary> vocabulary;
    private final Supplier<List<TextProblem>> problems;

    FieldAssist(ExpressionKind kind, Supplier<Vocabulary> vocabulary, Supplier<List<TextProblem>> problems) {
        this.kind = kind;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    // ---- completion

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return Completion.at(kind, viewer.getDocument().get(), offset, vocabulary.get()).stream()
                .map(Entry::new).toArray(ICompletionProposal[]::new);
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_{".toCharArray();
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }

    // ---- quick fixes

    @Override
    public boolean canFix(Annotation annotation) {
        return false;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    /** Those of the problems at the caret; where there are none, of all. */
    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        List<TextProblem> here = problems.get().stream().filter(each ->
                each.start() <= context.getOffset() && context.getOffset() <= each.end()).toList();
        List<TextProblem> wanted = here.stream().allMatch(each -> each.fixes().isEmpty()) ? problems.get() : here;
        return wanted.stream().flatMap(each -> each.fixes().stream()).map(FieldAssist::proposal)
                .toArray(ICompletionProposal[]::new);
    }

    static ICompletionProposal proposal(Fix fix) {
        return new CompletionProposal(fix.replacement(), fix.start(), fix.end() - fix.start(),
                fix.replacement().length(), null, fix.label(), null, null);
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    /** A proposal as the popup wants it: the detail in the colour of decorations. */
    private record Entry(Proposal proposal) implements ICompletionProposal, ICompletionProposalExtension6 {
        @Override
        public void apply(IDocument document) {
            try {
                document.replace(proposal.start(), proposal.end() - proposal.start(), proposal.replacement());
            } catch (BadLocationException outdated) {
                throw new IllegalStateException("the text changed while proposals were open", outdated);
            }
        }

        @Override
        public Point getSelection(IDocument document) {
            return new Point(proposal.start() + proposal.caret(), 0);
        }

        @Override
        public String getDisplayString() {
            return proposal.detail().isEmpty() ? proposal.label() : proposal.label() + " – " + proposal.detail();
        }

        @Override
        public StyledString getStyledDisplayString() {
            StyledString shown = new StyledString(proposal.label());
            return proposal.detail().isEmpty() ? shown
                    : shown.append(" – " + proposal.detail(), StyledString.DECORATIONS_STYLER);
        }

        @Override
        public String getAdditionalProposalInfo() {
            return null;
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}
