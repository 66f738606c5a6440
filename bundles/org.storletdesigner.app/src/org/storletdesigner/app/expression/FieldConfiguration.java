package org.storletdesigner.app.expression;

import java.util.function.IntFunction;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;

/** What the text of an expression field can do besides being typed. */
final class FieldConfiguration extends SourceViewerConfiguration {
    private static final int UNDO_LEVELS = 500;
    private static final int DELAY_MILLIS = 150;

    private final FieldAssist assist;
    private final IntFunction<String> problemAt;
    private Assistant assistant;

    FieldConfiguration(FieldAssist assist, IntFunction<String> problemAt) {
        this.assist = assist;
        this.problemAt = problemAt;
    }

    /** Whether somebody is just choosing from a list over the text. */
    boolean isChoosing() {
        return assistant != null && assistant.isOpen();
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        assistant = new Assistant();
        assistant.addContentAssistProcessor(assist, IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(DELAY_MILLIS);
        assistant.enableColoredLabels(true);
        assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
        assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, false));
        assistant.setStatusLineVisible(false);
        return assistant;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant fixes = new QuickAssistAssistant();
        fixes.setQuickAssistProcessor(assist);
        fixes.setInformationControlCreator(parent -> new DefaultInformationControl(parent, false));
        return fixes;
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return new TextViewerUndoManager(UNDO_LEVELS);
    }

    @Override
    public int[] getConfiguredTextHoverStateMasks(ISourceViewer viewer, String contentType) {
        return new int[] {SWT.NONE};
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new ITextHover() {
            @Override
            public String getHoverInfo(ITextViewer over, IRegion region) {
                return problemAt.apply(region.getOffset());
            }

            @Override
            public IRegion getHoverRegion(ITextViewer over, int offset) {
                return new Region(offset, 0);
            }
        };
    }

    private static final class Assistant extends ContentAssistant {
        boolean isOpen() {
            return isProposalPopupActive();
        }
    }
}
