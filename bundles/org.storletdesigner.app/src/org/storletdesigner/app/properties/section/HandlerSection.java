package org.storletdesigner.app.properties.section;

import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;

/** What a handler is for, where it belongs, and whether it counts. */
public final class HandlerSection extends DesignSection<Handler> {
    private Label purpose;
    private Text storlet;
    private Text events;
    private Button disabled;

    public HandlerSection() {
        super(Handler.class);
    }

    @Override
    void fill(Composite around) {
        Inputs inputs = new Inputs(getWidgetFactory(), around);
        purpose = inputs.words("");
        storlet = inputs.fact(PropertyMessages.storlet);
        events = inputs.fact(PropertyMessages.listensTo);
        disabled = inputs.check(PropertyMessages.disabledHandler, off -> subject().ifPresent(handler -> edit(
                NLS.bind(off ? PropertyMessages.editDisable : PropertyMessages.editEnable, HandlerNames.of(handler)),
                () -> handler.setDisabled(off))));
    }

    @Override
    void show(Handler handler) {
        Inputs.tell(purpose, handler.getDefinition().getDescription());
        storlet.setText(Storlets.of(handler).getName());
        events.setText(events(handler));
        disabled.setSelection(handler.isDisabled());
        reflow();
    }

    static String events(Handler handler) {
        return Definitions.events(handler.getDefinition()).stream().map(HandlerSection::word)
                .collect(Collectors.joining(", "));
    }

    private static String word(HandlerEvent event) {
        return switch (event) {
            case CREATE -> PropertyMessages.eventCreate;
            case CHANGE -> PropertyMessages.eventChange;
            case DELETE -> PropertyMessages.eventDelete;
        };
    }
}
