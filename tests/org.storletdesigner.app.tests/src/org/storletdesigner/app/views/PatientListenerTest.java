package org.storletdesigner.app.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.editor.design.DesignListener;

class PatientListenerTest {
    private final List<String> heard = new ArrayList<>();
    private boolean visible;
    private int waited;
    private final PatientListener patient = new PatientListener(new View(), () -> visible, () -> this.waited++);

    /** Writes down what it hears. */
    private final class View implements DesignListener {
        @Override
        public void documentChanged() {
            heard.add("document");
        }

        @Override
        public void graphChanged() {
            heard.add("graph");
        }

        @Override
        public void analysisChanged() {
            heard.add("analysis");
        }
    }

    @Test
    void aViewInSightHearsAtOnce() {
        visible = true;
        patient.graphChanged();
        patient.graphChanged();
        assertThat(heard).containsExactly("graph", "graph");
        assertThat(waited).isZero();
    }

    @Test
    void aViewThatNobodySeesHearsNothing() {
        patient.documentChanged();
        patient.analysisChanged();
        assertThat(heard).isEmpty();
        assertThat(waited).isEqualTo(2);
    }

    @Test
    void whatWasMissedIsHeardOnceWhenTheViewIsSeen() {
        patient.analysisChanged();
        patient.documentChanged();
        patient.analysisChanged();
        patient.seen();
        patient.seen();
        assertThat(heard).containsExactly("document", "analysis");
    }

    @Test
    void whatWasMissedOfAnotherDocumentIsNoMatter() {
        patient.analysisChanged();
        patient.forget();
        patient.seen();
        assertThat(heard).isEmpty();
    }
}
