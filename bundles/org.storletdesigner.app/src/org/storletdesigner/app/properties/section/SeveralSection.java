package org.storletdesigner.app.properties.section;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.Several;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;

/** What is selected together, how it hangs together with the rest, and what can be set for all of it at once. */
public final class SeveralSection extends DesignSection<Several> {
    private Label what;
    private Label edges;
    private Button disabled;
    private Button collapsed;

    public SeveralSection() {
        super(Several.class);
    }

    @Override
    void fill(Composite around) {
        Inputs inputs = new Inputs(getWidgetFactory(), around);
        what = inputs.words("");
        edges = inputs.words("");
        disabled = inputs.check(PropertyMessages.disabledAll, off -> change(
                off ? PropertyMessages.editDisable : PropertyMessages.editEnable, present().switches(),
                each -> switchOff(each, off)));
        collapsed = inputs.check(PropertyMessages.collapsedAll, closed -> change(
                closed ? PropertyMessages.editCollapse : PropertyMessages.editExpand, present().of(Storlet.class),
                each -> each.setCollapsed(closed)));
        inputs.words(PropertyMessages.severalHint);
    }

    private Several present() {
        return subject().map(each -> each.within(design().document())).orElseGet(() -> new Several(List.of()));
    }

    private <T> void change(String label, List<T> all, Consumer<T> change) {
        edit(NLS.bind(label, Counted.of(all.size(), PropertyMessages.parts)), () -> all.forEach(change));
    }

    private static void switchOff(EObject part, boolean off) {
        switch (part) {
            case Storlet storlet -> storlet.setDisabled(off);
            case Handler handler -> handler.setDisabled(off);
            default -> throw new IllegalArgumentException("This cannot be switched off: " + part);
        }
    }

    private static boolean isOff(EObject part) {
        return part instanceof Storlet storlet ? storlet.isDisabled() : ((Handler) part).isDisabled();
    }

    @Override
    void show(Several selected) {
        Several now = present();
        Inputs.tell(what, now.words());
        Inputs.tell(edges, design().graph().map(now::edges).orElse(PropertyMessages.working));
        show(disabled, now.switches(), SeveralSection::isOff);
        show(collapsed, now.of(Storlet.class), Storlet::isCollapsed);
        reflow();
    }

    /** The box is neither on nor off where it holds for some of them only, and is not there where it can be for none. */
    private static <T> void show(Button box, List<T> parts, Predicate<T> holds) {
        boolean some = parts.stream().anyMatch(holds);
        box.setGrayed(some && !parts.stream().allMatch(holds));
        box.setSelection(some);
        box.setVisible(!parts.isEmpty());
        ((GridData) box.getLayoutData()).exclude = parts.isEmpty();
    }

    @Override
    public void graphChanged() {
        follow();
    }
}
