package org.storletdesigner.app.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.analysis.trace.Moment;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Emphasis;

class TraceViewTest {
    @TempDir
    private Path folder;
    private Design design;
    private TraceView view;

    @BeforeEach
    void openExample() throws IOException {
        design = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS)).design();
        view = Window.ask(window -> {
            try {
                return (TraceView) window.getActivePage().showView(TraceView.ID);
            } catch (PartInitException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    @AfterEach
    void closeAll() {
        Window.closeAll();
    }

    @Test
    void anObjectIsFollowedStepByStepAndBack() {
        drop(Map.of("FileType", "Image", "Format", "JPEG", "Width", "900", "Height", "10"));
        assertThat(pending()).containsExactly("ImageConverting.convert");
        step();
        assertThat(moment().object().values()).containsEntry("Format", "PNG");
        assertThat(pending()).containsExactly("Resizing.resize");
        Emphasis emphasis = Window.inDisplayThread(design::emphasis);
        assertThat(emphasis.edges()).containsExactly(new EdgeKey(id("ImageConverting.convert"), id("Resizing.resize")));
        assertThat(emphasis.elements()).containsExactlyInAnyOrder(id("ImageConverting.convert"), id("Resizing.resize"));
        Window.inDisplayThread(() -> {
            view.back();
            return null;
        });
        assertThat(moment().object().values()).containsEntry("Format", "JPEG");
    }

    @Test
    void whatFiresNothingEndsAtOnce() {
        drop(Map.of("Nobody", "reads this"));
        assertThat(pending()).isEmpty();
        assertThat(Window.inDisplayThread(view::canStep)).isFalse();
    }

    @Test
    void closingTheDocumentEndsTheTrace() {
        drop(Map.of("FileType", "Image", "Format", "JPEG"));
        Window.closeAll();
        assertThat(Window.inDisplayThread(view::moment)).isEmpty();
    }

    @Test
    void aDocumentThatIsLeftIsNotFadedAnyMore() throws IOException {
        drop(Map.of("FileType", "Image", "Format", "JPEG", "Width", "900", "Height", "10"));
        step();
        assertThat(Window.<Emphasis>inDisplayThread(design::emphasis)).isNotEqualTo(Emphasis.NONE);
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Hand.await("the end of the emphasis", () -> design.emphasis().isNone());
    }

    @Test
    void whatAnotherViewEmphasisesMeanwhileStays() {
        drop(Map.of("FileType", "Image", "Format", "JPEG", "Width", "900", "Height", "10"));
        step();
        Emphasis other = new Emphasis(Set.of(id("Resizing.resize")), Set.of());
        Window.inDisplayThread(() -> {
            design.emphasise(other);
            view.getSite().getPage().hideView(view);
            return null;
        });
        assertThat(Window.<Emphasis>inDisplayThread(design::emphasis)).isEqualTo(other);
    }

    private void drop(Map<String, String> object) {
        Window.inDisplayThread(() -> {
            view.show(object);
            return null;
        });
        Hand.await("the trace", () -> Window.inDisplayThread(view::moment).isPresent());
    }

    private void step() {
        Hand.await("what the handler can do", () -> Window.inDisplayThread(view::canStep));
        Window.inDisplayThread(() -> {
            view.step();
            return null;
        });
    }

    private Moment moment() {
        return Window.inDisplayThread(view::moment).orElseThrow();
    }

    private List<String> pending() {
        return moment().pending().stream().map(call -> call.handler().name()).toList();
    }

    private String id(String handler) {
        return design.graph().orElseThrow().workflow().handler(handler).orElseThrow().id();
    }
}
